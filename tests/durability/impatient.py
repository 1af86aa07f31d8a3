"""A server whose darkroom has as much memory as ever and less patience, so that nobody waits for minutes.

    from qidtool.cooperative import cooperate; cooperate(); from tests.durability.impatient import serve; serve()
"""

import sys

from qidtool.cli import cli
from qidtool.jobs.child import Limits
from qidtool.jobs.darkroom import LIMITS, Negative

PROCESSOR_SECONDS = 3
WORDS = [sys.executable, "-c", (__doc__ or "").split("\n\n", 1)[1].strip()]


def serve() -> None:
    for what, limits in LIMITS.items():
        LIMITS[Negative(what)] = Limits(limits.memory_mb, limits.seconds, PROCESSOR_SECONDS)
    sys.argv = ["qidtool", "serve"]
    cli()
