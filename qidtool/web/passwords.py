"""Passwords: hashed with Argon2id beside the loop that serves everybody, refused only if easily guessed."""

import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from gevent import monkey, threadpool

from qidtool.domain.errors import refuse

Answer = TypeVar("Answer")
SHORTEST, LONGEST = 10, 256
_AT_ONCE = 2
_HASHER = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
_OFTEN_GUESSED = """
1234567890 0123456789 12345678910 123456789a 0987654321 1111111111 0000000000 1q2w3e4r5t
1qaz2wsx3edc q1w2e3r4t5 qwertzuiop qwertyuiop qwertz1234 qwertz12345 qwerty12345 qwerty123456
asdfghjkl1 yxcvbnm123 zxcvbnm123 abcdefghij abcdefg123 abcd123456 aaaaaaaaaa password12 password123
password1234 password12345 passwort12 passwort123 passwort1234 passwort12345 passwortpasswort
passwordpassword kennwort12 kennwort123 kennwort1234 kennwortkennwort hallo12345 hallo123456
hallohallo hallohallo1 ichliebedich iloveyou12 iloveyou123 schatzilein sommer2023 sommer2024
sommer2025 sommer2026 winter2023 winter2024 winter2025 winter2026 herbst2025 herbst2026
fruehling2025 fruehling2026 deutschland deutschland1 fussball123 schalke1904 borussia09 geheim1234
geheim12345 geheimgeheim willkommen willkommen1 willkommen123 welcome123 welcome1234 changeme123
letmein123 letmein1234 administrator administrator1 admin12345 admin123456 administration moderation
moderation1 moderation123 moderator123 workshop123 workshop1234 workshop2025 workshop2026 qidtool123
qidtoolqidtool superman123 starwars123 trustno1trustno1
"""
_COMMON = frozenset(_OFTEN_GUESSED.split())


def new_hash(password: str) -> str:
    return _aside(lambda: _HASHER.hash(_plain(password)))


def is_right(stored: str, password: str) -> bool:
    """Takes as long for an account that does not exist as for one that does."""
    found = _aside(lambda: _verify(stored or _nobody(), _plain(password)))
    return found and bool(stored)


def is_outdated(stored: str) -> bool:
    return _HASHER.check_needs_rehash(stored)


def check_strength(password: str, email: str) -> None:
    """Length is what counts; no rules about which signs a password holds."""
    if len(password) < SHORTEST:
        raise refuse("password_short", least=SHORTEST)
    if len(password) > LONGEST:
        raise refuse("password_long", most=LONGEST)
    plain = _plain(password).casefold()
    if plain in _COMMON or len(set(plain)) < 4:
        raise refuse("password_common")
    if plain == email.strip().casefold():
        raise refuse("password_is_email")


def _plain(password: str) -> str:
    """The same letters are the same password, whichever device composed them."""
    return unicodedata.normalize("NFKC", password)


def _verify(stored: str, password: str) -> bool:
    try:
        return _HASHER.verify(stored, password)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobody() -> str:
    return _HASHER.hash("nobody has this password")


def _aside(work: Callable[[], Answer]) -> Answer:
    """Under gevent in a native thread of a small pool of its own, so that neither sockets nor the writer wait."""
    if not monkey.is_module_patched("threading"):
        return work()
    answer: Answer = _pool().apply(work)
    return answer


@cache
def _pool() -> Any:
    return threadpool.ThreadPool(_AT_ONCE)
