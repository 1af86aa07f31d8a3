"""A whole day in the hall: the cockpit, the wall and four phones go through all eight methods in their order."""

from playwright.sync_api import expect

from tests.browser.day_course import AFTERNOON, FIVE, MORNING, STEPS, WITH_ALL_METHODS, Course, plans_course
from tests.browser.fields import Fields
from tests.browser.group_desk import TABLE, GroupDesk
from tests.browser.stage import Stage
from tests.cast import CAST

BASES = ("Feste Zeiten", "Feste Zeiten", "Helle Flure", "Zwei an der Tür")
SHARPENED = ("Niemand geht vorbei.", "Wir zählen eine Woche lang.", "Den Kindern.", "Es kostet nichts.", "11. November")
WAYS = {
    "Bedürfnis hinter dem Ziel": "Gesehen werden", "Bremse": "Der Dienstplan", "Maßnahme": "Die Tür neu besetzen",
    "Wer kümmert sich": "Frühdienst", "Was liegt bei wem": "Das Begrüßen",
}  # fmt: skip
GOAL = "Bis Martini wird jedes Kind an der Tür mit Namen begrüßt."
QUOTE = "Wer an der Tür steht, hat den halben Tag gewonnen."
IN_SHORT = "Klein anfangen, aber morgen."
UNPRINTED = "Das bleibt bitte unter uns."


@WITH_ALL_METHODS
def test_a_whole_day(stage: Stage) -> None:
    day = plans_course(stage.office, "Ein Tag im März")
    course = Course(stage, day, stage.cockpit("Mara", day), stage.wall(day))
    all_arrive(course)
    they_reflect(course)
    they_fill_posters(course)
    they_take_a_position(course)
    they_build_pyramids(course)
    they_speak(course)
    they_set_goals(course)
    they_name_indicators(course)
    they_give_feedback(course)
    course.all_of_it_is_kept()
    the_day_ends(course)
    it_is_read_again(course)


def all_arrive(course: Course) -> None:
    """Ada by the code on the wall, and the tool forms two groups of those who are there."""
    stage, day, mara = course.stage, course.day, course.mara
    mara.does_next("Workshop eröffnen")
    expect(mara.next_key).to_contain_text(f"Öffnen: {STEPS[0][1]}")  # until then the spoken code leads nowhere
    course.wall.looks("welcome")
    ada = stage.stranger("Ada")
    ada.joins(day, Funktion=CAST["Ada"].function, Region=CAST["Ada"].region)
    bo = stage.stranger("Bo")
    bo.joins(day, by="link", Funktion=CAST["Bo"].function, Region=CAST["Bo"].region)
    people = {one.name: Fields(one) for one in (ada, bo, stage.phone("Cem", day), stage.phone("Dora", day))}
    course.wall.says("Personen sind da")
    desk = GroupDesk(mara).opens()
    desk.says(f"{len(TABLE)} Personen sind da")
    desk.forms(2)
    desk.says("2 Gruppen. Alle sind in einer.")
    for name in ("Gruppe 1", "Gruppe 2"):
        seated = desk.group(name).locator(".seat__person")
        expect(seated).to_have_count(2)
        course.tables.append(tuple(people[text.split(",")[0]] for text in seated.all_text_contents()))
    mara.puts_away()


def they_reflect(course: Course) -> None:
    course.opens(1)
    carries = ("Verlässliche Absprachen", "Gemeinsames Lachen", "Kurze Wege", "Ein ruhiger Flur")
    for one, text in zip(course.phones, carries, strict=True):
        course.writes(one, text, "Antwort")
        course.mara.shows_card(text)
    course.wall.shows(*carries)
    course.turns("Gehört")
    heard = ("Viel Zutrauen", "Sehnsucht nach Ruhe")
    for (one, _), text in zip(course.tables, heard, strict=True):
        course.writes(one, text, "Gehört habe ich")
    course.ends(1)
    course.wall.looks("cards")
    course.wall.shows(*carries, *heard)


def they_fill_posters(course: Course) -> None:
    """Mara closes too early, and what was typed is still there."""
    course.opens(2)
    (first, second), (third, fourth) = course.tables
    course.writes(first, "Begrüßung", "Begriff für unser Plakat")
    course.writes(third, "Begrüßung", "Begriff für unser Plakat")
    second.field("Begriff für unser Plakat").fill("Garderobe mit Na")
    course.mara.presses("Schritt schließen")
    course.mara.step_is(2, "closed")
    first.phone.waits()
    expect(second.page.get_by_text("Alles Getippte bleibt hier stehen.")).to_be_visible()
    course.mara.presses("Wieder öffnen")
    course.mara.step_is(2, "open")
    expect(second.field("Begriff für unser Plakat")).to_have_value("Garderobe mit Na")
    course.writes(second, "Garderobe mit Namen", "Begriff für unser Plakat")
    first.shows("Begrüßung")
    fourth.phone.turns_to_next_question()
    course.writes(fourth, "Werkbank", "Begriff für unser Plakat")
    course.turns("Work-Café II: In Bezug setzen")
    first.page.get_by_label("Gehört zu").first.select_option(label="Garderobe mit Namen")
    course.writes(first, "Ich hänge die Jacken mit auf", "Bezug zu unserer Arbeit")
    course.turns("Punkte kleben")
    course.sticks(first, "Garderobe mit Namen", 2)
    course.sticks(second, "Garderobe mit Namen", 1)
    course.sticks(third, "Begrüßung", 1)
    course.ends(2)
    course.tells(MORNING, "in 2 Gruppen", "Garderobe mit Namen", "3 Punkte", "Ich hänge die Jacken mit auf")


def they_take_a_position(course: Course) -> None:
    course.opens(3)
    for one in course.phones:
        course.chooses(one, MORNING)
    course.turns("Abstimmen")
    for one, theme in zip(course.phones, (MORNING, AFTERNOON, MORNING, MORNING), strict=True):
        course.chooses(one, theme)
    course.turns("Entscheiden")
    reasons = ("Weil dort alles anfängt.", "Weil wir es selbst in der Hand haben.")
    for (one, other), reason in zip(course.tables, reasons, strict=True):
        course.chooses(one, MORNING)
        other.chosen(MORNING)
        course.writes(other, reason, "Warum gerade dieses Thema", key="Speichern")
    course.ends(3)
    course.tells("Worauf sich die Gruppen geeinigt haben", MORNING)
    course.mara_reads(*reasons)


def they_build_pyramids(course: Course) -> None:
    """On the theme that was decided: it stands on the sheets of the groups, and each phone names it."""
    desk = GroupDesk(course.mara).opens()
    for name in ("Gruppe 1", "Gruppe 2"):
        expect(desk.group(name).locator("> p")).to_contain_text(MORNING)
    course.mara.puts_away()
    course.opens(4)
    for one, base in zip(course.phones, BASES, strict=True):
        expect(one.page.get_by_text(f"Thema eurer Gruppe: {MORNING}")).to_be_visible()
        one.page.get_by_label("In welche Reihe?").select_option(label="Grundlage: ohne das geht es nicht")
        course.writes(one, base, "Bedingung")
    (first, second), (third, _) = course.tables
    second.key("Hinauf", "Feste Zeiten").click()
    second.lie(aufbauend=("Feste Zeiten",), Grundlage=())
    second.shows("Feste Zeiten")
    course.turns("Unsere Pyramide")
    for one in course.phones:
        expect(one.page.locator(".for-group")).to_contain_text(f"Thema: {MORNING}")
    expect(first.page.locator(".phone .told")).to_contain_text("Feste Zeiten")
    course.writes(first, "Ein Anfang ohne Eile", "Gemeinsame Bedingung")
    second.key("Hinauf", "Ein Anfang ohne").click()
    first.lie(aufbauend=("Ein Anfang ohne Eile",))
    course.writes(third, "Niemand wartet allein", "Gemeinsame Bedingung")
    course.writes(second, "Alle wünschen sich Ruhe", "Was uns gemeinsam ist", key="Speichern")
    course.ends(4)
    course.tells("Die gemeinsame Pyramide", "Ein Anfang ohne Eile", "Niemand wartet allein", "Zwei an der Tür")
    course.mara_reads("Alle wünschen sich Ruhe")


def they_speak(course: Course) -> None:
    """Two minutes each; what is said is taken down, and printed only with consent."""
    course.opens(5)
    for (one, _), text in zip(course.tables, ("Die Tür am Morgen", "Niemand allein"), strict=True):
        course.writes(one, text, "Stichwort für unsere Rede")
    course.turns("Reden")
    mara, wall = course.mara, course.wall
    mara.chooses("Auf der Wand", "große Uhr")
    wall.looks("timer")
    mara.page.get_by_label("Minuten").fill("2")
    mara.presses("Zeit starten")
    speaks(course, "Gruppe 1")
    takes_down(course, QUOTE, "Gruppe 1", "wörtlich", "darf gedruckt werden")
    takes_down(course, UNPRINTED, "Gruppe 1", "wörtlich")
    speaks(course, "Gruppe 2")
    takes_down(course, IN_SHORT, "Gruppe 2", "darf gedruckt werden")
    mara.presses("Alle haben gesprochen")
    course.ends(5)
    course.tells("Die Tür am Morgen", "Niemand allein")
    course.mara_reads(QUOTE, IN_SHORT, "— Gruppe 2 (sinngemäß)", "Ein Zitat ist ohne Zustimmung")


def speaks(course: Course, group: str) -> None:
    course.mara.presses(f"Jetzt: {group}")
    expect(course.wall.page.get_by_role("heading", name=group)).to_be_visible()
    expect(course.wall.page.get_by_role("timer")).to_contain_text("1:")


def takes_down(course: Course, text: str, group: str, *marks: str) -> None:
    """While the group speaks; whose words they are is known by then."""
    page = course.mara.page
    expect(page.get_by_label("Von welcher Gruppe").locator("option:checked")).to_have_text(group)
    page.get_by_label("Zitat", exact=True).fill(text)
    for mark in marks:
        page.get_by_label(mark).check()
    course.mara.presses("Festhalten")
    expect(course.mara.card(text)).to_contain_text(f"Gehört zu: {group}")
    expect(course.mara.card(text).locator(".tag")).to_have_text(list(marks))
    course.words.append(text)


def they_set_goals(course: Course) -> None:
    course.opens(6)
    (first, second), (third, _) = course.tables
    course.writes(first, GOAL, "Unser Handlungsziel")
    second.shows(GOAL, None)
    course.writes(third, "Im Sommer ist der Flur heller.", "Unser Handlungsziel")
    course.turns("Ziele schärfen")
    for label, text in zip(FIVE, SHARPENED, strict=True):
        course.writes(second, text, label, key="Speichern", to=GOAL)
    course.turns("Wege klären")
    for label, text in WAYS.items():
        course.writes(first, text, label, to=GOAL)
    first.page.get_by_label("können wir selbst").check()
    expect(first.page.locator(".phone .told")).to_contain_text("Das können wir selbst")
    course.ends(6)
    course.tells(GOAL, "Der Dienstplan", "Die Tür neu besetzen", "Frühdienst", "Das können wir selbst")
    course.mara_reads(*FIVE, *SHARPENED)


def they_name_indicators(course: Course) -> None:
    """Each tied to a goal of the step before."""
    course.opens(7)
    (first, second), (third, _) = course.tables
    for rank, text in enumerate(("Kinder grüßen zuerst", "Weniger Tränen um acht", "Eltern bleiben stehen"), 1):
        course.writes(first, text, f"Erfolgsindikator, {rank}. Indikator")
    second.key("Hinauf", "Weniger Tränen").click()
    expect(first.page.locator(".ranks .card__text").first).to_have_text("Weniger Tränen um acht")
    tie = first.card("Weniger Tränen um acht").get_by_label("Gehört zu", exact=True)
    tie.select_option(label=GOAL)
    seen = second.card("Weniger Tränen um acht").get_by_label("Gehört zu", exact=True)
    expect(seen.locator("option:checked")).to_have_text(GOAL)
    course.writes(third, "Der Flur ist voller", "Erfolgsindikator, 1. Indikator")
    course.ends(7)
    course.tells("Alle ersten Plätze", "Weniger Tränen um acht", GOAL, "Der Flur ist voller", "Ziele ohne Indikator")


def they_give_feedback(course: Course) -> None:
    course.opens(8)
    said = ("Ich stehe an der Tür", "Ich rufe die Nachbarn an", "Ich lasse die Liste weg", "Ich frage die Kinder")
    for one, text in zip(course.phones, said, strict=True):
        course.writes(one, text, "Mein Satz")
    course.ends(8)
    course.wall.looks("cards")
    course.wall.shows(*said)


def the_day_ends(course: Course) -> None:
    course.mara.does_next("Workshop beenden")
    course.mara.dialog.get_by_role("button", name="Workshop beenden").click()
    course.wall.looks("ended")
    for one in course.phones:
        expect(one.page.get_by_text("Danke fürs Mitdenken!")).to_be_visible()


def it_is_read_again(course: Course) -> None:
    """A word of every step stands in the documentation, and none that nobody wanted to see printed."""
    page = course.mara.page
    page.get_by_role("link", name="Zur Dokumentation").click()
    page.get_by_role("button", name="Dokumentation zusammenstellen").click()
    expect(page.get_by_role("link", name="PDF herunterladen")).to_be_visible()
    expect(page.locator(".report__title")).to_have_text(course.day.title)
    for word in (
        "Sehnsucht nach Ruhe", "Garderobe mit Namen", "Weil dort alles anfängt.", "Ein Anfang ohne Eile", QUOTE,
        GOAL, "Der Dienstplan", "Weniger Tränen um acht", "Ich lasse die Liste weg",
    ):  # fmt: skip
        expect(page.locator("main")).to_contain_text(word)
    expect(page.locator("main")).not_to_contain_text(UNPRINTED)
