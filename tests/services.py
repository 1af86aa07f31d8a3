"""Programs beside Python that some tests talk to: where they are, and what happens without them."""

import os

import pytest

POSTGRES = "QIDTOOL_TEST_POSTGRES_URL"


def address_of(setting: str, program: str) -> str:
    """The address a setting gives; without one the test is skipped, or fails with CI=true."""
    address = os.environ.get(setting, "")
    if address:
        return address
    reason = f"{setting} is not set, so there is no {program} to test with (see tests/README.md)"
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def postgres_url() -> str:
    return address_of(POSTGRES, "PostgreSQL")
