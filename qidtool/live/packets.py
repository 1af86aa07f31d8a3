"""How messages are put into words on their way out: at one go, and without looking through them for attachments."""

import json
from typing import Any

import msgspec
from socketio.packet import Packet


class Json:
    loads = staticmethod(json.loads)

    @staticmethod
    def dumps(message: object, **spacing: Any) -> str:
        try:
            return msgspec.json.encode(message).decode()
        except UnicodeEncodeError:
            # Half a sign can only be an id that somebody sent; escaped, it goes back as it came.
            return json.dumps(message, **spacing)


class PlainPacket(Packet):  # type: ignore[misc]  # python-socketio carries no types
    """The stock one looks at every value for bytes: with the cloud of a large hall everybody waits meanwhile."""

    uses_binary_events = False
    json = Json
