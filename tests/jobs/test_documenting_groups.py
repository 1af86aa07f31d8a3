"""A documentation tells what groups wrote under their names, and a step as its method tells it."""

from pathlib import Path

from qidtool.catalogue import load_catalogue
from qidtool.gate.gate import Gate
from tests.jobs.test_documenting import ON_SQLITE, read, told
from tests.methodkit.folders import copied, with_rules
from tests.script import Story

TELLING = """def tells(results):
    words = items_of(results.entries_in("answers"))
    return (Heading("Alles auf einen Blick"), Items("Gesagt wurde", words))"""


@ON_SQLITE
def test_groups_are_told_by_name_and_a_method_that_is_not_there_is_named(bench: Story, database: str) -> None:
    bench.tell("""
        Ada aims at 'Ein Garten'
        Cem aims at 'Ein Chor'
        Bo needs 'Wasser' for 'Ein Garten'
        Mara quotes 'Wir fangen an.' of 'Rot'
        Mara dissolves 'Blau'
    """)
    text = read(told(database, bench.room))
    assert "Die Methode „workbench“ ist hier nicht installiert; dieses Kapitel folgt allein den Eingaben." in text
    assert "Rot Ein Garten Wasser – Bedarf Blau Ein Chor" in text
    assert "Wir fangen an. — Rot (sinngemäß)" in text


@ON_SQLITE
def test_a_method_tells_its_step_and_of_clouds_only_those_of_the_day_are_drawn(
    day: Story, database: str, tmp_path: Path
) -> None:
    shelf = with_rules(copied(tmp_path / "shelf" / "lauter_kreis"), TELLING).parent
    gate = Gate(day.cast.gate.store, load_catalogue(str(shelf)))
    planned = {"method": "lauter_kreis", "prompts": [{"id": "q1", "text": "Wer spricht zuerst?"}]}
    step = gate.do(day.cast.actor("Mara"), day.room, "step.plan", gate.given("step.plan", planned))["step"]
    day.steps.append(step)
    day.tell("Mara opens step 2\nAda writes 'Mut'\nBo writes 'mut'")

    def chapter() -> str:
        text = read(told(database, day.room, methods=str(shelf)))
        return text.rpartition("Gefragt war Wer spricht zuerst?")[2]

    assert "Alles auf einen Blick Gesagt wurde Mut (2 ×)" in chapter()
    assert "Wortwolke" not in chapter()
    day.tell("Mara asks for the cloud of 'Wer spricht zuerst?'")
    day.draws(day.ids["Wer spricht zuerst?"], ["Mut"])
    assert "Wortwolken" in chapter()
