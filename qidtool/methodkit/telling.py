"""How a method tells what its contributions amount to: a function from results to blocks, checked as it answers."""

from collections.abc import Callable, Iterable
from typing import get_args

import msgspec

from qidtool.methodkit.blocks import Block
from qidtool.methodkit.results import Results

Tells = Callable[[Results], tuple[Block, ...]]


class WrongBlocks(TypeError):
    """What a method told is none of the pieces that can be drawn; the message is a German sentence."""


def told(tells: Tells, results: Results) -> tuple[Block, ...]:
    """A forgotten comma or a number in place of a text is said in words here, and not by a broken page later."""
    answer: object = tells(results)
    if not isinstance(answer, Iterable):
        raise WrongBlocks(f"tells gibt ein Tupel von Blöcken zurück, nicht {type(answer).__name__}")
    return tuple(_checked(one) for one in answer)


def _checked(block: object) -> Block:
    if not isinstance(block, get_args(Block)):
        raise WrongBlocks(f"tells gibt Blöcke zurück, nicht {type(block).__name__}")
    try:
        # By way of plain dicts: what is a block already would not be looked into.
        checked: Block = msgspec.convert(msgspec.to_builtins(block), type(block))
    except (msgspec.ValidationError, TypeError) as error:
        raise WrongBlocks(f"In einem Block {type(block).__name__} stimmt etwas nicht: {error}") from error
    return checked
