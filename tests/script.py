"""The notation in which tests tell the story of a workshop: a plain line for each thing that somebody does or sees."""

from typing import Any

from qidtool.domain.ids import HOUSE, RoomId, new_id
from tests import group_script, picture_script, protocol_script
from tests.cast import CAST, privacy
from tests.methods.shelf import ANY_METHOD
from tests.notation import Story, line, quoted

__all__ = ["Story", "group_script", "picture_script", "protocol_script"]


# --- the day is planned ---


@line("{who} plans the series '{title}'")
def _plan_series(story: Story, who: str, title: str) -> None:
    story.series = RoomId(story.cast.acts(who, HOUSE, "series.plan", title=title, privacy=privacy())["series"])


@line("{who} plans the workshop '{title}'")
def _plan_workshop(story: Story, who: str, title: str) -> None:
    if story.series == HOUSE:
        planned = story.cast.acts(who, HOUSE, "workshop.plan_single", title=title, privacy=privacy())
        story.series = RoomId(planned["series"])
    else:
        planned = story.cast.acts(who, story.series, "workshop.plan", title=title)
    story.room = RoomId(planned["workshop"])


@line("{who} plans a step with {texts}")
def _plan_step(story: Story, who: str, texts: str, **more: Any) -> None:
    prompts = [{"id": f"q{place}", "text": text} for place, text in enumerate(quoted(texts), 1)]
    story.steps.append(story.act(who, "step.plan", method=ANY_METHOD, prompts=prompts, **more)["step"])


@line("{who} plans a step for approval with {texts}")
def _plan_step_for_approval(story: Story, who: str, texts: str) -> None:
    _plan_step(story, who, texts, approval=True)


@line("{who} plans a step that accepts late with {texts}")
def _plan_late_step(story: Story, who: str, texts: str) -> None:
    _plan_step(story, who, texts, accepts_late=True)


@line("{who} (?P<verb>opens|ends) the workshop")
def _move_workshop(story: Story, who: str, verb: str) -> None:
    story.act(who, f"workshop.{verb.removesuffix('s')}")


# --- people come and go ---


@line("{who} joins")
def _join(story: Story, who: str) -> None:
    story.cast.joins(who, story.room)


@line("{who} adds {whom}")
def _add(story: Story, who: str, whom: str) -> None:
    one = CAST[whom]
    added = story.act(who, "participant.add", name=whom, function=one.function, region=one.region)
    story.added[whom] = added["participant"]


@line("{who} removes {whom}")
def _remove(story: Story, who: str, whom: str) -> None:
    story.act(who, "participant.remove", participant=story.person(whom))


@line("{who} is now called '{name}'")
def _rename(story: Story, who: str, name: str) -> None:
    story.act(who, "participant.change", name=name)


# --- the moderation moves the day ---


@line("{who} (?P<verb>opens|closes|shows|reopens|removes) step {number}")
def _move_step(story: Story, who: str, verb: str, number: str) -> None:
    story.act(who, f"step.{verb.removesuffix('s')}", step=story.step(number))


@line("{who} turns step {number} to '{pass_id}'")
def _turn(story: Story, who: str, number: str, pass_id: str) -> None:
    story.act(who, "step.turn", step=story.step(number), pass_id=pass_id)


@line("{who} (?P<verb>locks|unlocks) step {number}")
def _lock(story: Story, who: str, verb: str, number: str) -> None:
    story.act(who, "step.lock", step=story.step(number), locked=verb == "locks")


@line("{who} steps back")
def _step_back(story: Story, who: str) -> None:
    story.act(who, "step.back")


@line("{who} (?P<verb>freezes|reveals) the wall")
def _freeze(story: Story, who: str, verb: str) -> None:
    story.act(who, "wall.set", frozen=verb == "freezes")


@line("{who} lets the wall show the (?P<shows>cards|count|cloud|places)")
def _shows_on_wall(story: Story, who: str, shows: str) -> None:
    story.act(who, "wall.set", show=shows)


@line("{who} turns the wall (?P<way>on|back)")
def _turn_wall(story: Story, who: str, way: str) -> None:
    story.act(who, "wall.turn", forward=way == "on")


@line("{who} (?P<verb>lets|forbids) phones (?:to )?read along")
def _read_along(story: Story, who: str, verb: str) -> None:
    story.act(who, "wall.set", readable=verb == "lets")


# --- words are counted and put right ---


@line("{who} asks for the cloud of '{prompt}'")
def _ask_for_cloud(story: Story, who: str, prompt: str) -> None:
    step = story.steps[-1]
    data = {"step": step, "prompt": story.prompt(prompt, step), "input": "answers"}
    story.ids[prompt] = story.act(who, "cloud.ask", **data)["cloud"]


@line("{who} counts every mention in '{prompt}'")
def _count_mentions(story: Story, who: str, prompt: str) -> None:
    story.act(who, "cloud.count", cloud=story.ids[prompt], rule="every_mention", at_least=2)


@line("the house draws '{prompt}' with {texts}")
def _draw(story: Story, prompt: str, texts: str) -> None:
    """Each of these words was said in the contribution of the same words."""
    story.draws(story.ids[prompt], quoted(texts))


@line("{who} (?P<verb>joins|renames) the words {texts} as '{shown}'")
def _correct_as(story: Story, who: str, verb: str, texts: str, shown: str) -> None:
    _correct(story, who, verb, texts, shown)


@line("{who} (?P<verb>joins|splits|renames|excludes) the words {texts}")
def _correct(story: Story, who: str, verb: str, texts: str, shown: str = "") -> None:
    words, kind = quoted(texts), verb.removesuffix("s")
    label = f"{', '.join(words)}: {shown or kind}"
    data = {"kind": kind, "shown": shown, "forms" if kind == "split" else "keys": words}
    story.ids[label] = story.cast.acts(who, story.room, "words.correct", None, **data)["correction"]


@line("{who} takes back '{label}'")
def _take_back(story: Story, who: str, label: str) -> None:
    story.act(who, "words.take_back", correction=story.ids[label])


# --- people write ---


@line("{who} writes '{text}' for {whom}")
def _write_for(story: Story, who: str, text: str, whom: str) -> None:
    _write(story, who, text, "q1", on_behalf_of=story.person(whom))


@line("{who} notes '{text}'")
def _note(story: Story, who: str, text: str) -> None:
    _write(story, who, text, "q1", input="special")


@line("{who} hears '{text}'")
def _hear(story: Story, who: str, text: str) -> None:
    _write(story, who, text, "q1", input="heard")


@line("{who} writes '{text}' to '{prompt}'")
def _write_to(story: Story, who: str, text: str, prompt: str) -> None:
    _write(story, who, text, prompt)


@line("{who} writes '{text}'")
def _write(story: Story, who: str, text: str, prompt: str = "q1", **more: Any) -> None:
    step, contribution = story.steps[-1], new_id()
    data = {"step": step, "input": "answers", "prompt": story.prompt(prompt, step), "text": text} | more
    story.act(who, "contribution.write", contribution, **data)
    story.ids[text] = contribution


@line("{who} changes '{text}' to '{after}'")
def _edit(story: Story, who: str, text: str, after: str) -> None:
    story.act(who, "contribution.edit", contribution=story.ids[text], text=after)
    story.ids[after] = story.ids[text]


@line("{who} (?P<verb>withdraws|hides|shows|approves|holds) '{text}'")
def _moderate(story: Story, who: str, verb: str, text: str) -> None:
    story.act(who, f"contribution.{verb.removesuffix('s')}", contribution=story.ids[text])


# --- what screens show ---


@line("{screen} shows: {texts}")
def _shows(story: Story, screen: str, texts: str) -> None:
    assert story.words(screen) == sorted(quoted(texts)), f"{screen} shows {story.words(screen)}"


@line("'{text}' is (?P<status>waiting|visible|hidden) on {screen}")
def _is(story: Story, text: str, status: str, screen: str) -> None:
    record = story.sees(screen)["contributions"][story.ids[text]]
    assert record["status"] == status, f"{text!r} is {record['status']} on {screen}"


@line("step {number} is (?P<status>planned|open|closed|shown)")
def _step_is(story: Story, number: str, status: str) -> None:
    found = story.sees("the cockpit")["steps"][story.step(number)]["status"]
    assert found == status, f"step {number} is {found}"
