"""Starts qidtool; a server needs gevent's patches before anything else is imported."""

import sys

SERVING = ("serve", "demo")
NOT_SERVING = "--no-serve"


def main() -> None:
    if any(word in SERVING for word in sys.argv[1:2]) and NOT_SERVING not in sys.argv:
        from qidtool.cooperative import cooperate

        cooperate()
    from qidtool.cli import cli

    cli()


if __name__ == "__main__":
    main()
