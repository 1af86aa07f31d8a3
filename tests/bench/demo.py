"""What the demo's series costs: seconds from the start of the command to its end, processor time, and what it left.

python -m tests.bench.demo
"""

import json
import os
import resource
import subprocess
import tempfile
import time
from pathlib import Path

from tests.bench.server import run


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        out, began = Path(folder) / "out", time.monotonic()
        subprocess.run(run("demo", "--no-serve", "--out", str(out)), check=True, stdout=subprocess.DEVNULL)
        seconds = time.monotonic() - began
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        files = [path.stat().st_size for path in out.iterdir()]
    figures = {
        "seconds": round(seconds, 1),
        "cpu_seconds": round(used.ru_utime + used.ru_stime, 1),
        "memory_mb": used.ru_maxrss // 1024,
        "files": len(files),
        "kilobytes": sum(files) // 1024,
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
