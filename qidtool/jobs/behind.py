"""Starts a child behind everybody else, before it loads anything: `python -m qidtool.jobs.behind MODULE`.

Being merely nicer, or only after loading, made people who write wait four times as long for their answers.
"""

import os
import runpy
import sys
from contextlib import suppress


def step_back() -> None:
    """From here on it gets only what nobody else needs."""
    with suppress(OSError):
        os.nice(19)
    if hasattr(os, "SCHED_IDLE"):
        with suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


if __name__ == "__main__":
    step_back()
    runpy.run_module(sys.argv[1], run_name="__main__", alter_sys=True)
