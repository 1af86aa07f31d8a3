"""The lines for stories of groups: how people come into one, what they write in it, and where it lies."""

from typing import Any

from qidtool.domain.ids import new_id
from tests.notation import Story, line, quoted

# --- groups are formed ---


@line("{who} plans a workbench with {texts}")
def _plan_workbench(story: Story, who: str, texts: str) -> None:
    prompts = [{"id": f"q{place}", "text": text} for place, text in enumerate(quoted(texts), 1)]
    story.steps.append(story.act(who, "step.plan", method="workbench", prompts=prompts)["step"])


@line("{who} plans shared posters for {texts}")
def _plan_posters(story: Story, who: str, texts: str) -> None:
    """With five minutes at each."""
    prompts = [{"id": f"q{place}", "text": text} for place, text in enumerate(quoted(texts), 1)]
    planned = story.act(who, "step.plan", method="workbench", prompts=prompts, rotation_minutes=5)
    story.steps.append(planned["step"])


@line("{who} sends the groups on to turn {number}")
def _rotate(story: Story, who: str, number: str) -> None:
    """Counted from 0, as posters are."""
    story.act(who, "step.rotate", step=story.steps[-1], turn=int(number))


@line("{who} puts '{text}' on the poster '{prompt}'")
def _poster_at(story: Story, who: str, text: str, prompt: str) -> None:
    _enter(story, who, text, input="poster", text=text, prompt=story.prompt(prompt, story.steps[-1]))


@line("the posters on {screen} show: {texts}")
def _posters_show(story: Story, screen: str, texts: str) -> None:
    found = sorted(one["text"] for one in story.sees(screen)["posters"].values())
    assert found == sorted(quoted(texts)), f"the posters on {screen} show {found}"


@line("{who} lets people group by (?P<grouping>none|hand|choice|spread|gather)")
def _set_grouping(story: Story, who: str, grouping: str) -> None:
    story.act(who, "groups.set", grouping=grouping)


@line("{who} (?P<verb>spreads|gathers) people into {number} groups")
def _form(story: Story, who: str, verb: str, number: str) -> None:
    story.act(who, "groups.form", mode=verb.removesuffix("s"), number=int(number))


@line("{who} (?P<verb>spreads|gathers) people into groups of {number}")
def _form_of_size(story: Story, who: str, verb: str, number: str) -> None:
    story.act(who, "groups.form", mode=verb.removesuffix("s"), size=int(number))


@line("{who} takes the forming back")
def _take_back(story: Story, who: str) -> None:
    story.act(who, "groups.take_back")


@line("{who} adds the group '{name}'")
def _add_group(story: Story, who: str, name: str) -> None:
    story.groups[name] = story.act(who, "group.add", name=name)["group"]


@line("{who} calls '{name}' '{after}'")
def _rename_group(story: Story, who: str, name: str, after: str) -> None:
    story.act(who, "group.change", group=story.group(name), name=after)
    story.groups[after] = story.group(name)


@line("{who} dissolves '{name}'")
def _dissolve(story: Story, who: str, name: str) -> None:
    story.act(who, "group.dissolve", group=story.group(name))


@line("{who} puts {whom} into '{name}'")
def _assign(story: Story, who: str, whom: str, name: str) -> None:
    story.act(who, "group.assign", participant=story.person(whom), group=story.group(name))


@line("{who} puts {whom} into no group")
def _unassign(story: Story, who: str, whom: str) -> None:
    story.act(who, "group.assign", participant=story.person(whom), group=None)


@line("{who} goes to '{name}'")
def _choose(story: Story, who: str, name: str) -> None:
    story.act(who, "group.choose", group=story.group(name))


@line("{who} sits in '{name}'")
def _sits(story: Story, who: str, name: str) -> None:
    _check_seat(story, who, story.group(name))


@line("{who} sits in no group")
def _sits_nowhere(story: Story, who: str) -> None:
    _check_seat(story, who, None)


def _check_seat(story: Story, who: str, group: str | None) -> None:
    """On the cockpit as on their own phone, if they have one."""
    person = story.person(who)
    screens = ["the cockpit"] if who in story.added else ["the cockpit", f"{who}'s phone"]
    found = {screen: story.sees(screen)["people"][person]["group"] for screen in screens}
    assert found == dict.fromkeys(screens, group), f"{who} sits in {found}"


# --- groups write ---


@line("{who} puts '{text}' on the poster")
def _poster(story: Story, who: str, text: str) -> None:
    _enter(story, who, text, input="poster", text=text, prompt="q1")


@line("{who} puts '{text}' on the poster of '{name}'")
def _poster_of(story: Story, who: str, text: str, name: str) -> None:
    _enter(story, who, text, input="poster", text=text, prompt="q1", group=story.group(name))


@line("{who} lays '{text}' into row {number}")
def _row(story: Story, who: str, text: str, number: str) -> None:
    _enter(story, who, text, input="pyramid", text=text, row=int(number) - 1)


@line("{who} ranks '{text}' at {number}")
def _rank(story: Story, who: str, text: str, number: str) -> None:
    _enter(story, who, text, input="ranks", text=text, row=int(number) - 1)


@line("{who} ranks '{text}' at {number} for '{goal}'")
def _rank_for(story: Story, who: str, text: str, number: str, goal: str) -> None:
    _enter(story, who, text, input="ranks", text=text, row=int(number) - 1, about=story.ids[goal])


@line("{who} aims at '{text}'")
def _goal(story: Story, who: str, text: str) -> None:
    _enter(story, who, text, input="goals", text=text)


@line("{who} needs '{text}' for '{goal}'")
def _need(story: Story, who: str, text: str, goal: str) -> None:
    _enter(story, who, text, input="needs", text=text, about=story.ids[goal])


@line("{who} measures '{text}' as number {number} for '{goal}'")
def _measure(story: Story, who: str, text: str, number: str, goal: str) -> None:
    _enter(story, who, text, input="measures", text=text, row=int(number) - 1, about=story.ids[goal])


@line("{who} (?P<verb>votes|decides) for '{prompt}'")
def _vote(story: Story, who: str, verb: str, prompt: str) -> None:
    slot, called = {"votes": ("vote", f"{who}s Stimme"), "decides": ("decision", "Entscheidung")}[verb]
    _enter(story, who, called, input=slot, about=story.prompt(prompt, story.steps[-1]))


@line("{who} dots '{text}'")
def _dot(story: Story, who: str, text: str) -> None:
    _enter(story, who, f"{who}s Punkt", input="dots", about=story.ids[text])


@line("{who} quotes '{text}' of '{name}'")
def _quote(story: Story, who: str, text: str, name: str) -> None:
    """Whoever spoke agrees to its being printed."""
    _enter(story, who, text, input="quotes", text=text, about=story.group(name), marks=["consent"])


def _enter(story: Story, who: str, called: str, **data: Any) -> None:
    contribution = new_id()
    story.act(who, "contribution.write", contribution, step=story.steps[-1], **data)
    story.ids[called] = contribution


# --- entries are arranged ---


@line("{who} moves '{text}' to row {number}")
def _move(story: Story, who: str, text: str, number: str) -> None:
    _arrange(story, who, text, row=int(number) - 1)


@line("{who} moves '{text}' to '{about}'")
def _move_to(story: Story, who: str, text: str, about: str) -> None:
    """Another question, another entry or another group."""
    _arrange(story, who, text, about=_thing(story, about))


@line("{who} marks '{text}' as {texts}")
def _mark(story: Story, who: str, text: str, texts: str) -> None:
    _arrange(story, who, text, marks=quoted(texts))


@line("{who} underlines '{part}' in '{text}'")
def _underline(story: Story, who: str, part: str, text: str) -> None:
    start = text.index(part)
    _arrange(story, who, text, passages=[[start, start + len(part)]])


@line("'{text}' lies in row {number}")
def _lies(story: Story, text: str, number: str) -> None:
    assert story.entry(text)["row"] == int(number) - 1, f"{text!r} lies in row {story.entry(text)['row'] + 1}"


@line("'{text}' belongs to '{about}'")
def _belongs(story: Story, text: str, about: str) -> None:
    assert story.entry(text)["about"] == _thing(story, about)


def _thing(story: Story, called: str) -> str:
    return story.ids.get(called) or story.groups.get(called) or story.prompt(called, story.steps[-1])


def _arrange(story: Story, who: str, text: str, **changed: Any) -> None:
    """As a screen does, which says all of how an entry lies."""
    found = story.sees("the cockpit")["contributions"].get(story.ids[text], {})
    placing = {"row": found.get("row"), **{name: found.get(name, empty) for name, empty in _EMPTY.items()}}
    story.act(who, "contribution.arrange", contribution=story.ids[text], **placing | changed)


_EMPTY: dict[str, Any] = {"about": "", "marks": [], "passages": []}
