"""Starts a child behind everybody else, before it loads anything: `python -m qidtool.jobs.behind MODULE`.

Being merely nicer, or only after loading, made people who write wait four times as long for their answers. With a
second word, `forward`, it is merely nicer all the same: that is for machines on which it would never get its turn.
"""

import os
import runpy
import sys
from contextlib import suppress

FORWARD = "forward"


def step_back_a_little() -> None:
    """From here on the hall goes first, and it gets its share."""
    with suppress(OSError):
        os.nice(5)


def step_back() -> None:
    """From here on it gets only what nobody else needs."""
    with suppress(OSError):
        os.nice(19)
    if hasattr(os, "SCHED_IDLE"):
        with suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


if __name__ == "__main__":
    if FORWARD in sys.argv[2:]:
        step_back_a_little()
    else:
        step_back()
    runpy.run_module(sys.argv[1], run_name="__main__", alter_sys=True)
