"""Pictures of an invented day for the top README, taken of the real screens."""

import io
import os
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.axe import is_still
from tests.browser.office import Day, Seat
from tests.browser.origins import SHOWN
from tests.browser.stage import Stage

FOLDER = Path(__file__).parent / "screenshots"
MOST_BYTES = 150 * 1024
COLOURS = 128
QUESTION, SECOND = "Was gelingt uns schon, ohne dass viel darüber gesprochen wird?", "Wo fehlt uns ein Gegenüber?"
SAID = {
    "Ada": ("Türen stehen offen", "Eltern kommen mit Fragen, nicht nur mit Beschwerden"),
    "Bo": ("Wir rufen an, bevor es brennt", "Ein fester Platz im Dienstplan"),
    "Cem": ("Humor", "kurze Wege ins Rathaus"),
    "Dora": ("dass jemand Zeit hat", "Vertrauen", "Frühstück für alle am Montag"),
    "Ida": ("Die Küche weiß, wer heute traurig ist",),
}
ON_THE_SECOND = {"Bo": ("bei der Übergabe an die Schule",), "Cem": ("in den Ferien", "am Telefon nach 16 Uhr")}

_FONTS_ARE_THERE = """() => {
    const ours = [...document.fonts].filter((one) => /Hyperlegible/.test(one.family) && one.status === "loaded");
    return ["400", "600", "800"].every((weight) => ours.some((one) => one.weight === weight));
}"""

pytestmark = pytest.mark.parametrize("origin", [SHOWN], indirect=True)


def invented_day(stage: Stage) -> tuple[Day, dict[str, Seat]]:
    day = stage.office.plans(
        "Gemeinsam stark", place="Daun", steps=3, questions=(QUESTION, SECOND), planned_minutes=40
    )
    for number, title in enumerate(("Ankommen", "Reflecting Team", "Was nehmen wir mit?")):
        stage.office.does(day.id, "step.change", {
            "step": day.steps[number], "title": title, "planned_minutes": (20, 40, 30)[number],
            "prompts": [{"id": "q1", "text": QUESTION}, {"id": "q2", "text": SECOND}],
        })  # fmt: skip
    for act, step in (("step.open", 0), ("step.close", 0), ("step.show", 0), ("step.open", 1)):
        stage.office.does(day.id, act, {"step": day.steps[step]})
    seats = {name: stage.office.seats(day, name) for name in SAID}
    for name, words in SAID.items():
        stage.office.writes(day, seats[name], *words, step=2)
    for name, words in ON_THE_SECOND.items():
        stage.office.writes(day, seats[name], *words, prompt="q2", step=2)
    return day, seats


def test_phone(stage: Stage, tmp_path: Path) -> None:
    day, seats = invented_day(stage)
    ada = stage.phone("Ada", day, seats["Ada"])
    ada.types("Einmal im Monat sitzen")
    ada.shows_cards(*reversed(SAID["Ada"]))
    take(ada.page, "phone", tmp_path, full=True)


def test_cockpit(stage: Stage, tmp_path: Path) -> None:
    day, seats = invented_day(stage)
    stage.office.does(day.id, "step.set_timer", {"step": day.steps[1], "minutes": 25})
    stage.phone("Ada", day, seats["Ada"])
    stage.phone("Bo", day, seats["Bo"])
    mara = stage.cockpit("Mara", day)
    mara.shows_card("Vertrauen")
    expect(mara.count("gerade verbunden")).to_have_text("2")
    take(mara.page, "cockpit", tmp_path)


def test_wall(stage: Stage, tmp_path: Path) -> None:
    day, _seats = invented_day(stage)
    stage.office.does(day.id, "step.set_timer", {"step": day.steps[1], "minutes": 25})
    stage.office.does(day.id, "wall.set", {"prompt": "q1"})
    wall = stage.wall(day)
    wall.shows(*(text for words in SAID.values() for text in words))
    expect(wall.page.locator(".wall__full--near")).to_have_count(0)
    take(wall.page, "wall", tmp_path)


def test_welcome(stage: Stage, tmp_path: Path) -> None:
    day = stage.office.plans("Gemeinsam stark", place="Daun")
    for name in SAID:
        stage.office.seats(day, name)
    wall = stage.wall(day)
    expect(wall.page.locator(".wall__dots .count__number")).to_have_text(str(len(SAID)))
    expect(wall.page.locator(".wall__full--near")).to_have_count(0)
    take(wall.page, "welcome", tmp_path)


def take(page: Page, name: str, tmp_path: Path, *, full: bool = False) -> None:
    page.wait_for_function(_FONTS_ARE_THERE)
    is_still(page)
    picture = Image.open(io.BytesIO(page.screenshot(full_page=full, caret="hide")))
    folder = FOLDER if os.environ.get("QIDTOOL_UPDATE_SCREENSHOTS") == "1" else tmp_path
    target = folder / f"{name}.png"
    picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(target, optimize=True)
    assert target.stat().st_size < MOST_BYTES
