"""What of a workshop is wanted on paper, and the address people find there."""

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from qidtool.domain.ids import StepId

LONGEST_ADDRESS = 200


class PrintPart(StrEnum):
    POSTER = "poster"
    """The way in, to be hung up: QR code, code and address."""
    AGENDA = "agenda"
    ATTENDANCE = "attendance"
    CERTIFICATES = "certificates"
    PHOTO_PROTOCOL = "photo_protocol"
    """What was taken down, with its photos: for the evening."""


@dataclass(frozen=True)
class PrintWish:
    address: str
    """Of the house as people reach it from where the sheets lie: the server itself may know another one."""
    parts: tuple[PrintPart, ...] = ()
    steps: tuple[StepId, ...] = ()
    """Those whose sheets are wanted."""

    def is_empty(self) -> bool:
        return not self.parts and not self.steps

    def has_address(self) -> bool:
        if len(self.address) > LONGEST_ADDRESS or not self.address.isascii() or not self.address.isprintable():
            return False
        try:
            read = urlsplit(self.address)
        except ValueError:
            return False
        return read.scheme in ("http", "https") and bool(read.netloc) and " " not in self.address


JUST_THE_PROTOCOL = PrintWish("", (PrintPart.PHOTO_PROTOCOL,))
"""No sheet in it says how people reach the house."""
