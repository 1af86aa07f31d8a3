"""The invented people of the demo: each joins over HTTP, sits on a socket and writes at a human pace."""

import json
import sys
import threading
import time
import urllib.request
from dataclasses import dataclass, field
from typing import Any

import socketio

from qidtool.catalogue import load_catalogue
from qidtool.domain.ids import new_id
from qidtool.gate.identity import new_token
from qidtool.methodkit.example import Example, Line, Somebody
from qidtool.settings import read_settings

PATIENCE_SECONDS = 10
Written = dict[tuple[str, str], str]
"""The ids of what was written, by step and words."""


@dataclass
class Person:
    """One phone: it knows the steps it has heard of, and writes into the one that is open."""

    somebody: Somebody
    steps: dict[str, dict[str, Any]] = field(default_factory=dict)
    client: socketio.Client = field(default_factory=lambda: socketio.Client(reconnection_attempts=0))
    changed: threading.Event = field(default_factory=threading.Event)

    def join(self, server: str, code: str) -> None:
        key = new_token()
        who = {"code": code, "id": new_id(), "key": key, "name": self.somebody.name,
               "function": self.somebody.function, "region": self.somebody.region}  # fmt: skip
        seat = _post(f"{server}/api/join", who)
        self.client.on("events", self.hear)
        auth = {"viewer": "participant", "workshop": seat["workshop"], "key": key}
        self.client.connect(server, auth=auth, transports=["websocket"], wait_timeout=PATIENCE_SECONDS)
        self.steps = self.client.call("catch_up", {"heads": None})["view"]["state"]["steps"]

    def hear(self, message: dict[str, Any]) -> None:
        for event in message["events"]:
            self.steps.update(event["put"].get("steps", {}))
        self.changed.set()

    def write(self, step: str, line: Line, about: str) -> str:
        """Answers with the id of what was written."""
        one, place = new_id(), {"step": step, "input": line.input, "prompt": line.prompt}
        data = {**place, "text": line.text, "row": line.row, "about": about, "marks": line.marks}
        self.client.call("acts", {"acts": [{"id": one, "act": "contribution.write", "data": data}]})
        return one


def play(server: str, code: str) -> None:
    """Plays the example of every step's method, each pass as soon as the moderation turns to it."""
    catalogue = load_catalogue(read_settings().methods)
    examples = {one.slug: catalogue.example(one.slug) for one in catalogue.all()}
    people: dict[str, Person] = {}
    for example in examples.values():
        for somebody in example.people if example else ():
            if somebody.name not in people:
                people[somebody.name] = Person(somebody)
                people[somebody.name].join(server, code)
    first = next(iter(people.values()), None)
    said: set[tuple[str, str]] = set()
    written: Written = {}
    while first is not None and first.client.connected:
        first.changed.clear()
        for step in list(first.steps.values()):
            example = examples.get(step["method"])
            turn = (step["id"], step["pass"])
            if example is not None and step["status"] == "open" and turn not in said:
                said.add(turn)
                _say(step, example, people, written)
        first.changed.wait(PATIENCE_SECONDS)


def _say(step: dict[str, Any], example: Example, people: dict[str, Person], written: Written) -> None:
    """What a line is about stands in it as the words of an earlier one, or is the id of a question."""
    first, now = step["passes"][0]["id"], step["pass"]
    # What could be said in every pass is said once.
    inputs = {one["id"] for one in step["inputs"] if (one["pass"] or first) == now}
    for line in example.lines:
        if line.by in people and line.input in inputs:
            time.sleep(line.after)
            about = written.get((step["id"], line.about), line.about)
            written[step["id"], line.text] = people[line.by].write(step["id"], line, about)


def _post(url: str, data: dict[str, str]) -> dict[str, Any]:
    request = urllib.request.Request(url, json.dumps(data).encode(), {"Content-Type": "application/json"})  # noqa: S310
    with urllib.request.urlopen(request, timeout=PATIENCE_SECONDS) as response:  # noqa: S310 - our own server
        answer: dict[str, Any] = json.load(response)
        return answer


if __name__ == "__main__":
    try:
        play(*sys.argv[1:3])
    except KeyboardInterrupt:
        sys.exit(0)
