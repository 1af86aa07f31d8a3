"""The wall's dramaturgy: which scenes a step has, one after another, so that two keys lead through them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from qidtool.domain.agenda import Step, StepStatus
from qidtool.domain.clouds import CloudPlace
from qidtool.domain.ids import StepId
from qidtool.domain.pictures import Slides, place_of
from qidtool.domain.workshop import Wall, WallPage, WallShows

CLOUDS = frozenset({WallShows.CLOUD, WallShows.PLACES})


@dataclass(frozen=True)
class Scene:
    shows: WallShows
    prompt: str | None = None
    """None shows all questions side by side."""


@dataclass(frozen=True)
class Deck:
    """The slides of one question, as the wall can turn them."""

    prompt: str
    number: int


def step_on_wall(wall: Wall, steps: Sequence[Step]) -> Step | None:
    """The chosen step, else the one that runs, else the one the room has just left."""
    chosen = next((one for one in steps if one.id == wall.step), None)
    return chosen or _running(steps) or _last_ended(steps)


def decks_of(step: Step, slides: Mapping[str, Slides]) -> tuple[Deck, ...]:
    """In the order of the questions; nothing of what has not begun, nor of what waits behind a held wall."""
    if step.state.status is StepStatus.PLANNED:
        return ()
    found = [(one.id, slides.get(place_of(step.id, one.id))) for one in step.prompts]
    return tuple(Deck(prompt, there.number) for prompt, there in found if there and not there.waits)


def deck_on_wall(wall: Wall, decks: Sequence[Deck]) -> Deck | None:
    """The slides of the chosen question, else the first there are; without any the wall shows the cards."""
    if wall.shows is not WallShows.SLIDES:
        return None
    return next(iter([one for one in decks if one.prompt == wall.prompt] or decks), None)


def scenes_of(step: Step, *, has_places: bool, decks: Sequence[Deck] = ()) -> tuple[Scene, ...]:
    """Slides, collecting, the cards, the cloud of each question and of all, and at last all places of the series.

    The clock and the groups stand beside this row: they are hung by hand, and from them a key leads back into it.
    """
    asked = [one.id for one in step.prompts]
    single = asked if len(asked) > 1 else []
    places = [Scene(WallShows.PLACES, one) for one in single] or [Scene(WallShows.PLACES)]
    return (
        *(Scene(WallShows.SLIDES, one.prompt) for one in decks),
        Scene(WallShows.COUNT),
        Scene(WallShows.CARDS),
        *(Scene(WallShows.CLOUD, one) for one in single),
        Scene(WallShows.CLOUD),
        *(places if has_places else ()),
    )


def turned(wall: Wall, scenes: Sequence[Scene], *, forward: bool) -> Wall:
    """A held wall is revealed first; at either end nothing moves."""
    if wall.frozen and forward:
        return replace(wall, frozen=False)
    here = _place_in(scenes, wall)
    next_one = scenes[min(here + 1, len(scenes) - 1) if forward else max(here - 1, 0)]
    return replace(wall, shows=next_one.shows, prompt=next_one.prompt)


def paged(wall: Wall, step: StepId, pages: int, *, forward: bool, slides_of: str = "") -> Wall | None:
    """The next page of a result, or the next slide; None where the scene has to turn, or a held wall to be revealed."""
    if wall.frozen and forward:
        return None
    number = wall.page_of(step, slides_of) % pages + (1 if forward else -1)
    return replace(wall, page=WallPage(step, number, slides_of)) if 0 <= number < pages else None


def opened_at(deck: Deck, wall: Wall, step: StepId, *, forward: bool) -> Wall:
    """Forward slides begin with the first, on the way back with the last."""
    return replace(wall, page=WallPage(step, 0 if forward else deck.number - 1, deck.prompt))


def input_on_wall(step: Step, wall: Wall) -> str:
    """Whose cards the cloud is made of: the chosen input, else that of the pass the step is in; empty for all."""
    inputs = [one for one in step.form.inputs if one.is_for_cloud]
    if wall.input is not None:
        return wall.input if any(one.id == wall.input for one in inputs) else ""
    running = [one.id for one in inputs if one.is_in(step.state.pass_id)]
    return running[0] if len(running) == 1 else ""


def cloud_places(step: Step, input_id: str, prompts: Iterable[str]) -> list[CloudPlace]:
    """Where clouds are made for these questions; cards that are asked for once hang at no question."""
    slot = step.form.input(input_id)
    per_prompt = slot.per_prompt if slot else any(one.is_for_cloud and one.per_prompt for one in step.form.inputs)
    return [CloudPlace(step.id, one, input_id) for one in (prompts if per_prompt else [""])]


def prompts_on_wall(step: Step, wall: Wall) -> list[str]:
    chosen = [one.id for one in step.prompts if one.id == wall.prompt]
    return chosen or [one.id for one in step.prompts]


def same_question(step: Step, prompt: str, other: Step) -> str | None:
    """The id of the same question in a step of another place; an empty prompt is the whole step."""
    if step.method != other.method or other.state.status is StepStatus.PLANNED:
        return None
    if not prompt:
        return "" if _plain(step.title) == _plain(other.title) else None
    asked = step.prompt(prompt)
    if asked is None:
        return None
    return next((one.id for one in other.prompts if _plain(one.text) == _plain(asked.text)), None)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _place_in(scenes: Sequence[Scene], wall: Wall) -> int:
    here = Scene(wall.shows, wall.prompt)
    if here in scenes:
        return scenes.index(here)
    # Where there are no slides the wall shows the cards; what stands beside this row leads back to its beginning.
    others = WallShows.CARDS if wall.shows is WallShows.SLIDES else WallShows.COUNT
    alike = [place for shows in (wall.shows, others) for place, one in enumerate(scenes) if one.shows is shows]
    return alike[0]


def _running(steps: Sequence[Step]) -> Step | None:
    running = [one for one in steps if one.state.status is StepStatus.OPEN]
    return max(running, key=lambda one: (one.opened_at or 0, one.position), default=None)


def _last_ended(steps: Sequence[Step]) -> Step | None:
    ended = [one for one in steps if one.state.status in (StepStatus.CLOSED, StepStatus.SHOWN)]
    return max(ended, key=lambda one: (one.closed_at or one.opened_at or 0, -one.position), default=None)
