"""What is told of a step: by its method, or from its form if the method tells nothing, fails, or is gone."""

import logging
from collections.abc import Sequence

from qidtool.documentation.edition import Edition
from qidtool.documentation.plain_telling import plain_telling
from qidtool.domain.texts import N_
from qidtool.methodkit import Method, Results
from qidtool.methodkit.blocks import Block
from qidtool.methodkit.telling import told

log = logging.getLogger(__name__)


def telling(method: Method | None, results: Results, edition: Edition) -> Sequence[Block]:
    """Always something, so that no words are ever lost."""
    own = own_telling(method, results)
    return plain_telling(results, edition) if own is None else own


def own_telling(method: Method | None, results: Results) -> tuple[Block, ...] | None:
    """An institute's own rules may fail; people's words are told all the same."""
    if method is None or method.tells is None:
        return None
    try:
        return told(method.tells, results)
    except Exception:
        log.exception("the method %s failed to tell its results", method.slug)
        return None


def unnamed_group(edition: Edition, number: int) -> str:
    return edition.say(N_("Gruppe %(number)s"), number=number)
