"""What an operator sets, and what is refused with a sentence."""

import stat
from pathlib import Path

import pytest

from qidtool.settings import Settings, SettingsError, read_settings, secret_key


def test_nothing_set_is_a_laptop() -> None:
    assert read_settings({}) == Settings()


def test_everything_set() -> None:
    given = {
        "QIDTOOL_DATA": "/srv/qidtool",
        "QIDTOOL_PORT": "9000",
        "QIDTOOL_PROXY_HOPS": "1",
        "QIDTOOL_PUBLIC_URL": "https://qid.beispiel.invalid/",
        "QIDTOOL_ORIGINS": "https://a.invalid/, https://b.invalid",
        "UNRELATED": "x",
    }
    assert read_settings(given) == Settings(
        data=Path("/srv/qidtool"),
        port=9000,
        proxy_hops=1,
        public_url="https://qid.beispiel.invalid",
        origins=("https://a.invalid", "https://b.invalid"),
    )


def test_a_port_is_a_number() -> None:
    with pytest.raises(SettingsError, match=r"QIDTOOL_PORT muss eine ganze Zahl sein, nicht „achtzig“\."):
        read_settings({"QIDTOOL_PORT": "achtzig"})


def test_the_key_is_made_once_and_is_nobody_elses_to_read(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "daten")
    first = secret_key(settings)
    assert secret_key(settings) == first
    assert len(first) >= 64
    assert stat.S_IMODE((settings.data / "secret-key").stat().st_mode) == 0o600


@pytest.mark.parametrize("sample", ["changeme", "secret", "zu kurz für einen Schlüssel"])
def test_a_sample_key_stops_the_start(sample: str) -> None:
    with pytest.raises(SettingsError, match="QIDTOOL_SECRET_KEY ist zu kurz oder ein Beispiel"):
        secret_key(Settings(secret_key=sample))
