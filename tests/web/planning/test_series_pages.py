"""A series is set up, changed and duplicated on its pages; what was typed outlives every refusal."""

from qidtool.domain.agenda import StepStatus
from qidtool.domain.workshop import WorkshopStatus
from qidtool.storage.store import TableStore
from tests.cast import in_days
from tests.script import Story
from tests.web.planning.browser import Browser, Page

DETAILS = {
    "title": "Gute Übergänge",
    "guiding_question": "Wer hilft beim Wechsel?",
    "goal": "Kein Kind fängt bei null an.",
    "themes": "Abschied\nAnkommen\n\nAbschied",
    "functions": "Kita-Leitung\nLehrkraft",
    "regions": "Eifel",
    "responsible": "Institut für Übergänge",
    "contact": "mara@beispiel.invalid",
    "purpose": "Für eine Broschüre.",
    "delete_on": in_days(100),
}


def planned(mara: Browser, **more: str) -> Page:
    return mara.sends(mara.looks("/reihen/neu"), "/reihen/neu", {**DETAILS, **more})


def key_of(page: Page) -> str:
    return page.path.split("/")[2]


def test_a_series_keeps_everything_that_was_said_of_it(mara: Browser, store: TableStore) -> None:
    page = planned(mara)
    series = store.read(lambda reading: reading.series.get(key_of(page)))
    assert series is not None
    assert (series.title, series.guiding_question, series.single) == (
        "Gute Übergänge",
        "Wer hilft beim Wechsel?",
        False,
    )
    assert (series.themes, series.functions) == (("Abschied", "Ankommen"), ("Kita-Leitung", "Lehrkraft"))
    assert series.privacy.is_complete()
    assert page.form(page.path).value("themes") == "Abschied\nAnkommen"


def test_a_deletion_date_is_suggested(mara: Browser) -> None:
    assert mara.looks("/reihen/neu").form("/reihen/neu").value("delete_on") == in_days(183)


def test_a_refusal_keeps_every_word(mara: Browser) -> None:
    page = planned(mara, title="", delete_on="1999-01-01")
    assert page.status == 422
    kept = page.form("/reihen/neu")
    assert {name: kept.value(name) for name in DETAILS} == {**DETAILS, "title": "", "delete_on": "1999-01-01"}
    assert "Bitte einen Titel eintragen." in page.text


def test_sent_twice_it_is_one_series_and_sent_changed_it_is_another(mara: Browser, store: TableStore) -> None:
    page = mara.looks("/reihen/neu")
    first, again = (mara.sends(page, "/reihen/neu", DETAILS) for _ in range(2))
    other = mara.sends(page, "/reihen/neu", {**DETAILS, "title": "Noch eine"})
    assert first.path == again.path != other.path
    assert store.read(lambda reading: reading.series.count()) == 2


def test_a_change_is_saved_and_said(mara: Browser, store: TableStore) -> None:
    page = planned(mara)
    path = page.path
    saved = mara.sends(page, path, {"goal": "Alle kommen gut an."})
    series = store.read(lambda reading: reading.series.get(key_of(page)))
    assert series is not None
    assert series.goal == "Alle kommen gut an."
    assert "Gespeichert." in saved.text


def test_the_first_workshop_is_one_form_away(mara: Browser, store: TableStore) -> None:
    series = planned(mara)
    path = f"{series.path}/workshops/neu"
    plan = mara.sends(mara.looks(path), path, {"title": "Daun", "place": "Forum", "held_on": in_days(9)})
    (workshop,) = store.read(lambda reading: reading.workshops.where(series=key_of(series)))
    assert plan.path == f"/workshops/{workshop.id}/planung"
    assert (workshop.title, workshop.place, workshop.held_on) == ("Daun", "Forum", in_days(9))


def test_a_duplicated_series_has_every_question_and_no_data(mara: Browser, story: Story, store: TableStore) -> None:
    story.tell("""
        Mara plans the series 'Übergänge'
        Mara plans the workshop 'Daun'
        Mara plans a step with 'Was trägt?' and 'Was fehlt?'
        Mara opens the workshop
        Mara opens step 1
        Ada joins
        Ada writes 'Mut' to 'Was trägt?'
    """)
    path = f"/reihen/{story.series}/duplizieren"
    copied = mara.sends(mara.looks(path), path, {"title": "Übergänge 2028"})
    copy = store.read(lambda reading: reading.series.get(key_of(copied)))
    (workshop,) = store.read(lambda reading: reading.workshops.where(series=key_of(copied)))
    (step,) = store.read(lambda reading: reading.steps.where(workshop=workshop.id))
    assert copy is not None
    assert (copy.title, copy.privacy.purpose, copy.privacy.delete_on) == ("Übergänge 2028", "Probe", "")
    assert (workshop.title, workshop.status, workshop.held_on) == ("Daun", WorkshopStatus.PLANNED, "")
    assert ([one.text for one in step.prompts], step.state.status) == (["Was trägt?", "Was fehlt?"], StepStatus.PLANNED)
    assert store.read(lambda reading: reading.contributions.count(workshop=workshop.id)) == 0


def test_a_page_from_elsewhere_cannot_send_the_form(mara: Browser, store: TableStore) -> None:
    page = mara.sends(mara.looks("/reihen/neu"), "/reihen/neu", DETAILS, without="csrf_token")
    assert page.status == 400
    assert store.read(lambda reading: reading.series.count()) == 0
