"""A documentation tells the protocol as it stands now, and lets go of words that were taken out of it."""

from tests.jobs.test_documenting import ON_SQLITE, read, told
from tests.script import Story


@ON_SQLITE
def test_the_protocol_is_told_and_nothing_that_was_taken_out(day: Story, database: str) -> None:
    assert "Protokoll des Tages" not in read(told(database, day.room))
    day.tell("""
        Mara notes down 'Es wird still.'
        Mara takes down 'Wir fangen an.' by 'Sprecherin'
        Mara notes down 'Quittenbrot'
        Mara takes 'Quittenbrot' out of the protocol
        Mara puts 'Es wird still.' right as 'Es wird sehr still.'
        Mara writes down 'Alle reden zugleich'
        Ada writes 'Es ist laut'
    """)
    before, _, text = read(told(database, day.room)).rpartition("Protokoll des Tages")
    assert (
        "Beiträge: 2. Personen, die geschrieben haben: 1. Davon hat die Dokumentation mitgeschrieben: 1." in before
    )
    assert "Es wird sehr still." in text
    assert "Wir fangen an. — Sprecherin (sinngemäß," in text
    assert "Quittenbrot" not in text


def test_words_that_go_leave_finished_documents_at_once(day: Story) -> None:
    day.tell("Mara notes down 'Quittenbrot'\nMara notes down 'Mus'")
    for change in ("Mara puts 'Quittenbrot' right as 'Brot'", "Mara takes 'Mus' out of the protocol"):
        job = day.act("Mara", "job.ask", kind="documentation")["job"]
        attempt = day.cast.house_does("job.start", day.room, job=job)["attempt"]
        day.cast.house_does("job.keep", day.room, job=job, attempt=attempt, form="page", content="PGI+")
        day.cast.house_does("job.finish", day.room, job=job, attempt=attempt, as_of=1)
        assert results_of(day, job) == 1
        day.tell(change)
        assert results_of(day, job) == 0


def results_of(day: Story, job: str) -> int:
    return day.cast.gate.store.read(lambda reading: reading.results.count(job=job))
