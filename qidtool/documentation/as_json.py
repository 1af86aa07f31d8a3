"""A document as JSON and back: how it is kept and how it reaches the process that makes the PDF."""

from typing import Any

import msgspec

from qidtool.documentation.document import KINDS, Block, Document


def as_json(document: Document) -> bytes:
    return msgspec.json.encode(document)


def read_json(text: bytes) -> Document:
    """Raises msgspec.ValidationError for anything that is not a document."""
    return msgspec.convert(msgspec.json.decode(text), Document, dec_hook=_read_block)


def _read_block(wanted: type, given: Any) -> Any:
    if wanted is not Block:
        raise NotImplementedError(wanted)
    kind = KINDS.get(given.get("kind", "")) if isinstance(given, dict) else None
    if kind is None:
        raise msgspec.ValidationError("A block names its kind.")
    return msgspec.convert(given, kind, dec_hook=_read_block)
