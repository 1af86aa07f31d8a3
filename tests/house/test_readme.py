"""The two commands of the README are what is really run."""

import re

from tests.house.tree import ROOT

README = (ROOT / "README.md").read_text("utf-8")


def commands() -> list[str]:
    return re.findall(r"^```sh\n(python3 -m venv [^\n]+)\n```$", README, flags=re.MULTILINE)


def test_readme_gives_one_line_to_run_and_one_to_check() -> None:
    run, check = commands()
    assert run.endswith(".venv/bin/qidtool demo")
    assert check.endswith(".venv/bin/python -m pytest")


def test_the_check_that_lands_changes_runs_the_line_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert script[-1] == commands()[1]


def test_changelog_tells_of_the_next_version() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert re.search(r"^## .*(Unreleased|\d+\.\d+\.\d+)", changes, flags=re.MULTILINE)
