"""A whole day with all eight methods: how it is planned, how Mara leads it from step to step, and what was written."""

from dataclasses import dataclass, field, replace

import pytest
from playwright.sync_api import Locator, expect

from qidtool.domain.ids import new_id
from qidtool.places import METHODS
from tests.browser.cockpit import Cockpit
from tests.browser.fields import Fields
from tests.browser.office import Day, Office
from tests.browser.phone import SAVED
from tests.browser.stage import Stage
from tests.browser.wall import Wall

MORNING, AFTERNOON, FAMILIES = "Ankommen am Morgen", "Räume am Nachmittag", "Gespräche mit Familien"
STEPS = (
    ("reflecting_team", "Reflecting Team", ("Was trägt uns durch eine volle Woche?",)),
    ("work_cafe", "Work-Café", (MORNING, AFTERNOON)),
    ("positionieren", "Positionieren und ausrichten", (MORNING, AFTERNOON, FAMILIES)),
    ("pyramide", "Pyramide", ("Was muss da sein, damit unser Thema gelingt?",)),
    ("stegreifrede", "Stegreifrede", ()),
    ("smart_ziele", "S.M.A.R.T.e Ziele", ("Unser Leitziel: Wer morgens kommt, wird erwartet.",)),
    ("erfolgsindikatoren", "Erfolgsindikatoren 1·2·3", ()),
    ("feedback_dritter_ordnung", "Feedback dritter Ordnung", ("Was verändern wir als Erstes?",)),
)
ABSENT = [method for method, _, _ in STEPS if not (METHODS / method / "__init__.py").is_file()]
WITH_ALL_METHODS = pytest.mark.skipif(bool(ABSENT), reason=f"a whole day needs methods that are deleted here: {ABSENT}")
FIVE = ("Spezifisch", "Messbar", "Attraktiv und akzeptiert", "Realistisch und relevant", "Terminiert")


def plans_course(office: Office, title: str) -> Day:
    """All eight steps in their order, before the doors open."""
    day = office.plans(title, is_open=False, steps=0)
    planned = [(new_id(), method, questions) for method, _, questions in STEPS]
    office.sends(day.id, [(step, "step.plan", _step(method, questions)) for step, method, questions in planned])
    return replace(day, steps=tuple(step for step, _, _ in planned))


def _step(method: str, questions: tuple[str, ...]) -> dict[str, object]:
    return {"method": method, "prompts": [{"id": f"q{n}", "text": text} for n, text in enumerate(questions, 1)]}


@dataclass
class Course:
    """The hall in the middle of the day."""

    stage: Stage
    day: Day
    mara: Cockpit
    wall: Wall
    tables: list[tuple[Fields, ...]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    """Everything anybody wrote."""
    votes: int = 0
    """What was said without words: a choice, a dot."""

    @property
    def phones(self) -> list[Fields]:
        return [one for table in self.tables for one in table]

    # --- Mara leads ---

    def opens(self, number: int) -> None:
        self.mara.does_next(f"Öffnen: {STEPS[number - 1][1]}")
        self.mara.step_is(number, "open")

    def turns(self, title: str) -> None:
        """To the next pass; every phone in the hall follows."""
        self.mara.does_next(f"Weiter zu: {title}")
        for one in self.phones:
            expect(one.page.locator("#task")).to_contain_text(title)

    def ends(self, number: int) -> None:
        """Closed and shown; nobody writes any more."""
        self.mara.does_next(f"Schließen: {STEPS[number - 1][1]}")
        self.mara.step_is(number, "closed")
        for one in self.phones:
            one.phone.waits()
        self.mara.does_next("Ergebnis zeigen")
        self.mara.step_is(number, "shown")

    def tells(self, *words: str) -> None:
        """The wall tells the result, with these words in it."""
        self.wall.looks("told")
        for one in words:
            expect(self.result).to_contain_text(one)

    def mara_reads(self, *words: str) -> None:
        """On her desk stand the notes as well, which are never on the wall."""
        self.mara.page.get_by_text("Ergebnis ansehen").click()
        for one in words:
            expect(self.mara.page.locator(".cockpit__folds .told")).to_contain_text(one)

    @property
    def result(self) -> Locator:
        return self.wall.page.locator(".wall__told")

    # --- people write ---

    def writes(self, who: Fields, text: str, label: str, *, key: str = "Senden", to: str = "") -> None:
        who.writes(text, label, key=key, to=to)
        who.shows(text)
        self.words.append(text)

    def chooses(self, who: Fields, text: str) -> None:
        who.page.get_by_role("radio", name=text).check()
        expect(who.page.locator(".choices + .state")).to_have_text(SAVED)
        self.votes += 1

    def sticks(self, who: Fields, text: str, times: int) -> None:
        who.sticks(text, times)
        expect(who.page.locator(".sticking + .state")).to_have_text(SAVED)
        self.votes += times

    # --- what is on disk ---

    def all_of_it_is_kept(self) -> None:
        """Each word once, and each choice and dot, and nothing else."""
        entries = "SELECT count(*) FROM contribution WHERE workshop = ? AND status <> 'withdrawn'"
        assert self.stage.hall.asks(entries, self.day.id) == [(len(self.words) + self.votes,)]
        assert [one for one in self.stage.hall.words_of(self.day.id) if one] == sorted(self.words)
