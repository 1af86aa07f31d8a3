"""What an operator can set: environment variables that begin with QIDTOOL_, read once at the start."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path


class SettingsError(Exception):
    """A setting that cannot be used, with a sentence that says what to do."""


@dataclass(frozen=True)
class Settings:
    """Each field is set by the variable of its name in capitals, such as QIDTOOL_PORT."""

    data: Path = Path("qidtool-data")
    """Folder for the database and the secret key."""
    database_url: str = ""
    """Empty: SQLite in the data folder. PostgreSQL: postgresql://user:password@host/name"""
    host: str = "127.0.0.1"
    port: int = 8017
    public_url: str = ""
    """The address people type, if a proxy or another name stands before the server."""
    origins: tuple[str, ...] = ()
    """Further addresses from which browsers may connect, separated by commas."""
    proxy_hops: int = 0
    """How many proxies stand before the server; 0 trusts no forwarded address."""
    methods: str = ""
    """Further folders of methods, separated like PATH."""
    language: str = "de"
    """The language of pages for people whose browser says nothing."""
    secret_key: str = ""
    """Empty: made at the first start and kept in the data folder."""

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.data / 'qidtool.sqlite3'}"


_SAMPLE_KEYS = frozenset({"secret", "changeme", "change-me", "dev", "password", "test"})
_SHORTEST_KEY = 32


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    given: dict[str, object] = {}
    for one in fields(Settings):
        text = environment.get(f"QIDTOOL_{one.name.upper()}", "").strip()
        if text:
            given[one.name] = _value(one.name, text)
    return Settings(**given)  # type: ignore[arg-type]  # each value was made for its field


def _value(name: str, text: str) -> object:
    if name in ("port", "proxy_hops"):
        if not text.isdecimal():
            raise SettingsError(f"QIDTOOL_{name.upper()} muss eine ganze Zahl sein, nicht „{text}“.")
        return int(text)
    if name == "origins":
        return tuple(part.strip().rstrip("/") for part in text.split(",") if part.strip())
    return Path(text) if name == "data" else text.rstrip("/") if name == "public_url" else text


def secret_key(settings: Settings) -> str:
    """The given key, or one made once and readable by nobody else; a sample key stops the start."""
    if settings.secret_key:
        if settings.secret_key.lower() in _SAMPLE_KEYS or len(settings.secret_key) < _SHORTEST_KEY:
            raise SettingsError(
                "QIDTOOL_SECRET_KEY ist zu kurz oder ein Beispiel. Die Einstellung leer lassen, dann entsteht "
                "beim ersten Start ein eigener Schlüssel."
            )
        return settings.secret_key
    path = settings.data / "secret-key"
    settings.data.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return path.read_text("ascii").strip()
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(48))
    return path.read_text("ascii").strip()
