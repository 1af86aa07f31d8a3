"""Hub and native threads may log, or name a month, at the same moment: under gevent's locks the server stood still."""

import subprocess
import sys

import pytest

from tests.durability.shared_locks import GREENLETS, SHARED, THREADS, TIMES
from tests.house.tree import ROOT

PLAY = """
from qidtool.cooperative import cooperate; cooperate()
from tests.durability.shared_locks import play; play()
"""


@pytest.mark.parametrize("word", SHARED)
def test_nobody_waits_for_ever(word: str) -> None:
    played = subprocess.run(
        [sys.executable, "-c", PLAY, word], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert (played.returncode, played.stdout) == (0, f"{(THREADS + GREENLETS) * TIMES}\n"), played.stderr
