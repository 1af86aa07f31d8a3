"""What cockpit and wall decide, run as it is shipped: each story beside this file in Node."""

import subprocess
from pathlib import Path

import pytest

from tests.live_client.test_in_node import node

STORIES = sorted(Path(__file__).parent.glob("*.test.mjs"))


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name.removesuffix(".test.mjs"))
def test_in_node(story: Path) -> None:
    told = subprocess.run([node(), "--test", str(story)], capture_output=True, text=True, check=False, timeout=60)
    assert told.returncode == 0, told.stdout + told.stderr
