"""The line between one device and the house: it can be cut, swallow everything, and be mended again."""

import contextlib
import socket
import threading
from dataclasses import dataclass, field

PIECE = 65_536


@dataclass
class Line:
    """Forwards what comes in on `port` to the house; a device that uses it can lose its network alone."""

    target: int
    _door: socket.socket | None = None
    _open: set[socket.socket] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    port: int = 0
    lets_sockets_through: bool = True

    def mends(self) -> "Line":
        """Listens, the first time on any free port and later on the same one again."""
        self._door = socket.create_server(("127.0.0.1", self.port), reuse_port=False)
        self.port = int(self._door.getsockname()[1])
        threading.Thread(target=self._lets_in, args=(self._door,), daemon=True).start()
        return self

    def is_cut(self) -> None:
        """Every connection ends at once, and no new one comes about."""
        if self._door is not None:
            # Closing alone would leave the thread that waits for the next connection holding the door open.
            with contextlib.suppress(OSError):
                self._door.shutdown(socket.SHUT_RDWR)
            self._door.close()
            self._door = None
        with self._lock:
            ends, self._open = self._open, set()
        for end in ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _lets_in(self, door: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                device, _address = door.accept()
                self._joins(device)

    def _joins(self, device: socket.socket) -> None:
        try:
            house = socket.create_connection(("127.0.0.1", self.target))
        except OSError:
            device.close()
            return
        with self._lock:
            self._open |= {device, house}
        for one, other in ((device, house), (house, device)):
            threading.Thread(target=self._carries, args=(one, other), daemon=True).start()

    def _carries(self, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while (piece := one.recv(PIECE)) and self._passes(piece):
                other.sendall(piece)
        for end in (one, other):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        with self._lock:
            self._open -= {one, other}

    def _passes(self, piece: bytes) -> bool:
        """Some networks know pages and nothing else."""
        return self.lets_sockets_through or b"upgrade: websocket" not in piece.lower()
