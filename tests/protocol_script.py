"""The lines of the notation in which a protocol is kept, and in which the documentation writes what is said."""

from qidtool.domain.ids import new_id
from qidtool.domain.moments import now
from tests.cast import CAST
from tests.notation import Story, line, quoted


@line("{who} appoints {whom} as documenter")
def _appoint(story: Story, who: str, whom: str) -> None:
    story.cast.actor(whom)
    story.act(who, "staff.appoint", email=CAST[whom].email, role="documenter")


@line("{who} notes down '{text}'")
def _note_down(story: Story, who: str, text: str) -> None:
    _take_down(story, who, text, "note")


@line("{who} takes down '{text}' by '{speaker}'")
def _quote(story: Story, who: str, text: str, speaker: str) -> None:
    _take_down(story, who, text, "quote", speaker=speaker)


@line("{who} photographs '{text}'")
def _photograph(story: Story, who: str, text: str) -> None:
    _take_down(story, who, text, "photo")


def _take_down(story: Story, who: str, text: str, kind: str, **more: object) -> None:
    """About the first step, as far as there is one."""
    entry, step = new_id(), story.steps[0] if story.steps else None
    story.act(who, "protocol.write", entry, kind=kind, said_at=now(), text=text, step=step, **more)
    story.ids[text] = entry


@line("{who} writes down '{text}'")
def _write_down(story: Story, who: str, text: str, slot: str = "answers", prompt: str = "q1", **more: object) -> None:
    """As a contribution to the last step: what is said there, and nobody's own."""
    act = new_id()
    said = {"step": story.steps[-1], "input": slot, "prompt": prompt, "text": text}
    story.act(who, "contribution.document", act, **said, **more)
    story.ids[text] = act


@line("{who} writes down '{text}' as '{slot}'")
def _write_down_as(story: Story, who: str, text: str, slot: str) -> None:
    _write_down(story, who, text, slot)


@line("{who} writes down '{text}' as '{slot}' of '{name}'")
def _write_down_of_group(story: Story, who: str, text: str, slot: str, name: str) -> None:
    _write_down(story, who, text, slot, group=story.group(name))


@line("{who} puts '{text}' right as '{after}'")
def _put_right(story: Story, who: str, text: str, after: str) -> None:
    story.act(who, "protocol.change", entry=story.ids[text], text=after)
    story.ids[after] = story.ids[text]


@line("{who} takes '{text}' out of the protocol")
def _take_out(story: Story, who: str, text: str) -> None:
    story.act(who, "protocol.remove", entry=story.ids[text])


@line("the protocol holds: {texts}")
def _holds(story: Story, texts: str) -> None:
    found = sorted(one["text"] for one in story.sees("the protocol")["protocol"].values())
    assert found == sorted(quoted(texts)), f"the protocol holds {found}"
