"""The Socket.IO events: connect, catch up, acts, goodbye."""

import logging
from typing import Any

from flask import Flask, request
from flask_babel import force_locale, get_locale, gettext
from flask_socketio import ConnectionRefusedError as Refused
from flask_socketio import SocketIO, join_room
from flask_wtf.csrf import validate_csrf
from wtforms import ValidationError

from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.moments import now
from qidtool.gate.answers import answers_of, error_of, whole_refused
from qidtool.gate.gate import Gate
from qidtool.live.beat import Heartbeat
from qidtool.live.catch_up import caught_up
from qidtool.live.doorstep import Doorstep
from qidtool.live.entry import Knock, let_in
from qidtool.live.outbound import socket_room
from qidtool.live.presence import Presence, Seat

log = logging.getLogger(__name__)
Message = dict[str, Any]


class Sockets:
    """One handler for each event a client may send; each answers, none raises."""

    def __init__(
        self, socketio: SocketIO, gate: Gate, presence: Presence, heartbeat: Heartbeat, doorstep: Doorstep
    ) -> None:
        self._socketio = socketio
        self._gate = gate
        self._presence = presence
        self._heartbeat = heartbeat
        self._doorstep = doorstep
        socketio.on_event("connect", self.connect)
        socketio.on_event("disconnect", self.disconnect)
        socketio.on_event("catch_up", self.catch_up)
        socketio.on_event("acts", self.acts)

    def connect(self, auth: object = None) -> None:
        if self._is_only_said():
            return
        knock = Knock(auth, request.cookies, _has_origin(), _has_page_token(auth))
        try:
            viewer, actor = let_in(self._gate, knock)
            too_many = self._seated(Seat(_sid(), viewer, actor, str(get_locale())))
        except Refusal as refusal:
            raise Refused(refusal.key, error_of(refusal, gettext)) from None
        for stream in viewer.streams():
            join_room(socket_room(viewer.workshop, stream))
        for seat in too_many:
            self.dismiss(seat, "too_many_screens")
        self._heartbeat.stir(viewer.workshop)

    def disconnect(self, _reason: object = None) -> None:
        if self._is_only_said():
            return
        seat = self._presence.go(_sid())
        if seat is not None:
            self._heartbeat.stir(seat.viewer.workshop)

    def catch_up(self, message: object = None, *_more: object) -> Message:
        seat = self._presence.seat(_sid())
        if seat is None:
            return {"ok": False, "error": error_of(Refusal("signed_out"), gettext)}
        if not self.may_stay(seat):
            return {"ok": False, "error": error_of(Refusal("signed_out"), gettext)}
        if not self._gate.may_look(seat.actor):
            return {"ok": False, "error": error_of(Refusal("too_fast", retry=True), gettext)}
        said = message.get("heads") if isinstance(message, dict) else None
        return self._gate.store.read(
            lambda reading: {
                "ok": True,
                "now": now(),
                "beat": self._heartbeat.message(reading, seat.viewer),
                **caught_up(reading, seat.viewer, said),
            }
        )

    def acts(self, message: object = None, *_more: object) -> Message:
        seat = self._presence.seat(_sid())
        if seat is None:
            return whole_refused(Refusal("signed_out"), gettext)
        try:
            results = self._gate.perform(seat.actor, seat.viewer.workshop, message)
        except Refusal as refusal:
            return whole_refused(refusal, gettext)
        return answers_of(results, gettext)

    def may_stay(self, seat: Seat) -> bool:
        """Asked afresh: a session may have run out since somebody connected."""
        try:
            self._gate.viewer(seat.actor, seat.viewer.kind, seat.viewer.workshop)
        except Refusal:
            return False
        return True

    def dismiss(self, seat: Seat, why: str = "signed_out") -> None:
        """Says why before the connection ends; the client does not come back by itself."""
        with force_locale(seat.language):
            self._socketio.emit("bye", error_of(Refusal(why), gettext), to=seat.sid)
        self._socketio.start_background_task(self._doorstep.end_seat, seat.sid)

    def _is_only_said(self) -> bool:
        """A client may also send an event called "connect" or "disconnect"; nobody comes or goes by that."""
        return bool(self._socketio.server.manager.is_connected(_sid(), "/"))

    def _seated(self, seat: Seat) -> list[Seat]:
        """Checked once more in the seat: a farewell said just before would not have found anybody there."""
        if not self._gate.may_look(seat.actor):
            raise Refusal("too_fast", retry=True)
        too_many = self._presence.come(seat)
        stays = False
        try:
            stays = self.may_stay(seat) and self._doorstep.is_here(seat.sid)
        finally:
            if not stays:
                self._presence.go(seat.sid)
        if not stays:
            raise refuse("signed_out")
        return [one for one in map(self._presence.seat, too_many) if one is not None]


def guard_handlers(socketio: SocketIO, app: Flask) -> None:
    """A fault in a handler is logged and answered; it never ends the connection or the process."""

    @socketio.on_error_default  # type: ignore[untyped-decorator]  # Flask-SocketIO carries no types
    def failed(_error: Exception) -> Message:
        with app.app_context():
            log.exception("a socket handler failed")
            if request.event["message"] == "connect":  # type: ignore[attr-defined]  # Flask-SocketIO puts it there
                # Any answer would mean that somebody is let in; without data a screen soon tries again by itself.
                raise Refused("failed")
            return whole_refused(Refusal("failed"), gettext)


def _sid() -> str:
    return str(request.sid)  # type: ignore[attr-defined]  # Flask-SocketIO puts it there


def _has_origin() -> bool:
    """Browsers name it for every web socket, but not when a page polls its own server: there the token has to do."""
    return bool(request.headers.get("Origin")) or request.args.get("transport") == "polling"


def _has_page_token(auth: object) -> bool:
    token = auth.get("csrf") if isinstance(auth, dict) else None
    try:
        validate_csrf(token if isinstance(token, str) else None)
    except ValidationError:
        return False
    return True
