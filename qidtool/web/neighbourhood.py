"""Which neighbourhood a request comes from: never the address itself, only a keyed hash that changes every day."""

import hashlib
import ipaddress
import secrets
from datetime import UTC, date, datetime

from flask import request

_NEAR = {4: 24, 6: 48}


class DailyKey:
    """Lives in memory only, so that yesterday's hashes can be tied to nobody."""

    def __init__(self) -> None:
        self._day = date.min
        self._key = b""

    def on(self, day: date) -> bytes:
        if day != self._day:
            self._day, self._key = day, secrets.token_bytes(32)
        return self._key


_KEY = DailyKey()


def neighbourhood() -> str:
    return hashed(near(request.remote_addr or ""), _KEY.on(datetime.now(UTC).date()))


def near(address: str) -> str:
    """The first 24 bits of an IPv4 address, the first 48 of an IPv6 one."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return "unknown"
    if isinstance(found, ipaddress.IPv6Address) and found.ipv4_mapped:
        found = found.ipv4_mapped
    return str(ipaddress.ip_network((found, _NEAR[found.version]), strict=False))


def hashed(text: str, key: bytes) -> str:
    return hashlib.blake2b(text.encode("utf-8"), key=key, digest_size=16).hexdigest()
