"""A child for tests that does what it is told, also what no child should do."""

import os
import sys
import time

from qidtool.jobs.answering import Message, Say, Work, answer_requests


def _begin(about: Message) -> Work:
    def obey(request: Message, say: Say) -> Message:
        if request["do"] == "eat":
            return {"eaten": len(bytearray(request["megabytes"] * 1024 * 1024))}
        if request["do"] == "vanish":
            os._exit(1)
        if request["do"] == "stumble":
            raise ValueError("people's words must not be logged")
        if request["do"] == "dawdle":
            while True:
                time.sleep(1)
        if request["do"] == "toil":
            while True:
                pass
        say({"stage": "half"})
        return {"said": request["do"], "about": about["greeting"], "pid": os.getpid()}

    return obey


if __name__ == "__main__":
    sys.exit(answer_requests(_begin))
