"""Words were withdrawn, and the server was killed before anybody had looked whose words the corrections still are."""

import os
from contextlib import suppress
from pathlib import Path

import pytest

from qidtool.domain.ids import new_id
from tests.bench.server import Hall, Server, do, opened, plan_hall
from tests.held import places_with
from tests.jobs.house_of_jobs import until

WORD = "Quittenbrot"


@pytest.fixture
def server(tmp_path: Path) -> Server:
    """As it was left: no cloud hangs on any wall, and the last of those who said the word has withdrawn it."""
    server = Server(tmp_path / "data")
    hall = plan_hall(server.database)
    with opened(server.database) as gate:
        card = new_id()
        do(gate, hall.workshop, "contribution.write", at(hall, WORD), card)
        do(gate, hall.workshop, "contribution.write", at(hall, "Marmelade"))
        do(gate, hall.workshop, "words.correct", {"kind": "join", "keys": [WORD, "Marmelade"], "shown": WORD})
        do(gate, hall.workshop, "words.correct", {"kind": "exclude", "keys": ["Marmelade"]})
        do(gate, hall.workshop, "contribution.withdraw", {"contribution": card})
    return server


def at(hall: Hall, text: str) -> dict[str, object]:
    return {"step": hall.step, "input": hall.input, "prompt": hall.prompts[0], "text": text}


def is_forgotten(server: Server) -> bool:
    hurry(server)
    return places_with(WORD, server.database) == []


def hurry(server: Server) -> None:
    """Its children get only what nobody else needs; on a busy machine a test would wait for them for minutes."""
    assert server.process is not None
    for listed in Path(f"/proc/{server.process.pid}/task").glob("*/children"):
        with suppress(OSError):  # it has just ended, or nobody but the administrator may put it in front
            for child in map(int, listed.read_text("ascii").split()):
                os.sched_setscheduler(child, os.SCHED_OTHER, os.sched_param(0))
                os.setpriority(os.PRIO_PROCESS, child, 0)


def test_the_next_server_forgets_them_by_itself(server: Server) -> None:
    assert places_with(WORD, server.database) == ["term_correction"]
    server.start()
    try:
        until(lambda: is_forgotten(server))
        assert set(places_with("Marmelade", server.database)) == {"term_correction", "wording"}
    finally:
        server.stop()
    with opened(server.database):
        pass  # whoever opens the house alone and closes it again leaves no log beside the database
    assert [one.name for one in server.folder.iterdir() if WORD.encode() in one.read_bytes()] == []
