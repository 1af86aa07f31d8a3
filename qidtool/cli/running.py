"""Runs a house under gevent: one process, one core for the hub, native threads for the database."""

import errno
import gc
import logging
import signal
import socket
from collections.abc import Callable
from contextvars import copy_context
from functools import partial
from typing import Any

import click
from gevent import get_hub
from gevent.event import Event
from gevent.pywsgi import WSGIServer
from gevent.threadpool import ThreadPool

from qidtool.app import House, build_house, start_sending
from qidtool.catalogue import CatalogueError, load_catalogue
from qidtool.cli.back_room import BackRoom
from qidtool.cli.calendar import keep_calendar
from qidtool.cli.connections import Connection
from qidtool.settings import Settings, SettingsError
from qidtool.storage.migrate import SchemaError, upgrade
from qidtool.storage.store import TableStore

BACKLOG = 2048
READERS = 3


def open_house(settings: Settings) -> House:
    """Opens database, methods and pages; what is wrong is said in one sentence and stops the start."""
    try:
        upgrade(settings.database)
        store = TableStore(settings.database, write_aside=aside(1), read_aside=aside(READERS), readers=READERS)
        house = build_house(settings, store, load_catalogue(settings.methods))
    except (CatalogueError, SettingsError, SchemaError) as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        raise click.ClickException(
            f"In {settings.data} lässt sich nichts anlegen ({error.strerror}). Bitte QIDTOOL_DATA prüfen."
        ) from error
    start_sending(house)
    house.socketio.start_background_task(keep_calendar, house.gate, house.socketio.sleep)
    return house


def serve_forever(house: House, ready: Callable[[], None]) -> None:
    """Until a signal ends it; the house is closed in any case, so that the database is left whole and small."""
    back_room = BackRoom(house)
    try:
        _serve(house, ready)
    finally:
        back_room.close()
        house.store.close()


def _serve(house: House, ready: Callable[[], None]) -> None:
    listener = _listen(house.settings)
    error_log = logging.getLogger("qidtool.server")
    server = WSGIServer(listener, house.app, log=None, error_log=error_log, handler_class=Connection)
    # Of our own, because a server that is told to stop before it serves for ever would serve for ever all the same.
    ending = Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        get_hub().loop.signal(sign).start(ending.set)
    server.start()
    try:
        ready()
        _settle()
        ending.wait()
    finally:
        server.stop(timeout=1)


def _settle() -> None:
    """What is loaded stays loaded: looking through all of it for rubbish now and then would stop a hall for 100 ms."""
    gc.collect()
    gc.freeze()


def address(settings: Settings) -> str:
    return settings.public_url or f"http://{settings.host}:{settings.port}"


def aside(threads: int) -> Callable[[Callable[[], Any]], Any]:
    """SQLite would hold up every socket while it waits for the disk; a native thread does not."""
    pool = ThreadPool(threads)

    def apply(work: Callable[[], Any]) -> Any:
        # A question may ask its page something, such as its language; a native thread would not know the page.
        answer, error = pool.apply(_caught, (partial(copy_context().run, work),))
        if error is not None:
            raise error
        return answer

    return apply


def _caught(work: Callable[[], Any]) -> tuple[Any, BaseException | None]:
    """The pool would print whatever is raised in it, and a refusal is an ordinary answer."""
    try:
        return work(), None
    except BaseException as error:
        return None, error


def _listen(settings: Settings) -> socket.socket:
    """Small answers leave at once: the server does not wait for more to fill a packet."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        listener.bind((settings.host, settings.port))
    except (OSError, OverflowError) as error:
        place = f"{settings.host}:{settings.port}"
        if getattr(error, "errno", None) == errno.EADDRINUSE:
            sentence = f"Auf {place} läuft schon etwas. Mit QIDTOOL_PORT eine andere Nummer wählen."
        else:
            sentence = f"{place} ist nicht zu haben ({error}). Bitte QIDTOOL_HOST und QIDTOOL_PORT prüfen."
        raise click.ClickException(sentence) from error
    listener.listen(BACKLOG)
    listener.setblocking(False)
    return listener
