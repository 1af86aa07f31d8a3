"""A child that wants more and more memory until the system refuses, in Python or in a library that then ends it all."""

import ctypes
import os
import sys

from qidtool.jobs.answering import Message, Say, Work, answer_requests

MEGABYTE = 1024 * 1024


def _begin(about: Message) -> Work:
    eat = {"in Python": _in_python, "in a library": _in_a_library}[about["appetite"]]

    def work(_request: Message, _say: Say) -> Message:
        eat()
        return {}

    return work


def _in_python() -> None:
    eaten = []
    while True:
        eaten.append(bytearray(16 * MEGABYTE))


def _in_a_library() -> None:
    take = ctypes.CDLL(None).malloc
    take.restype = ctypes.c_void_p
    while take(16 * MEGABYTE):
        pass
    os.abort()


if __name__ == "__main__":
    sys.exit(answer_requests(_begin))
