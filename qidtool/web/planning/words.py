"""Kinds and states of the domain in the words of the screen."""

from flask_babel import gettext as _

from qidtool.domain.agenda import StepStatus
from qidtool.domain.printing import PrintPart
from qidtool.domain.products import Product
from qidtool.domain.workshop import WorkshopStatus
from qidtool.methodkit import Method, Pillar


def copy_of(title: str) -> str:
    """What a copy is called until somebody names it, so that two of a name do not stand side by side."""
    return str(_("%(title)s (Kopie)", title=title))


def workshop_status(status: WorkshopStatus) -> str:
    names: dict[WorkshopStatus, str] = {
        WorkshopStatus.PLANNED: _("geplant"),
        WorkshopStatus.OPEN: _("geöffnet"),
        WorkshopStatus.ENDED: _("beendet"),
    }
    return names[status]


def step_status(status: StepStatus) -> str:
    names: dict[StepStatus, str] = {
        StepStatus.PLANNED: _("geplant"),
        StepStatus.OPEN: _("läuft"),
        StepStatus.CLOSED: _("geschlossen"),
        StepStatus.SHOWN: _("gezeigt"),
    }
    return names[status]


def print_part(part: PrintPart) -> tuple[str, str]:
    """What it is called, and what it is good for."""
    names: dict[PrintPart, tuple[str, str]] = {
        PrintPart.POSTER: (
            _("Plakat mit QR-Code"),
            _("Zum Aufhängen: der Weg in den Workshop, groß genug für den Saal; mit WLAN, wenn es eingetragen ist."),
        ),
        PrintPart.AGENDA: (_("Ablauf des Tages"), _("Zum Aufhängen, mit den Zeiten aus der Planung.")),
        PrintPart.ATTENDANCE: (
            _("Teilnahmeliste"),
            _("Mit den Namen derer, die schon beigetreten sind, sonst mit leeren Zeilen zum Eintragen."),
        ),
        PrintPart.CERTIFICATES: (
            _("Teilnahmebestätigungen"),
            _("Eine Seite für jede Person mit Namen; solange es keine gibt, eine zum Ausfüllen."),
        ),
        PrintPart.PHOTO_PROTOCOL: (
            _("Fotoprotokoll"),
            _("Für den Abend: was mitgeschrieben wurde, der Uhrzeit nach, mit großen Fotos."),
        ),
    }
    return names[part]


def product(kind: Product) -> str:
    names: dict[Product, str] = {
        Product.FOCUS_THEME: _("Themenschwerpunkte"),
        Product.TERM: _("Begriffe"),
        Product.CONDITION: _("Bedingungen"),
        Product.STATEMENT: _("Aussagen"),
        Product.QUOTE: _("Zitate"),
        Product.GOAL: _("Ziele"),
        Product.NEED: _("Bedarfe"),
        Product.BRAKE: _("Bremsen"),
        Product.MEASURE: _("Maßnahmen"),
        Product.INDICATOR: _("Indikatoren"),
        Product.FEEDBACK: _("Rückmeldungen"),
    }
    return names[kind]


def gives(method: Method) -> str:
    return ", ".join(dict.fromkeys(product(one.product) for one in method.gives))


def takes(method: Method) -> str:
    wanted = dict.fromkeys((one.product, one.required) for one in method.takes)
    return ", ".join(
        _("%(product)s (nötig)", product=product(kind)) if is_needed else product(kind) for kind, is_needed in wanted
    )


def pillar(one: Pillar) -> str:
    names: dict[Pillar, str] = {
        Pillar.REFLECT: _("reflektieren und evaluieren"),
        Pillar.OBSERVE: _("gemeinsam beobachten"),
        Pillar.DEVELOP: _("gemeinsam entwickeln"),
        Pillar.ACT: _("gemeinsam handeln"),
        Pillar.AROUND: _("rund um den Tag"),
    }
    return names[one]
