"""Methods are found where they lie, and whatever is wrong with a folder is said before the day begins."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from qidtool.catalogue import CatalogueError, load_catalogue, load_folders
from qidtool.methodkit import Said
from qidtool.methodkit.results import results_of
from qidtool.methodkit.testing import Rehearsal, complaints
from qidtool.places import METHODS
from tests.methodkit.folders import copied, replaced
from tests.methods.shelf import ANY_METHOD, SHELF


def test_the_house_brings_its_methods_and_all_of_them_are_whole() -> None:
    catalogue = load_catalogue()
    shipped = sorted(one.parent.name for one in METHODS.glob("*/__init__.py"))
    assert sorted(one.slug for one in catalogue.all()) == shipped
    assert {slug: complaints(folder) for slug, folder in catalogue.folders.items() if complaints(folder)} == {}


def test_a_folder_copied_under_another_name_runs_beside_the_first(tmp_path: Path) -> None:
    copied(tmp_path / "mein_team")
    catalogue = load_catalogue(os.pathsep.join([str(SHELF), str(tmp_path)]))
    mine = catalogue.get("mein_team")
    assert mine is not None
    step = Rehearsal(mine, ["Was trägt uns?"])
    step.write("Ada", "Humor", into="answers")
    assert (step.step.method, step.results().parts[0].rounds[0].said) == ("mein_team", (Said("Humor"),))
    assert catalogue.get(ANY_METHOD) is not None


def test_an_institute_names_several_folders_in_one_setting(tmp_path: Path) -> None:
    copied(tmp_path / "koblenz" / "markt")
    copied(tmp_path / "trier" / "runde")
    setting = os.pathsep.join([str(tmp_path / "koblenz"), "", f" {tmp_path / 'trier'} "])
    catalogue = load_catalogue(setting)
    assert catalogue.templates_folder("markt") == tmp_path / "koblenz" / "markt"
    assert catalogue.templates_folder("runde") == tmp_path / "trier" / "runde"


def test_a_folder_named_twice_is_read_once(tmp_path: Path) -> None:
    copied(tmp_path / "markt")
    catalogue = load_catalogue(os.pathsep.join([str(tmp_path), f"{tmp_path}/"]))
    assert catalogue.get("markt") is not None


def test_two_methods_of_one_name_stop_the_start_with_a_sentence(tmp_path: Path) -> None:
    copied(tmp_path / ANY_METHOD)
    with pytest.raises(CatalogueError) as stopped:
        load_catalogue(os.pathsep.join([str(SHELF), str(tmp_path)]))
    assert str(stopped.value) == (
        f"Die Methode „{ANY_METHOD}“ gibt es zweimal: in {SHELF / ANY_METHOD} und in "
        f"{tmp_path / ANY_METHOD}; bitte einen der beiden Ordner umbenennen oder entfernen."
    )


def test_a_malformed_folder_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    folder = copied(tmp_path / "markt")
    (folder / "projector.html").unlink()
    with pytest.raises(CatalogueError) as stopped:
        load_catalogue(str(tmp_path))
    assert str(stopped.value) == f"Die Methode in {folder} ist nicht vollständig. Es fehlt: projector.html."


def test_an_empty_folder_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "leer").mkdir()
    with pytest.raises(CatalogueError) as stopped:
        load_catalogue(str(tmp_path))
    assert str(stopped.value) == f"Im Ordner {tmp_path / 'leer'} fehlt die Datei __init__.py mit der Methode."


def test_a_setting_that_leads_nowhere_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError) as stopped:
        load_catalogue(str(tmp_path / "weg"))
    assert str(stopped.value) == (f"Den Methodenordner {tmp_path / 'weg'} gibt es nicht; bitte QIDTOOL_METHODS prüfen.")


def test_a_folder_without_english_words_or_guide_runs_in_german(tmp_path: Path) -> None:
    folder = copied(tmp_path / "markt")
    shutil.rmtree(folder / "texts")
    (folder / "README.md").unlink()
    catalogue = load_folders([folder])
    assert catalogue.get("markt", "en") == catalogue.get("markt")
    assert catalogue.guide("markt") == ""


def test_hidden_folders_loose_files_and_caches_are_no_methods(tmp_path: Path) -> None:
    copied(tmp_path / "markt")
    for name in (".git", "__pycache__", "_alt"):
        (tmp_path / name).mkdir()
    (tmp_path / "README.md").write_text("Unsere Methoden", "utf-8")
    assert sorted(load_catalogue(str(tmp_path), shipped=tmp_path).folders) == ["markt"]


def test_methods_stand_in_the_order_of_the_pillars_and_then_by_title(tmp_path: Path) -> None:
    for name, pillar, title in [("aa", "ACT", "Alpha"), ("bb", "REFLECT", "Beta"), ("cc", "ACT", "Aal")]:
        folder = copied(tmp_path / name)
        replaced(folder / "__init__.py", "Pillar.REFLECT", f"Pillar.{pillar}")
        replaced(folder / "__init__.py", 'title="Zwei Runden"', f'title="{title}"')
    assert [one.title for one in load_catalogue(shipped=tmp_path).all()] == ["Beta", "Aal", "Alpha"]


def test_the_catalogue_hands_out_guide_example_and_static_files(tmp_path: Path) -> None:
    folder = copied(tmp_path / "markt")
    (folder / "static").mkdir()
    catalogue = load_folders([folder])
    example = catalogue.example("markt")
    assert catalogue.guide("markt") == (folder / "README.md").read_text("utf-8")
    assert catalogue.static_folder("markt") == folder / "static"
    assert catalogue.static_folder("anderswo") is None
    assert example is not None
    assert example.people[0].name == "Ada"


def test_a_changed_folder_is_read_anew(tmp_path: Path) -> None:
    folder = copied(tmp_path / "markt")
    load_folders([folder])
    replaced(folder / "__init__.py", 'title="Zwei Runden"', 'title="Ein ganz neuer Markt"')
    changed = load_folders([folder]).get("markt")
    assert changed is not None
    assert changed.title == "Ein ganz neuer Markt"


def test_a_stored_step_stays_readable_when_its_method_is_deleted(tmp_path: Path) -> None:
    folder = copied(tmp_path / "markt")
    method = load_folders([folder]).get("markt")
    assert method is not None
    day = Rehearsal(method, ["Was trägt uns?"])
    day.write("Ada", "Humor", into="answers")
    day.note("Viel Gelächter.", into="special")
    shutil.rmtree(folder)

    catalogue = load_catalogue(shipped=tmp_path)
    assert (catalogue.get("markt"), catalogue.guide("markt"), catalogue.example("markt")) == (
        None,
        None,
        None,
    )
    assert (catalogue.templates_folder("markt"), catalogue.static_folder("markt")) == (None, None)
    stored = replace(day.step, method="markt", title="Markt")
    (part,) = results_of(stored, day.contributions, day.words).parts
    assert [(one.step_pass.title, one.said) for one in part.rounds] == [
        ("Antworten", (Said("Humor"),)),
        ("Gehört", ()),
    ]
    assert [one.text for one in part.notes] == ["Viel Gelächter."]
