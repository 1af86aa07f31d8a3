"""Somebody at an institute starts a method of their own on the command line, and it runs at once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qidtool.catalogue import load_catalogue
from qidtool.cli.filled_pages import fill
from qidtool.cli.methods import methods
from qidtool.methodkit.folder import open_folder
from qidtool.methodkit.pages import PAGES
from tests.methodkit.folders import copied, replaced
from tests.methods.shelf import ANY_METHOD, SHELF


def qidtool_methods(*words: str | Path, setting: str | Path = "") -> Result:
    return CliRunner(env={"QIDTOOL_METHODS": str(setting)}).invoke(methods, [str(word) for word in words])


def test_a_new_method_is_checked_tested_and_found(tmp_path: Path) -> None:
    shelf = tmp_path / "unsere"
    made = qidtool_methods("new", "markt_der_ideen", "--into", shelf)
    folder = shelf / "markt_der_ideen"
    assert made.output == (
        f"Angelegt: {folder}\n"
        f"Damit sie gefunden wird: QIDTOOL_METHODS={shelf} setzen und neu starten.\n"
        f"Prüfen: qidtool methods check {folder}\n"
    )
    checked = qidtool_methods("check", folder)
    assert (checked.output, checked.exit_code) == ("Die Methode „markt_der_ideen“ ist in Ordnung.\n", 0)
    assert own_test_of(folder) == "3 passed"
    found = load_catalogue(str(shelf)).get("markt_der_ideen")
    assert found is not None
    assert found.title == "Markt der ideen"


def own_test_of(folder: Path) -> str:
    """Runs the method's own test as its author would, in a process of its own and outside this project."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(folder),
        str(folder),
    ]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    return done.stdout.splitlines()[-1].partition(" in ")[0]


@pytest.mark.parametrize("name", ["sammeln", "mein_gedanke", "ab"])
def test_a_name_that_is_also_a_word_of_the_skeleton_works_too(tmp_path: Path, name: str) -> None:
    qidtool_methods("new", name, "--into", tmp_path)
    assert qidtool_methods("check", tmp_path / name).exit_code == 0


def test_without_a_place_a_new_method_lies_in_the_institutes_first_folder(tmp_path: Path) -> None:
    made = qidtool_methods("new", "markt", setting=tmp_path)
    assert made.output == (f"Angelegt: {tmp_path / 'markt'}\nPrüfen: qidtool methods check {tmp_path / 'markt'}\n")


@pytest.mark.parametrize("name", ["Markt", "markt-der-ideen", "../markt", "m", "2_tage"])
def test_a_name_that_is_no_folder_name_is_refused_with_an_example(tmp_path: Path, name: str) -> None:
    refused = qidtool_methods("new", name, "--into", tmp_path)
    assert (refused.exit_code, refused.output) == (
        1,
        f"„{name}“ geht nicht als Ordnername; 2 bis 40 Kleinbuchstaben, Ziffern und Unterstriche, "
        "zum Beispiel markt_der_ideen.\n",
    )
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_taken_is_refused_and_nothing_is_overwritten(tmp_path: Path) -> None:
    refused = qidtool_methods("new", ANY_METHOD, "--into", tmp_path, setting=SHELF)
    assert (refused.exit_code, refused.output) == (
        1,
        f"Die Methode „{ANY_METHOD}“ gibt es schon: {SHELF / ANY_METHOD}. Bitte anders nennen.\n",
    )
    assert list(tmp_path.iterdir()) == []


def test_check_lists_everything_that_is_wrong_and_fails(tmp_path: Path) -> None:
    folder = copied(tmp_path / "markt")
    (folder / "report.html").unlink()
    (folder / "example.json").unlink()
    checked = qidtool_methods("check", folder)
    assert checked.exit_code == 1
    assert checked.output == (
        "- Es fehlt: report.html.\n"
        "- texts/en.toml übersetzt „Beiträge: {number}“, das es in der Methode nicht mehr gibt.\n"
        "- Es fehlt example.json mit einem kleinen aufgezeichneten Verlauf.\n"
        "An der Methode „markt“ ist noch etwas zu tun.\n"
    )


@pytest.mark.parametrize(
    ("page", "spoiled", "sentence"),
    [
        ("report.html", "{{ result.title }}", "report.html lässt sich nicht füllen: 'result' is undefined."),
        ("projector.html", "{% if %}", "projector.html, Zeile 3 lässt sich nicht füllen: "
         "Expected an expression, got 'end of statement block'."),
    ],
)  # fmt: skip
def test_check_fills_the_pages_and_finds_what_only_shows_then(
    tmp_path: Path, page: str, spoiled: str, sentence: str
) -> None:
    folder = copied(tmp_path / "markt")
    (folder / page).write_text(f"{(folder / page).read_text('utf-8')}{spoiled}\n", "utf-8")
    checked = qidtool_methods("check", folder)
    assert checked.exit_code == 1
    assert checked.output.splitlines()[0] == f"- {sentence}"


def test_check_of_a_folder_that_cannot_be_loaded_says_why(tmp_path: Path) -> None:
    checked = qidtool_methods("check", tmp_path)
    assert (checked.exit_code, checked.output) == (
        1,
        f"Im Ordner {tmp_path} fehlt die Datei __init__.py mit der Methode.\n",
    )


def test_list_shows_title_pillar_time_and_place_of_every_method(tmp_path: Path) -> None:
    folder = copied(tmp_path / "markt")
    replaced(folder / "__init__.py", 'title="Zwei Runden"', 'title="Markt"')
    listed = qidtool_methods("list", setting=tmp_path)
    summary = "Eine Runde zum Schreiben, eine zum Zuhören."
    assert listed.output.startswith(
        f"markt  Markt · reflektieren und evaluieren · 40 min\n    {summary}\n    {folder}\n"
    )


def test_list_says_what_stops_it(tmp_path: Path) -> None:
    copied(tmp_path / ANY_METHOD)
    listed = qidtool_methods("list", setting=os.pathsep.join([str(SHELF), str(tmp_path)]))
    assert listed.exit_code == 1
    assert listed.output.startswith(f"Die Methode „{ANY_METHOD}“ gibt es zweimal:")


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_every_page_of_every_shipped_method_can_be_filled(page: str, language: str) -> None:
    for folder in load_catalogue().folders.values():
        assert fill(folder, page, language).strip()


def test_the_report_prints_what_was_said_and_never_as_markup(tmp_path: Path) -> None:
    folder = copied(tmp_path / "markt")
    for text in ("Minze", "Ein Walnussbaum"):
        replaced(folder / "example.json", f'"text": "{text}"', '"text": "<b>Minze</b>"')
    printed = fill(open_folder(folder), "report.html")
    assert "<li>&lt;b&gt;Minze&lt;/b&gt; (2 ×)</li>" in printed
    assert "<p>Besonderheit dieser Runde: Alle sprachen vom Duft.</p>" in printed


def test_another_setting_that_is_wrong_is_said_and_nothing_breaks() -> None:
    listed = CliRunner(env={"QIDTOOL_PORT": "achtzig"}).invoke(methods, ["list"])
    assert (listed.exit_code, listed.output) == (
        1,
        "QIDTOOL_PORT muss eine ganze Zahl sein, nicht „achtzig“.\n",
    )
