"""The slides of one question: brought as a PDF, seen as small pictures, and described for those who do not see them."""

from dataclasses import dataclass
from urllib.parse import quote

from flask import render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from qidtool.domain.agenda import Step
from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.forms import Prompt
from qidtool.domain.ids import RoomId
from qidtool.domain.pictures import LARGEST_SLIDES, LONGEST_ALTERNATIVE, MEGABYTE, MOST_PAGES, Picture, place_of
from qidtool.domain.roles import Role
from qidtool.domain.workshop import Workshop
from qidtool.gate.sentences import sentence_for
from qidtool.web.forms import FormPage, text
from qidtool.web.house import gate
from qidtool.web.once import shown_once
from qidtool.web.visitor import roles_in_room


@dataclass(frozen=True)
class SlidesOf:
    """Whose slides a page shows."""

    workshop: Workshop
    step: Step
    prompt: Prompt
    slides: tuple[Picture, ...]

    @property
    def path(self) -> str:
        return f"/workshops/{self.workshop.id}/schritte/{self.step.id}/folien"

    @property
    def address(self) -> str:
        return f"{self.path}?frage={quote(self.prompt.id)}"

    @property
    def seen_at(self) -> str:
        """Where everybody in the room looks through them."""
        return f"/folien/{self.workshop.id}/{self.step.id}?frage={quote(self.prompt.id)}"

    @property
    def undescribed(self) -> int:
        return sum(not one.alt for one in self.slides)


def slides_of(workshop_id: RoomId, step_id: str, prompt_id: str) -> SlidesOf:
    """Without a question in the address it is the first of the step."""
    store = gate().store
    workshop = store.read(lambda reading: reading.workshops.get(workshop_id))
    step = store.read(lambda reading: reading.steps.get(step_id))
    if workshop is None or step is None or step.workshop != workshop.id:
        raise refuse("step_unknown")
    prompt = step.prompt(prompt_id) if prompt_id else next(iter(step.prompts), None)
    if prompt is None:
        raise refuse("prompt_unknown")
    place = place_of(step.id, prompt.id)
    slides = store.read(lambda reading: reading.pictures.where(workshop=workshop_id, belongs_to=place))
    return SlidesOf(workshop, step, prompt, tuple(slides))


def slides_page(shown: SlidesOf) -> FormPage:
    described = {alternative_field(one): one.alt for one in shown.slides}
    around = {
        "shown": shown,
        "alternative_field": alternative_field,
        "leads": Role.FACILITATOR in roles_in_room(shown.workshop.id),
        "most": {"megabytes": LARGEST_SLIDES // MEGABYTE, "pages": MOST_PAGES, "letters": LONGEST_ALTERNATIVE},
        # Whoever chooses another file after a refusal does something new.
        "once": shown_once(),
    }
    return FormPage("planning/slides.html", described, around)


def alternative_field(slide: Picture) -> str:
    return f"alt-{slide.id}"


def refused_page(shown: SlidesOf, refusal: Refusal) -> ResponseReturnValue:
    """The form with the file may not have been read at all, so nothing of it is asked for."""
    page = slides_page(shown)
    said = {"refusal": sentence_for(refusal, gettext), "refusal_key": refusal.key}
    return render_template(page.template, values=page.values, **said, **page.around), 422


def newly_described(shown: SlidesOf) -> list[tuple[Picture, str]]:
    """What was typed otherwise than before; a slide that the form did not have is left as it is."""
    typed = [(one, text(alternative_field(one))) for one in shown.slides if alternative_field(one) in request.form]
    return [(slide, alt) for slide, alt in typed if alt != slide.alt]
