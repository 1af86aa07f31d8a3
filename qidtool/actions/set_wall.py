"""Choose what the wall shows, freeze it, and reveal what has waited."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.dramaturgy import deck_on_wall, decks_of, step_on_wall
from qidtool.domain.errors import refuse
from qidtool.domain.events import WallChanged
from qidtool.domain.ids import ContributionId, GroupId, StepId
from qidtool.domain.pictures import step_at
from qidtool.domain.roles import LEADERS
from qidtool.domain.workshop import Wall, WallPage, WallShows, Workshop

THEMES = ("light", "dark", "contrast")
RUNNING = "running"
"""As an input: whichever belongs to the pass the step is in."""
MOST_PAGES = 100


@dataclass(frozen=True)
class SetWall:
    """What is left out stays as it is; an empty step or prompt means "follow the running one".

    An empty group means that it is nobody's turn to speak.
    `input` says whose cards a cloud is made of: "running" follows the pass, an empty one takes all together.
    `page` is that of the result on the wall, or the number of a slide, from 0.
    """

    frozen: bool | None = None
    theme: str | None = None
    step: str | None = None
    prompt: str | None = None
    show: WallShows | None = None
    input: str | None = None
    readable: bool | None = None
    group: str | None = None
    page: int | None = None


@act("wall.set", SetWall, LEADERS)
def set_wall(given: SetWall, here: Occasion) -> Answer:
    workshop = here.workshop()
    changed = _changed(workshop.wall, given, here)
    return hang(workshop, changed if given.page is None else _turned_to(given.page, changed, here), here)


def hang(workshop: Workshop, wall: Wall, here: Occasion) -> Answer:
    """Whoever changes the wall does it here, so that nothing held back is forgotten at the reveal."""
    before = workshop.wall
    if wall == before:
        return {}
    here.tx.workshops.put(replace(workshop, wall=wall))
    is_revealed = before.frozen and not wall.frozen
    revealed, steps = (_reveal(here), _reveal_slides(here)) if is_revealed else ((), ())
    concerns_phones = before.can_be_read_along != wall.can_be_read_along
    return {"n": here.record(WallChanged(workshop.id, revealed, phones=concerns_phones, steps=steps))}


def _changed(wall: Wall, given: SetWall, here: Occasion) -> Wall:
    if given.theme is not None and given.theme not in THEMES:
        raise refuse("theme_unknown")
    step = wall.step if given.step is None else _step(given.step, here)
    is_other_step = step != wall.step
    prompt = (None if is_other_step else wall.prompt) if given.prompt is None else (given.prompt or None)
    chosen_input = (None if is_other_step else wall.input) if given.input is None else _input(given.input)
    return Wall(
        frozen=wall.frozen if given.frozen is None else given.frozen,
        theme=given.theme or wall.theme,
        step=step,
        prompt=prompt,
        shows=given.show or wall.shows,
        input=chosen_input,
        readable=wall.readable if given.readable is None else given.readable,
        group=wall.group if given.group is None else _group(given.group, here),
        page=wall.page,
    )


def _turned_to(number: int, wall: Wall, here: Occasion) -> Wall:
    """Screens differ in how much they hold, so a wall that has fewer pages counts on from its first."""
    step = step_on_wall(wall, here.tx.steps.where(workshop=here.room))
    if step is None:
        return wall
    deck = deck_on_wall(wall, decks_of(step, here.tx.slides([step.workshop])))
    last, of = (deck.number - 1, deck.prompt) if deck else (MOST_PAGES, "")
    return replace(wall, page=WallPage(step.id, min(max(number, 0), last), of))


def _input(chosen: str) -> str | None:
    return None if chosen == RUNNING else chosen


def _group(group: str, here: Occasion) -> GroupId | None:
    return here.group(GroupId(group)).id if group else None


def _step(step: str, here: Occasion) -> StepId | None:
    return here.step(StepId(step)).id if step else None


def _reveal(here: Occasion) -> tuple[ContributionId, ...]:
    """Everything visible that waited behind the frozen wall comes out at once."""
    waiting = here.tx.contributions.where(workshop=here.room, status=ContributionStatus.VISIBLE.value, on_wall=False)
    shown = [one for one in waiting if _is_for_wall(one, here)]
    for one in shown:
        here.tx.contributions.put(replace(one, on_wall=True))
    return tuple(one.id for one in shown)


def _reveal_slides(here: Occasion) -> tuple[StepId, ...]:
    waiting = here.tx.pictures.where(workshop=here.room, waits=True)
    for one in waiting:
        here.tx.pictures.put(replace(one, waits=False))
    return tuple(dict.fromkeys(step for one in waiting if (step := step_at(one.belongs_to)) is not None))


def _is_for_wall(contribution: Contribution, here: Occasion) -> bool:
    slot = here.step(contribution.step).form.input(contribution.input)
    return slot is not None and slot.is_for_wall
