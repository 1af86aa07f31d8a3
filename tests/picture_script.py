"""The lines for stories of photos and slides: as the house keeps them after it has drawn them anew."""

import base64
from dataclasses import asdict
from typing import Any

from qidtool.domain.ids import new_id
from qidtool.domain.pictures import Picture, place_of
from tests.notation import Story, line

PIXELS = base64.b64encode(b"pixels").decode()
FORMS = [{"size": size, "kind": "image/jpeg", "content": PIXELS} for size in ("print", "screen", "thumb")]


def keep(story: Story, who: str, picture: str, belongs_to: str, **more: Any) -> dict[str, Any]:
    by = asdict(story.cast.actor(who, story.room))
    about = {"by": by, "belongs_to": belongs_to, "width": 2400, "height": 1800, "forms": FORMS} | more
    return story.cast.house_does("picture.keep", story.room, picture, **about)


def pictures_in(story: Story) -> list[Picture]:
    return story.cast.gate.store.read(lambda reading: reading.pictures.where(workshop=story.room))


def slides_of(story: Story, prompt: str) -> list[Picture]:
    step = story.steps[-1]
    place = place_of(step, story.prompt(prompt, step))  # type: ignore[arg-type]  # stories know ids as plain words
    return [one for one in pictures_in(story) if one.belongs_to == place]


@line("{who} brings the photo '{name}' of '{thing}'")
def _bring_photo(story: Story, who: str, name: str, thing: str) -> None:
    picture = new_id()
    keep(story, who, picture, story.ids.get(thing, thing))
    story.ids[name] = picture


@line("{who} brings {number} slides for '{prompt}'")
def _bring_slides(story: Story, who: str, number: str, prompt: str) -> None:
    file, step = new_id(), story.steps[-1]
    for page in range(int(number)):
        keep(story, who, new_id(), file, purpose="slide", position=page)
    story.act(who, "slides.place", file, step=step, prompt=story.prompt(prompt, step), file=file)


@line("{who} describes the photo '{name}' as '{words}'")
def _describe(story: Story, who: str, name: str, words: str) -> None:
    story.act(who, "picture.describe", picture=story.ids[name], alt=words)


@line("{who} takes out the photo '{name}'")
def _remove_photo(story: Story, who: str, name: str) -> None:
    story.act(who, "picture.remove", picture=story.ids[name])


@line("{who} takes out the slides of '{prompt}'")
def _remove_slides(story: Story, who: str, prompt: str) -> None:
    step = story.steps[-1]
    story.act(who, "slides.remove", step=step, prompt=story.prompt(prompt, step))
