"""The reducer that browsers get, running in Node."""

import json
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.live_client.test_in_node import node

View = dict[str, Any]


class Reducer:
    """One program for many questions: starting Node takes longer than all of them."""

    def __enter__(self) -> Self:
        program = Path(__file__).with_suffix(".mjs")
        self._node = subprocess.Popen(
            [node(), str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _fault: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._node.communicate(timeout=30)

    def after(self, view: View, events: list[Any]) -> View:
        """The view that a screen has after these events."""
        assert self._node.stdin
        assert self._node.stdout
        self._node.stdin.write(json.dumps({"view": view, "events": events}) + "\n")
        self._node.stdin.flush()
        answer: View = json.loads(self._node.stdout.readline())
        return answer
