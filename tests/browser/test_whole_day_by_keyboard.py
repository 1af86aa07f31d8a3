"""The whole day once more with nothing but two keyboards: Mara leads all eight methods, Ada sits alone at a table."""

from dataclasses import dataclass, field

from playwright.sync_api import expect

from tests.browser.cockpit import Cockpit
from tests.browser.day_course import MORNING, STEPS, WITH_ALL_METHODS, plans_course
from tests.browser.fields import Fields
from tests.browser.group_desk import GroupDesk
from tests.browser.keys import Hands
from tests.browser.office import Day
from tests.browser.phone import SAVED, Phone
from tests.browser.stage import PHONE, Stage
from tests.browser.wall import Wall

SENDS = "Control+Enter"
GOAL = "Bis Ostern wird niemand an der Tür übersehen."
SHARPENED = {"Spezifisch": "Alle grüßen.", "Terminiert": "Ostern"}
WAYS = {"Bremse": "Eile", "Was liegt bei wem": "Das Grüßen"}
QUOTE = "Erst schauen, dann fragen."


@dataclass
class Keyboards:
    """Four hands, three screens; one phone alone may write no faster than a card a second, so Ada writes little."""

    day: Day
    mara: Cockpit
    wall: Wall
    ada: Fields
    maras: Hands = field(init=False)
    adas: Hands = field(init=False)

    def __post_init__(self) -> None:
        self.maras, self.adas = Hands(self.mara.page), Hands(self.ada.page)

    def goes_on(self, words: str) -> None:
        """The one big key by its letter, as hands do that know the cockpit."""
        expect(self.mara.next_key).to_contain_text(words)
        expect(self.mara.next_key).not_to_have_attribute("aria-busy", "true")
        self.maras.presses("n")

    def opens(self, number: int) -> None:
        self.goes_on(f"Öffnen: {STEPS[number - 1][1]}")
        self.mara.step_is(number, "open")
        self.is_asked(STEPS[number - 1][1])

    def is_asked(self, title: str) -> None:
        """Hands begin when the task is there: its heading takes the focus."""
        expect(self.ada.page.locator("#task")).to_contain_text(title)
        expect(self.ada.page.locator("#task")).to_be_focused()

    def turns(self, title: str) -> None:
        self.goes_on(f"Weiter zu: {title}")
        self.is_asked(title)

    def ends(self, number: int, *words: str) -> None:
        """Closed and shown, and these words stand on the wall."""
        self.goes_on(f"Schließen: {STEPS[number - 1][1]}")
        self.mara.step_is(number, "closed")
        self.ada.phone.waits()
        self.goes_on("Ergebnis zeigen")
        self.mara.step_is(number, "shown")
        for one in words:
            expect(self.wall.page.locator(".wall__stage")).to_contain_text(one)

    def writes(self, text: str, label: str) -> None:
        """Into a field that stands open."""
        self.adas.fills(label, text)
        self.adas.presses(SENDS)
        self.ada.shows(text)

    def unfolds(self, label: str, text: str) -> None:
        """A field beneath a card, behind its key."""
        self.adas.hits(f"^Schreiben: {label}")
        self.adas.is_at(f"^{label}")
        self.adas.types(text)
        self.adas.presses(SENDS)
        self.ada.shows(text)


@WITH_ALL_METHODS
def test_a_whole_day_by_keyboard(stage: Stage) -> None:
    day = plans_course(stage.office, "Ein Tag ohne Maus")
    ada = Fields(Phone("Ada", stage.page("/", PHONE)))
    hall = Keyboards(day, stage.cockpit("Mara", day), stage.wall(day), ada)
    ada_comes_in(hall)
    she_reflects(hall)
    she_fills_a_poster(hall)
    she_takes_a_position(hall)
    she_builds_a_pyramid(hall)
    she_speaks(hall)
    she_sets_a_goal(hall)
    she_names_indicators(hall)
    she_gives_feedback(hall)
    mara_ends_the_day(hall)


def ada_comes_in(hall: Keyboards) -> None:
    hall.maras.hits("^Workshop eröffnen")
    hall.wall.looks("welcome")
    hall.adas.fills("Code von der Wand", hall.day.code)
    hall.adas.presses("Enter")
    expect(hall.ada.page.get_by_role("heading", level=1)).to_have_text(hall.day.title)
    hall.adas.fills("Name", "Ada")
    hall.adas.hits("Mitmachen")
    hall.ada.phone.is_connected()
    hall.maras.presses("g")
    desk = GroupDesk(hall.mara)
    hall.maras.hits("^Von Hand beginnen")
    expect(desk.group("Gruppe 1")).to_be_visible()
    hall.maras.goes_to("^Gruppe von Ada")
    hall.maras.presses("ArrowDown")
    expect(desk.group("Gruppe 1").locator(".seat")).to_have_count(1)
    hall.maras.is_at("^Gruppe von Ada")
    hall.maras.presses("Escape")


def she_reflects(hall: Keyboards) -> None:
    """Mara closes too early, and takes it back."""
    hall.opens(1)
    hall.writes("Ein fester Anfang", "^Antwort")
    hall.maras.hits("^Schritt schließen")
    hall.mara.step_is(1, "closed")
    hall.maras.hits("^Zurücknehmen")
    hall.mara.step_is(1, "open")
    hall.ada.shows("Ein fester Anfang")
    hall.maras.hits("^Weiter zu: Gehört")
    hall.is_asked("Gehört")
    hall.writes("Ein leiser Wunsch", "^Gehört habe ich")
    hall.ends(1, "Ein fester Anfang", "Ein leiser Wunsch")


def she_fills_a_poster(hall: Keyboards) -> None:
    hall.opens(2)
    hall.writes("Schuhregal", "^Begriff für unser Plakat")
    hall.turns("Work-Café II")
    hall.adas.goes_to("^Gehört zu$")
    hall.adas.presses("ArrowDown")
    hall.writes("Ich räume mit auf", "^Bezug zu unserer Arbeit")
    hall.turns("Punkte kleben")
    hall.adas.hits("^Punkt kleben: Schuhregal")
    hall.ada.has_dots("Schuhregal", "ein Punkt")
    hall.adas.presses("Enter")
    hall.ada.has_dots("Schuhregal", "2 Punkte")
    hall.adas.goes_back_to("^Punkt wegnehmen: Schuhregal")
    hall.adas.presses("Enter")
    dots = hall.mara.page.get_by_role("list", name="Unsere Punkte").get_by_role("listitem")
    expect(dots).to_have_text("Schuhregal1")
    hall.ends(2, "Schuhregal", "1 Punkt", "Ich räume mit auf")


def she_takes_a_position(hall: Keyboards) -> None:
    hall.opens(3)
    chooses(hall)
    hall.turns("Abstimmen")
    expect(hall.ada.page.get_by_role("figure", name="Vorschläge")).to_be_visible()
    chooses(hall)
    hall.turns("Entscheiden")
    chooses(hall)
    hall.writes("Weil dort alle durchgehen.", "^Warum gerade dieses Thema")
    hall.ends(3, "Worauf sich die Gruppen geeinigt haben", MORNING)


def chooses(hall: Keyboards) -> None:
    """From the last of the list, which is nothing, on to the first."""
    hall.adas.goes_to("Keine Auswahl")
    hall.adas.presses("ArrowDown")
    hall.ada.chosen(MORNING)
    expect(hall.ada.page.locator(".choices + .state")).to_have_text(SAVED)


def she_builds_a_pyramid(hall: Keyboards) -> None:
    """On the theme that was decided; Mara gives the group a table."""
    hall.maras.presses("g")
    hall.maras.hits("^Ändern: Gruppe 1")
    hall.maras.fills("^Tisch", "3")
    hall.maras.hits("^Merken")
    expect(GroupDesk(hall.mara).group("Gruppe 1").locator("> p")).to_contain_text("Tisch 3")
    expect(GroupDesk(hall.mara).group("Gruppe 1").locator("> p")).to_contain_text(MORNING)
    hall.maras.presses("Escape")
    hall.opens(4)
    hall.adas.goes_to("^In welche Reihe")
    hall.adas.presses("ArrowUp")
    hall.writes("Offene Türen", "^Bedingung")
    hall.ada.lie(aufbauend=("Offene Türen",))
    hall.adas.hits("^Hinunter: Offene Türen")
    hall.ada.lie(Grundlage=("Offene Türen",))
    hall.ada.shows("Offene Türen")
    hall.turns("Unsere Pyramide")
    expect(hall.ada.page.locator(".for-group")).to_contain_text(f"Thema: {MORNING}")
    hall.adas.hits("^Karte schreiben in: Grundlage")
    hall.adas.is_at("^Gemeinsame Bedingung")
    hall.adas.types("Wer kommt, wird gesehen")
    hall.adas.presses(SENDS)
    hall.ada.shows("Wer kommt, wird gesehen")
    hall.adas.hits("^Hinauf: Wer kommt")
    hall.ada.lie(aufbauend=("Wer kommt, wird gesehen",))
    hall.adas.is_at("^Hinauf: Wer kommt")
    hall.ada.shows("Wer kommt, wird gesehen")
    hall.writes("Alle wollen ankommen", "^Was uns gemeinsam ist")
    hall.ends(4, "Die gemeinsame Pyramide", "Wer kommt, wird gesehen", "Offene Türen")


def she_speaks(hall: Keyboards) -> None:
    """Mara sets the clock, calls the group, and takes down what is said, with what stands out of it."""
    hall.opens(5)
    hall.writes("Hinschauen", "^Stichwort für unsere Rede")
    hall.turns("Reden")
    maras = hall.maras
    maras.fills("^Minuten", "2")
    maras.presses("Enter")
    maras.goes_to("^Auf der Wand$")
    maras.types("g")
    hall.wall.looks("timer")
    maras.hits("^Jetzt: Gruppe 1")
    expect(hall.wall.page.get_by_role("heading", name="Gruppe 1")).to_be_visible()
    maras.goes_back_to("^Zitat$")
    maras.types(QUOTE)
    maras.presses("Home", *["Shift+ArrowRight"] * len("Erst schauen"))
    maras.hits("^Hervorheben")
    expect(hall.mara.page.locator(".marked-text mark")).to_have_text("Erst schauen")
    for mark in ("wörtlich", "darf gedruckt werden"):
        maras.goes_to(mark)
        maras.presses("Space")
    maras.hits("^Festhalten")
    expect(hall.mara.card(QUOTE).locator(".tag")).to_have_text(["wörtlich", "darf gedruckt werden"])
    maras.goes_to("^Auf der Wand$")
    maras.types("k")
    hall.wall.looks("prompt")
    maras.goes_to("^Schließen")
    hall.ends(5, "Hinschauen")
    maras.hits("^Ergebnis ansehen")
    expect(hall.mara.page.locator(".cockpit__folds .told")).to_contain_text(QUOTE)


def she_sets_a_goal(hall: Keyboards) -> None:
    hall.opens(6)
    hall.writes(GOAL, "^Unser Handlungsziel")
    hall.turns("Ziele schärfen")
    for label, text in SHARPENED.items():
        hall.unfolds(label, text)
    hall.turns("Wege klären")
    for label, text in WAYS.items():
        hall.unfolds(label, text)
    hall.adas.goes_to("können wir selbst")
    hall.adas.presses("Space")
    expect(hall.ada.page.locator(".phone .told")).to_contain_text("Das können wir selbst")
    hall.ends(6, GOAL, "Eile", "Das können wir selbst")


def she_names_indicators(hall: Keyboards) -> None:
    hall.opens(7)
    hall.writes("Weniger Gedränge", "^Erfolgsindikator, 1")
    hall.writes("Mehr Hallo", "^Erfolgsindikator, 2")
    hall.adas.goes_back_to("^Hinauf: Mehr Hallo")
    hall.adas.presses("Enter")
    expect(hall.ada.page.locator(".ranks .card__text")).to_have_text(["Mehr Hallo", "Weniger Gedränge"])
    hall.adas.is_at("^Hinauf: Mehr Hallo")
    hall.ada.shows("Mehr Hallo")
    hall.adas.goes_back_to("^Gehört zu$")
    hall.adas.presses("ArrowDown")
    expect(hall.ada.card("Mehr Hallo").locator("option:checked")).to_have_text(GOAL)
    expect(hall.mara.card("Mehr Hallo")).to_contain_text(f"Gehört zu: {GOAL}")
    hall.ends(7, "Alle ersten Plätze", "Mehr Hallo", GOAL)


def she_gives_feedback(hall: Keyboards) -> None:
    hall.opens(8)
    hall.writes("Ich grüße zuerst", "^Mein Satz")
    hall.ends(8, "Ich grüße zuerst")


def mara_ends_the_day(hall: Keyboards) -> None:
    hall.maras.hits("^Workshop beenden")
    expect(hall.mara.dialog).to_be_visible()
    hall.maras.hits("^Workshop beenden")
    hall.wall.looks("ended")
    expect(hall.ada.page.get_by_text("Danke fürs Mitdenken!")).to_be_visible()
    hall.maras.hits("^Zur Dokumentation")
    expect(hall.mara.page.get_by_role("heading", level=1)).to_have_text("Dokumentation")
    hall.maras.hits("^Dokumentation zusammenstellen")
    expect(hall.mara.page.get_by_role("link", name="PDF herunterladen")).to_be_visible()
    hall.maras.goes_to("^PDF herunterladen")
    for word in (
        "Ein leiser Wunsch", "Schuhregal", "Weil dort alle", "Offene Türen", QUOTE, GOAL, "Mehr Hallo",
        "Ich grüße zuerst",
    ):  # fmt: skip
        expect(hall.mara.page.locator("main")).to_contain_text(word)
