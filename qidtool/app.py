"""Puts the house together: store, methods, gate, live layer and pages become one application."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import Flask
from flask_socketio import SocketIO

from qidtool.actions.ports import Recorded
from qidtool.catalogue import Catalogue
from qidtool.domain.ids import WorkshopId
from qidtool.domain.moments import now
from qidtool.gate.gate import Gate
from qidtool.live.beat import Heartbeat
from qidtool.live.doorstep import Doorstep
from qidtool.live.farewell import say_farewell
from qidtool.live.message_limit import LARGEST_MESSAGE, limit_messages
from qidtool.live.origins import allowed_origins
from qidtool.live.outbound import Outbound
from qidtool.live.packets import PlainPacket
from qidtool.live.presence import Presence, Seat
from qidtool.live.sockets import Sockets, guard_handlers
from qidtool.settings import Settings
from qidtool.storage.store import TableStore
from qidtool.web.site import build_site

PING_SECONDS = 10
PING_PATIENCE = 8


@dataclass(frozen=True)
class House:
    """Everything that runs together."""

    settings: Settings
    store: TableStore
    catalogue: Catalogue
    gate: Gate
    app: Flask
    socketio: SocketIO
    outbound: Outbound
    heartbeat: Heartbeat
    doorstep: Doorstep


def build_house(settings: Settings, store: TableStore, catalogue: Catalogue, async_mode: str = "gevent") -> House:
    gate = Gate(store, catalogue)
    app = build_site(settings, gate, catalogue)
    socketio = SocketIO(
        app,
        async_mode=async_mode,
        cors_allowed_origins=allowed_origins(settings),
        max_http_buffer_size=LARGEST_MESSAGE,
        ping_interval=PING_SECONDS,
        ping_timeout=PING_PATIENCE,
        manage_session=False,
        serializer=PlainPacket,
    )
    if async_mode == "gevent":
        limit_messages(socketio.server)
    presence = Presence()
    send = _sender(socketio)
    outbound = Outbound(store, send, socketio.sleep)
    heartbeat = Heartbeat(store, presence, send, now)
    doorstep = Doorstep(socketio.server, presence.has)
    sockets = Sockets(socketio, gate, presence, heartbeat, doorstep)
    guard_handlers(socketio, app)

    def dismiss(seat: Seat) -> None:
        with app.test_request_context():
            sockets.dismiss(seat)

    def after_commit(recorded: list[Recorded]) -> None:
        outbound.publish(recorded)
        for one in recorded:
            heartbeat.stir(WorkshopId(one.room))
        say_farewell(recorded, presence, sockets.may_stay, dismiss)

    store.after_commit(after_commit)
    return House(settings, store, catalogue, gate, app, socketio, outbound, heartbeat, doorstep)


def start_sending(house: House) -> None:
    """Starts what works by itself: sending, the heartbeat, and the watch at the door."""
    house.socketio.start_background_task(house.outbound.run)
    house.socketio.start_background_task(house.heartbeat.run, house.socketio.sleep)
    house.socketio.start_background_task(house.doorstep.run, house.socketio.sleep)


def _sender(socketio: SocketIO) -> Callable[[str, dict[str, Any], str], None]:
    def send(name: str, message: dict[str, Any], room: str) -> None:
        socketio.emit(name, message, to=room)

    return send
