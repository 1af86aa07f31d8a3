"""Puts together what of a workshop is wanted on paper, and sets it as an accessible PDF."""

from collections.abc import Mapping
from pathlib import Path

from qidtool.documentation.as_pdf import as_data, compiled
from qidtool.documentation.edition import Edition
from qidtool.documentation.material import WorkshopMaterial
from qidtool.documentation.sheets.around import Around, shown
from qidtool.documentation.sheets.kit import Kit
from qidtool.documentation.sheets.photo_protocol import photo_protocol
from qidtool.documentation.sheets.step_sheets import step_sheets
from qidtool.documentation.step_material import material_of
from qidtool.domain.printing import PrintPart, PrintWish
from qidtool.domain.texts import N_

TEMPLATE = Path(__file__).with_name("sheets.typ")
HALF = 3
"""So many letters of the code are said in one go."""


def print_kit(material: WorkshopMaterial, wish: PrintWish, edition: Edition) -> Kit:
    workshop = material.workshop
    around = Around(material, edition, wish.address.rstrip("/"))
    where = [workshop.place, edition.day(workshop.held_on)]
    return Kit(
        title=workshop.title,
        where=" · ".join(one for one in where if one),
        language=edition.language,
        made_at=edition.made_at,
        code=(workshop.code[:HALF], workshop.code[HALF:]),
        address=shown(wish.address),
        labels=_labels(edition),
        poster=around.poster() if PrintPart.POSTER in wish.parts else None,
        agenda=around.agenda() if PrintPart.AGENDA in wish.parts else None,
        attendance=around.attendance() if PrintPart.ATTENDANCE in wish.parts else None,
        certificates=around.certificates() if PrintPart.CERTIFICATES in wish.parts else (),
        steps=tuple(
            step_sheets(material_of(material, one, edition).results, edition)
            for one in material.steps
            if one.id in wish.steps
        ),
        photo_protocol=photo_protocol(material, edition) if PrintPart.PHOTO_PROTOCOL in wish.parts else None,
    )


def pdf_of(kit: Kit, pixels: Mapping[str, bytes] | None = None) -> bytes:
    """The same kit gives the same bytes. Nothing is read but the template and nothing is fetched.

    `pixels` holds photos by their ids; in place of one that is missing stands what it shows.
    """
    shown = {photo.picture for part in kit.photo_protocol or () for one in part.entries for photo in one.photos}
    needed = {key: one for key, one in (pixels or {}).items() if key in shown}
    return compiled(TEMPLATE, as_data(kit), kit.made_at, needed)


def _labels(edition: Edition) -> dict[str, str]:
    say = edition.say
    return {
        "code": say(N_("Code")),
        "bring": say(N_("Fertig? Bitte zur Moderation bringen, sie gibt es ein.")),
        "by_phone": say(N_("Lieber mit dem Telefon:")),
        "whole": say(N_("Der ganze Wortlaut steht auf dem Blatt mit der Frage.")),
        "question": say(N_("Die Frage")),
        "choose": say(N_("Bitte ankreuzen.")),
        "stick": say(N_("Je Punkt einen Kreis ausmalen oder bekleben.")),
        "wifi": say(N_("WLAN")),
        "password": say(N_("Kennwort")),
        "open_net": say(N_("ohne Kennwort")),
        "agenda": say(N_("Ablauf")),
        "time": say(N_("Zeit")),
        "step": say(N_("Schritt")),
        "attendance": say(N_("Teilnahmeliste")),
        "number": say(N_("Nr.")),
        "name": say(N_("Name")),
        "function": say(N_("Funktion")),
        "region": say(N_("Region")),
        "signature": say(N_("Unterschrift")),
        "certificate": say(N_("Teilnahmebestätigung")),
        "contents": say(N_("Woran gearbeitet wurde")),
        "place_and_day": say(N_("Ort, Datum")),
        "photo_protocol": say(N_("Fotoprotokoll")),
        "nothing_taken_down": say(N_("Im Protokoll dieses Tages steht noch nichts.")),
    }
