"""A spoiled method folder is told what is wrong with it, in one German sentence."""

from pathlib import Path

import pytest

from qidtool.methodkit.folder import FolderError, open_folder
from qidtool.methodkit.testing import complaints
from tests.methodkit.folders import WHOLE, copied, replaced

INIT = "__init__.py"
ALLOWED = "erlaubt sind qidtool.methodkit, eigene Dateien, Python selbst."

SPOILED = [
    (INIT, "minutes=40", "minutes=0", "METHOD.minutes ist die übliche Dauer und größer als 0."),
    (INIT, '"Eine Runde zum Schreiben, eine zum Zuhören."', '" "',
     "METHOD braucht einen Text in: summary."),
    (INIT, "passes=(ANSWERS, HEARD)", "passes=(ANSWERS,)",
     "Den Durchgang „heard“ der Eingabe „heard“ gibt es in METHOD.passes nicht."),
    (INIT, "passes=(ANSWERS, HEARD)", "passes=(ANSWERS, HEARD, HEARD)",
     "METHOD.passes: „heard“ kommt mehrfach vor."),
    (INIT, '"heard", "Gehört habe ich"', '"answers", "Gehört habe ich"',
     "METHOD.inputs: „answers“ kommt mehrfach vor."),
    (INIT, '"special",', '"Besonders!",',
     "METHOD.inputs: „Besonders!“ braucht 2 bis 40 Kleinbuchstaben, Ziffern und Unterstriche."),
    (INIT, "max_length=600", "max_length=9000",
     "max_length der Eingabe „special“ liegt zwischen 1 und 5000 Zeichen."),
    (INIT, "at_least=1", "at_least=0",
     "METHOD.asks: Eingaben je Frage brauchen mindestens eine Frage (at_least=1)."),
    (INIT, "at_least=1", "at_least=3, at_most=2",
     "METHOD.asks: at_least ist nicht negativ, und at_most ist nicht kleiner als at_least."),
    (INIT, 'from_input="heard"', 'from_input="seen"',
     "METHOD.gives nennt die Eingabe „seen“, die es in METHOD.inputs nicht gibt."),
    ("participant.html", 'data-slot="inputs"', 'data-slot="felder"',
     'participant.html braucht genau eine Stelle mit data-slot="inputs" für die Eingabefelder.'),
    ("facilitator.html", 'data-pass="heard"', 'data-pass="seen"',
     "facilitator.html nennt in data-pass den Durchgang „seen“, den METHOD.passes nicht kennt."),
    ("participant.html", 'data-pass="heard"', 'data-pass="heard" style="color: red"',
     "participant.html enthält ein style-Attribut; das ist in Seiten einer Methode nicht erlaubt."),
    ("report.html", "{{ one.text }}", "{{ one.text|safe }}",
     "report.html enthält den Filter safe; das ist in Seiten einer Methode nicht erlaubt."),
    ("README.md", "## Stolpersteine", "## Fallen",
     "In README.md fehlt ein Abschnitt mit Text: Stolpersteine."),
    ("projector.html", "Ein Gedanke je Karte", "Ein Wort je Karte",
     "In texts/en.toml fehlt der Satz „Ein Wort je Karte“."),
    ("texts/en.toml", "# Wall", '"Von gestern" = "From yesterday"',
     "texts/en.toml übersetzt „Von gestern“, das es in der Methode nicht mehr gibt."),
    ("example.json", '"by": "Ada", "input": "answers"', '"by": "Ilse", "input": "answers"',
     "example.json, „Minze“: „Ilse“ steht nicht unter people."),
    ("example.json", '"q1", "text": "Minze"', '"q9", "text": "Minze"',
     "example.json, „Minze“: Die Frage „q9“ gibt es nicht."),
    ("example.json", '"after": 1.5', '"after": "gleich"',
     "example.json lässt sich nicht lesen: „after“ ist eine Zahl von Sekunden, nicht 'gleich'."),
    ("example.json", '"people"', '"leute"', "example.json: Es fehlt 'people'."),
    (INIT, "from qidtool.methodkit import", "import qidtool.domain.ids\nfrom qidtool.methodkit import",
     f"__init__.py importiert qidtool.domain.ids; {ALLOWED}"),
    ("test_two_rounds.py", "from qidtool.methodkit.testing", "import flask\nfrom qidtool.methodkit.testing",
     f"test_two_rounds.py importiert flask; {ALLOWED}"),
    (INIT, "from qidtool.methodkit import", "from qidtool import storage\nfrom qidtool.methodkit import",
     f"__init__.py importiert qidtool.storage; {ALLOWED}"),
    ("example.json", '"input": "special", "prompt": "q1"', '"by": "Ada", "input": "special", "prompt": "q1"',
     "example.json, „Alle sprachen vom Duft.“: "
     "Hier schreibt nur die Moderation (ohne by)."),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "sentence"), SPOILED, ids=[one[3][:60] for one in SPOILED])
def test_one_spoiled_thing_gives_its_sentence(tmp_path: Path, file: str, old: str, new: str, sentence: str) -> None:
    folder = copied(tmp_path / "spoiled")
    replaced(folder / file, old, new)
    assert sentence in complaints(open_folder(folder))


@pytest.mark.parametrize(
    ("page", "harm", "what"),
    [
        ("participant.html", "<script src='/x.js'></script>", "ein <script>"),
        ("projector.html", "<style>p { color: red }</style>", "ein <style>"),
        ("facilitator.html", "<template></template>", "ein <template>"),
        ("participant.html", '<p onclick="x()">', "ein Ereignis-Attribut wie onclick"),
        ("report.html", '<a href="javascript:x()">', "eine javascript:-Adresse"),
        (
            "projector.html",
            '<img src="//fremd.example/b.png">',
            "eine fremde Adresse, von der etwas geladen würde",
        ),
        ("report.html", "{% autoescape false %}{% endautoescape %}", "eine autoescape-Anweisung"),
    ],
)
def test_pages_carry_nothing_that_runs_or_loads(tmp_path: Path, page: str, harm: str, what: str) -> None:
    folder = copied(tmp_path / "harmful")
    (folder / page).write_text(f"{(folder / page).read_text('utf-8')}{harm}", "utf-8")
    assert complaints(open_folder(folder)) == [f"{page} enthält {what}; das ist in Seiten einer Methode nicht erlaubt."]


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        ("report.html", "Es fehlt: report.html."),
        ("example.json", "Es fehlt example.json mit einem kleinen aufgezeichneten Verlauf."),
        ("test_two_rounds.py", "Es fehlt ein Test: test_spoiled.py."),
    ],
)
def test_a_missing_file_is_named(tmp_path: Path, file: str, sentence: str) -> None:
    folder = copied(tmp_path / "spoiled")
    (folder / file).unlink()
    assert sentence in complaints(open_folder(folder))


def test_a_folder_name_is_plain(tmp_path: Path) -> None:
    folder = open_folder(copied(tmp_path / "Mein Markt"))
    assert complaints(folder) == [
        "Der Ordnername „Mein Markt“ braucht 2 bis 40 Kleinbuchstaben, Ziffern und Unterstriche."
    ]


def test_a_folder_without_python_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(FolderError) as refused:
        open_folder(tmp_path)
    assert str(refused.value) == f"Im Ordner {tmp_path} fehlt die Datei __init__.py mit der Methode."


@pytest.mark.parametrize(
    ("python", "reason"),
    [
        ("METHOD = (", "__init__.py, Zeile 1: '(' was never closed"),
        ("METHOD = 1 / 0", "ZeroDivisionError: division by zero"),
        (
            "from qidtool.methodkit import *\nP = Pass('pp', 'P')\n"
            "METHOD = Method('T', 'S', Pillar.ACT, 5, 'alle', passes=(P), inputs=())",
            "TypeError: passes ist ein Tupel aus Pass, also passes=(…,) mit Komma",
        ),
        ("import gibt_es_nicht", "ModuleNotFoundError: No module named 'gibt_es_nicht'"),
    ],
)
def test_python_that_breaks_is_told_with_its_reason(tmp_path: Path, python: str, reason: str) -> None:
    folder = copied(tmp_path / "broken")
    (folder / INIT).write_text(python, "utf-8")
    with pytest.raises(FolderError) as refused:
        open_folder(folder)
    assert str(refused.value) == f"Der Ordner {folder} lässt sich nicht laden: {reason}."


def test_python_without_a_method_is_told_what_to_write(tmp_path: Path) -> None:
    folder = copied(tmp_path / "empty")
    (folder / INIT).write_text("METHOD = 'bald'", "utf-8")
    with pytest.raises(FolderError) as refused:
        open_folder(folder)
    assert str(refused.value) == f"In {folder / INIT} fehlt METHOD = Method(…)."


def test_words_that_are_no_toml_name_their_file(tmp_path: Path) -> None:
    folder = copied(tmp_path / "wordless")
    (folder / "texts" / "en.toml").write_text('"Antworten" = ["Answers"]', "utf-8")
    with pytest.raises(FolderError) as refused:
        open_folder(folder)
    assert str(refused.value) == (
        f"Im Ordner {folder}: texts/en.toml: Zu „Antworten“ gehört genau ein Satz, beide stehen in Anführungszeichen."
    )


def test_a_method_may_have_rules_in_files_of_its_own(tmp_path: Path) -> None:
    folder = copied(tmp_path / "with_rules")
    (folder / "rules.py").write_text('"""Rules."""\n\nMINUTES = 55\n', "utf-8")
    replaced(
        folder / INIT,
        "from qidtool.methodkit import",
        "from .rules import MINUTES\nfrom qidtool.methodkit import",
    )
    replaced(folder / INIT, "minutes=40", "minutes=MINUTES")
    opened = open_folder(folder)
    assert (opened.method.minutes, complaints(opened)) == (55, [])


def test_the_shipped_method_has_nothing_to_complain_about() -> None:
    assert complaints(open_folder(WHOLE)) == []


def test_a_page_in_another_encoding_is_named(tmp_path: Path) -> None:
    folder = copied(tmp_path / "latin")
    (folder / "report.html").write_bytes("<p>Grüße</p>".encode("latin-1"))
    with pytest.raises(FolderError) as refused:
        complaints(open_folder(folder))
    assert str(refused.value) == f"{folder / 'report.html'} ist nicht als UTF-8 gespeichert."
