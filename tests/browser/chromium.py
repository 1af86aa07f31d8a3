"""Finds a Chromium for the browser tests, installs one if there is none, or says what to do."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import cache

SETTING = "QIDTOOL_CHROMIUM"
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
"""The shell is the same browser without a window of its own to draw: a page costs it a third of the time."""

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""Browsers started by tests speak to nobody but the house they test."""

INSTALL_SECONDS = 600


class NoChromiumError(Exception):
    """No browser, and none to be had; the message says what to do."""


@cache
def chromium_path() -> str:
    """The program to give Playwright as `executable_path`."""
    searches: Sequence[Callable[[], str | None]] = (
        _from_setting,
        _on_path,
        _playwrights_own,
        _after_apt,
        _after_playwrights_download,
    )
    for search in searches:
        found = search()
        if found:
            return found
    raise NoChromiumError(
        "The browser tests need Chromium, and it could not be installed here. Install it "
        f"(Debian and Ubuntu: apt-get install chromium), or set {SETTING} to the program."
    )


def _from_setting() -> str | None:
    given = os.environ.get(SETTING, "")
    if given and shutil.which(given) is None:
        raise NoChromiumError(f"{SETTING} is '{given}', but no program is there. Correct or empty it.")
    return shutil.which(given) if given else None


def _on_path() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def _playwrights_own() -> str | None:
    # Asked in a process of its own: Playwright may already run in this one.
    question = (
        "from playwright.sync_api import sync_playwright\n"
        "with sync_playwright() as playwright: print(playwright.chromium.executable_path)"
    )
    asked = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=False)
    path = asked.stdout.strip()
    return path if os.access(path, os.X_OK) else None


def _after_apt() -> str | None:
    if shutil.which("apt-get") is None:
        return None
    prefix = () if os.geteuid() == 0 else ("sudo", "-n")
    if prefix and shutil.which("sudo") is None:
        return None
    _try(*prefix, "apt-get", "update", "-qq")
    for name in NAMES[:2]:
        if _on_path() is None:
            _try(*prefix, "apt-get", "install", "-qq", "-y", "--no-install-recommends", name)
    return _on_path()


def _after_playwrights_download() -> str | None:
    _try(sys.executable, "-m", "playwright", "install", "chromium")
    return _playwrights_own()


def _try(*words: str) -> None:
    print(f"No Chromium yet, trying: {' '.join(words)}", file=sys.stderr)
    try:
        subprocess.run(words, stdout=subprocess.DEVNULL, check=False, timeout=INSTALL_SECONDS)
    except (OSError, subprocess.TimeoutExpired) as failure:
        print(f"That did not work: {failure}", file=sys.stderr)
