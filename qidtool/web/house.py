"""What pages need of the house they are served by."""

from dataclasses import dataclass, field

from flask import Flask, current_app

from qidtool.catalogue import Catalogue
from qidtool.gate.gate import Gate
from qidtool.jobs.darkroom import Darkroom
from qidtool.settings import Settings

_NAME = "qidtool"


@dataclass(frozen=True)
class Parts:
    settings: Settings
    gate: Gate
    catalogue: Catalogue
    darkroom: Darkroom = field(default_factory=Darkroom)


def furnish(app: Flask, parts: Parts) -> None:
    app.extensions[_NAME] = parts


def parts() -> Parts:
    found = current_app.extensions[_NAME]
    assert isinstance(found, Parts)
    return found


def gate() -> Gate:
    return parts().gate


def catalogue() -> Catalogue:
    return parts().catalogue


def settings() -> Settings:
    return parts().settings
