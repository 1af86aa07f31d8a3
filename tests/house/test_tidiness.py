"""Nothing of one machine stands in the project."""

import re
from pathlib import Path

from tests.house.tree import ROOT, files, short

MACHINES = re.compile(
    rf"{re.escape(str(ROOT))}\b|/home/\w+|/Users/\w+|/root/|[A-Z]:\\\\Users"
    r"|registry\.npmjs|registry\.yarnpkg|files\.pythonhosted|pypi\.org|deb\.debian"
)
NOT_TEXT = {".png", ".jpg", ".webp", ".woff2", ".ico", ".pdf", ".gz", ".zip"}


def test_no_file_names_a_machine_or_a_registry() -> None:
    here = Path(__file__).resolve()
    texts = [path for path in files() if path.suffix not in NOT_TEXT and path != here]
    found = {short(path): MACHINES.findall(path.read_text("utf-8")) for path in texts}
    assert {name: hits for name, hits in found.items() if hits} == {}


def test_the_lock_of_the_front_end_names_no_address_to_fetch_from() -> None:
    assert '"resolved"' not in (ROOT / "package-lock.json").read_text("utf-8")
