"""The moderation puts words in order: what is corrected is counted anew, shown on the wall, and remembered."""

from itertools import product

from playwright.sync_api import expect

from qidtool.domain.ids import new_id
from tests.browser.keys import Hands
from tests.browser.office import Day
from tests.browser.origins import AT_BOTH_ADDRESSES
from tests.browser.places import QUESTION, plans_places
from tests.browser.stage import Stage
from tests.browser.word_desk import WordDesk

MANY = 1000
FIRST_PARTS = (
    "Apfel", "Berg", "Dorf", "Eis", "Fisch", "Garten", "Haus", "Insel", "Jahr", "Kirsch", "Licht", "Markt", "Nacht",
    "Ofen", "Papier", "Quell", "Regen", "Salz", "Tal", "Ufer", "Vogel", "Wald", "Zaun", "Birken", "Donner", "Feder",
    "Glas", "Hafen", "Kalk", "Lehm", "Moor", "Nebel", "Obst", "Pferde", "Rosen", "Stein", "Turm", "Wiesen", "Ziegel",
)  # fmt: skip
LAST_PARTS = (
    "amt", "bild", "decke", "ecke", "form", "gasse", "hut", "kante", "kiste", "leiter", "mantel", "nest", "pfanne",
    "pfad", "rahmen", "saal", "schrank", "tasche", "tisch", "truhe", "uhr", "wand", "weg", "wiege", "zimmer", "zug",
)  # fmt: skip


def everybody_says(stage: Stage, day: Day, **said: tuple[str, ...]) -> None:
    for name, texts in said.items():
        stage.office.writes(day, stage.office.seats(day, name), *texts)


@AT_BOTH_ADDRESSES
def test_one_place_is_one_word_here_and_at_the_next_place(stage: Stage) -> None:
    trier, koblenz = plans_places(stage.office, "Trier", "Koblenz")
    everybody_says(stage, trier, Ada=("Kita", "Zeit"), Bo=("Kitas",), Cem=("Kindertagesstätte",))
    mara, wall = stage.cockpit("Mara", trier), stage.wall(trier)
    mara.chooses("Auf der Wand", "Wortwolke")
    desk = WordDesk(mara).opens()
    desk.counts(Kita=2, Kindertagesstätte=1, Zeit=1)
    desk.joins("Kita", "Kindertagesstätte", name="Kita")
    desk.counts(Kita=3, Zeit=1)
    wall.shows_words(QUESTION, "Kita", "Zeit")
    desk.renames("Kita", "Haus der Kinder")
    desk.counts(**{"Haus der Kinder": 3, "Zeit": 1})
    desk.excludes("Zeit")
    desk.counts(**{"Haus der Kinder": 3})
    wall.shows_words(QUESTION, "Haus der Kinder")
    desk.remembers("Zeit", "Kindertagesstätte, Kita → Haus der Kinder", "Kita, Kindertagesstätte → Kita")
    desk.takes_back("Zeit")
    desk.counts(**{"Haus der Kinder": 3, "Zeit": 1})

    everybody_says(stage, koblenz, Dora=("Kindertagesstätte",), Ida=("Kitas",))
    there = stage.cockpit("Mara", koblenz)
    desk = WordDesk(there).opens()
    desk.counts(**{"Haus der Kinder": 2})
    desk.remembers("Kindertagesstätte, Kita → Haus der Kinder", "Kita, Kindertagesstätte → Kita")
    desk.takes_back("Kindertagesstätte, Kita → Haus der Kinder")
    desk.counts(Kita=2)
    wall.shows_words(QUESTION, "Kita", "Zeit")


def test_a_slip_takes_the_last_correction_back(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    everybody_says(stage, day, Ada=("Ruhe", "Zeit"))
    desk = WordDesk(stage.cockpit("Mara", day)).opens()
    desk.excludes("Zeit")
    desk.counts(Ruhe=1)
    desk.says("Ausgenommen: Zeit")
    desk.sheet.locator(".toast").get_by_role("button", name="Zurücknehmen").click()
    desk.counts(Ruhe=1, Zeit=1)
    desk.remembers()


def test_what_stands_behind_a_term_and_what_is_hidden_no_longer_does(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    everybody_says(stage, day, Ada=("Vertrauen ins Team",), Bo=("mehr Vertrauen", "Unsinn"))
    mara = stage.cockpit("Mara", day)
    desk = WordDesk(mara).opens()
    desk.ticks("Vertrauen")
    voices = desk.choice.locator(".term-choice__voices li")
    expect(voices).to_have_text(["Vertrauen ins Team", "mehr Vertrauen"])
    expect(desk.row("Unsinn")).to_have_count(1)
    for text, gone in (("mehr Vertrauen", ["Vertrauen ins Team"]), ("Unsinn", ["Vertrauen ins Team"])):
        [(card,)] = stage.hall.asks("SELECT contribution FROM wording WHERE text = ? AND contribution IN"
                                    " (SELECT id FROM contribution WHERE workshop = ?)", text, day.id)  # fmt: skip
        stage.office.does(day.id, "contribution.hide", {"contribution": card})
        expect(voices).to_have_text(gone)
    expect(desk.row("Unsinn")).to_have_count(0)


def test_a_spelling_becomes_a_term_of_its_own(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    everybody_says(stage, day, Ada=("Kita",), Bo=("Kitas",), Cem=("Kita",))
    desk = WordDesk(stage.cockpit("Mara", day)).opens()
    desk.counts(Kita=3)
    desk.ticks("Kita")
    desk.choice.get_by_role("checkbox", name="Kitas").click()
    desk.presses("Eine Schreibweise abtrennen")
    desk.counts(Kita=2, Kitas=1)
    desk.takes_back("Kitas")
    desk.counts(Kita=3)
    desk.ticks("Kita")
    desk.presses("Alle trennen")
    desk.counts(Kita=2, Kitas=1)


def test_a_word_that_is_withdrawn_leaves_the_list_while_the_desk_lies_open(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.office.seats(day, "Ada")
    stage.office.writes(day, ada, "Quittenbrot")
    everybody_says(stage, day, Bo=("Marmelade",))
    desk = WordDesk(stage.cockpit("Mara", day)).opens()
    desk.joins("Marmelade", "Quittenbrot", name="Süßes")
    desk.counts(Süßes=2)
    desk.remembers("Marmelade, Quittenbrot → Süßes")
    [(card,)] = stage.hall.asks("SELECT contribution FROM wording WHERE text = ?", "Quittenbrot")
    stage.office.sends(day.id, [(new_id(), "contribution.withdraw", {"contribution": card})], ada)
    desk.counts(Süßes=1)
    desk.remembers("Marmelade → Süßes")
    desk.says("Ein Begriff aus einem Beitrag")


def test_a_name_survives_when_the_table_is_counted_anew(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    everybody_says(stage, day, Ada=("Mut", "Zeit"))
    mara = stage.cockpit("Mara", day)
    desk = WordDesk(mara).opens()
    desk.ticks("Mut", "Zeit")
    name = desk.choice.get_by_label("Gemeinsamer Name")
    name.fill("Mut und Z")
    everybody_says(stage, day, Bo=("Zeit", "Ruhe"))
    desk.counts(Zeit=2, Mut=1, Ruhe=1)
    mara.page.keyboard.type("eit")
    expect(name).to_be_focused()
    expect(name).to_have_value("Mut und Zeit")
    desk.presses("Zusammenlegen")
    desk.counts(**{"Mut und Zeit": 2, "Ruhe": 1})


def test_how_it_is_counted_is_said_and_chosen(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    everybody_says(stage, day, Ada=("Zeit", "viel Zeit", "Mut"), Bo=("Zeit",))
    mara = stage.cockpit("Mara", day)
    desk = WordDesk(mara).opens()
    desk.counts(Zeit=2, Mut=1)
    mara.sees("Jeder Begriff zählt je Person und Frage einmal. In der Wolke steht jeder Begriff.")
    mara.chooses("Es zählt", "jede Nennung")
    desk.counts(Zeit=3, Mut=1)
    mara.chooses("In die Wolke", "ab 3 Nennungen")
    mara.sees("Jede Nennung eines Begriffs zählt. In der Wolke steht, was mindestens 3-mal genannt wurde.")
    expect(desk.sheet.locator(".cloud text")).to_have_text(["Zeit"])
    desk.counts(Zeit=3, Mut=1)


def test_every_question_and_every_pass_has_its_own_words(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada = stage.office.seats(day, "Ada")
    stage.office.writes(day, ada, "Vertrauen")
    stage.office.writes(day, ada, "Lärm", prompt="q2")
    mara = stage.cockpit("Mara", day)
    desk = WordDesk(mara).opens()
    desk.counts(Vertrauen=1)
    mara.chooses("Frage", "Was hält uns auf?")
    desk.counts(Lärm=1)
    mara.chooses("Wessen Worte", "Gehört")
    expect(desk.sheet.get_by_text("Noch keine Begriffe")).to_be_visible()
    mara.chooses("Wessen Worte", "alle zusammen")
    desk.counts(Lärm=1)


def test_two_put_words_in_order_at_once(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    stage.office.does(day.id, "staff.appoint", {"email": "jonas@beispiel.invalid", "role": "facilitator"})
    everybody_says(stage, day, Ada=("Mut", "Zeit", "Ruhe"))
    mara, jonas = (WordDesk(stage.cockpit(name, day)).opens() for name in ("Mara", "Jonas"))
    mara.ticks("Mut", "Zeit")
    jonas.joins("Mut", "Zeit", name="Gelassenheit")
    mara.counts(Gelassenheit=1, Ruhe=1)
    expect(mara.choice.get_by_role("heading").first).to_have_text("Gelassenheit")
    mara.excludes()
    jonas.counts(Ruhe=1)


def test_mara_needs_no_mouse(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    everybody_says(stage, day, Ada=("Kita", "Zeit"), Bo=("Kita", "Ruhe"), Cem=("Krippe", "Kita", "Ruhe"))
    mara = stage.cockpit("Mara", day)
    hands, desk = Hands(mara.page), WordDesk(mara)
    hands.presses("o")
    desk.counts(Kita=3, Ruhe=2, Krippe=1, Zeit=1)
    hands.goes_to("Kita")
    hands.presses("Space", "ArrowDown", "ArrowDown")
    hands.is_at("Krippe")
    hands.presses("Space")
    hands.fills("Gemeinsamer Name", "Kinder")
    hands.presses("Enter")
    desk.counts(Kinder=3, Ruhe=2, Zeit=1)
    hands.is_at("Kinder|Ruhe|Zeit")
    hands.presses("End")
    hands.is_at("Zeit")
    hands.presses("Space")
    hands.hits("^Ausnehmen")
    desk.counts(Kinder=3, Ruhe=2)
    hands.is_at("Ruhe")
    hands.hits("^Zurücknehmen: Zeit")
    hands.is_at("Von Hand geordnet")
    desk.counts(Kinder=3, Ruhe=2, Zeit=1)
    hands.presses("Escape")
    expect(desk.sheet).to_have_count(0)


def test_a_whole_range_at_once(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    everybody_says(stage, day, Ada=("Amsel", "Buche", "Dachs", "Esche"))
    desk = WordDesk(stage.cockpit("Mara", day)).opens()
    desk.ticks("Amsel")
    desk.row("Dachs").locator("label").click(modifiers=["Shift"])
    expect(desk.choice.get_by_role("heading").first).to_have_text("Amsel, Buche, Dachs")
    desk.row("Buche").locator("label").click()
    expect(desk.choice.get_by_role("heading").first).to_have_text("Amsel, Dachs")
    desk.presses("Auswahl aufheben")
    expect(desk.box("Buche")).to_be_focused()


def test_a_thousand_terms(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    words = ["".join(one) for one in product(FIRST_PARTS, LAST_PARTS)][:MANY]
    cards = [" ".join(words[at : at + 8]) for at in range(0, MANY, 8)]
    for number, at in enumerate(range(0, len(cards), 20)):
        seat = stage.office.seats(day, ("Ada", "Bo", "Cem", "Dora", "Ida")[number % 5])
        stage.office.writes(day, seat, *cards[at : at + 20])
    mara = stage.cockpit("Mara", day)
    desk = WordDesk(mara).opens()
    rows = desk.sheet.locator(".term-table__row")
    expect(rows).to_have_count(100)
    all_of_them = desk.sheet.get_by_role("button", name="Begriffe zeigen")
    expect(all_of_them).to_be_visible()
    all_of_them.click()
    expect(rows.nth(100).get_by_role("checkbox")).to_be_focused()
    assert rows.count() > 900
    desk.sheet.get_by_label("Begriff suchen").fill(words[-1].upper())
    desk.counts(**{words[-1]: 1})
    desk.excludes(words[-1])
    expect(rows).to_have_count(0)


def test_before_the_first_card_the_desk_invites(stage: Stage) -> None:
    day = stage.office.plans(steps=2, opened=1)
    mara = stage.cockpit("Mara", day)
    desk = WordDesk(mara).opens()
    expect(desk.sheet.get_by_text("Sobald Karten auf der Wand hängen")).to_be_visible()
    desk.says("0 Begriffe aus 0 Beiträgen")
    mara.puts_away()
    mara.page.locator(".step-line__key").nth(1).click()
    desk.opens()
    expect(desk.sheet.get_by_text("Sobald ein Schritt offen ist")).to_be_visible()
