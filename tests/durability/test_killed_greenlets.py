"""Greenlets are ended while they wait for the writer or for an answer, and the store is as good as before."""

import subprocess
import sys
from pathlib import Path

from tests.house.tree import ROOT

PLAY = """
from qidtool.cooperative import cooperate; cooperate()
from tests.durability.killed_greenlets import play; play()
"""


def test_the_store_outlives_killed_greenlets(tmp_path: Path) -> None:
    played = subprocess.run(
        [sys.executable, "-c", PLAY, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (played.returncode, played.stdout) == (0, "played\n"), played.stderr
    assert "Refusal" not in played.stderr
