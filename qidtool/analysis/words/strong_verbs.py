"""Facts about German verbs that no rule can know: the participles of strong and irregular verbs."""

import re
from collections.abc import Mapping
from functools import cache

from qidtool.analysis.words.word_list import words_in

_FACTS = """
backen gebacken, befehlen befohlen, beginnen begonnen, beißen gebissen, bergen geborgen, bersten geborsten,
bewegen bewogen, biegen gebogen, bieten geboten, binden gebunden, bitten gebeten, blasen geblasen, bleiben geblieben,
braten gebraten, brechen gebrochen, brennen gebrannt, bringen gebracht, denken gedacht, dringen gedrungen,
empfehlen empfohlen, essen gegessen, fahren gefahren, fallen gefallen, fangen gefangen, fechten gefochten,
finden gefunden, flechten geflochten, fliegen geflogen, fliehen geflohen, fließen geflossen, fressen gefressen,
frieren gefroren, gebären geboren, geben gegeben, gehen gegangen, gelingen gelungen, gelten gegolten,
genesen genesen, genießen genossen, geschehen geschehen, gewinnen gewonnen, gießen gegossen, gleichen geglichen,
gleiten geglitten, graben gegraben, greifen gegriffen, halten gehalten, hängen gehangen, heben gehoben,
heißen geheißen, helfen geholfen, kennen gekannt, klingen geklungen, kommen gekommen, kriechen gekrochen,
laden geladen, lassen gelassen, laufen gelaufen, leiden gelitten, leihen geliehen, lesen gelesen, liegen gelegen,
lügen gelogen, meiden gemieden, messen gemessen, misslingen misslungen, nehmen genommen, nennen genannt,
pfeifen gepfiffen, raten geraten, reiben gerieben, reißen gerissen, reiten geritten, rennen gerannt,
riechen gerochen, ringen gerungen, rufen gerufen, saufen gesoffen, schaffen geschaffen, scheiden geschieden,
scheinen geschienen, schieben geschoben, schießen geschossen, schlafen geschlafen, schlagen geschlagen,
schleichen geschlichen, schließen geschlossen, schmelzen geschmolzen, schneiden geschnitten, schreiben geschrieben,
schreien geschrien, schreiten geschritten, schweigen geschwiegen, schwimmen geschwommen, schwinden geschwunden,
schwingen geschwungen, schwören geschworen, sehen gesehen, senden gesandt, singen gesungen, sinken gesunken,
sinnen gesonnen, sitzen gesessen, sprechen gesprochen, springen gesprungen, stechen gestochen, stehen gestanden,
stehlen gestohlen, steigen gestiegen, sterben gestorben, stoßen gestoßen, streichen gestrichen, streiten gestritten,
tragen getragen, treffen getroffen, treiben getrieben, treten getreten, trinken getrunken, trügen getrogen,
tun getan, verderben verdorben, vergessen vergessen, verlieren verloren, verzeihen verziehen, wachsen gewachsen,
waschen gewaschen, weichen gewichen, weisen gewiesen, wenden gewandt, werben geworben, werden geworden,
werfen geworfen, winden gewunden, wissen gewusst, ziehen gezogen, zwingen gezwungen
"""

OWN_WORDS = words_in(
    "abgelegen angelegen aufgeschlossen ausgelassen befangen begeben begriffen beholfen bekannt bekommen belegen "
    "benommen berufen bescheiden besessen betragen betreten bewandert eingestanden enthalten entlegen erfahren ergeben "
    "erhalten erhoben erlesen erwachsen gebannt geboren gediegen gefallen gefällt gehoben gelassen gelegen gelehrt "
    "geraten gerecht gesamt gesandt geschickt gesinnt gesund getrost gewandt gewillt gewogen gewohnt zugestanden "
    "überlegen umgeben unterlegen untersagt verbunden verfahren vergangen vergeben verhalten verlassen verlegen "
    "verschieden vertragen vertreten verwandt verwegen verziehen"
)
"""Participles that have become words of their own, or are the infinitive of another verb."""

_BOUND = re.compile(r"(?:be|emp|ent|er|hinter|miss|über|um|unter|ver|wider|zer)(\w{3,})")
_ADJECTIVES = words_in("bescheiden")

LOOK_LIKE_ADJECTIVES = words_in("achten heißen lieben reichen schicken weichen")
"""Infinitives, whatever the dictionary says of achte, heiß, lieb, reich, schick and weich."""


_PRESENT = {"fällt": "fallen", "misst": "messen", "weißt": "wissen", "willst": "wollen"}
"""Forms the dictionary gives to a weaker verb."""


@cache
def strong_forms() -> Mapping[str, str]:
    """From the participle without a prefix to the infinitive: gedacht -> denken."""
    return {participle: infinitive for infinitive, participle in _verbs()} | _PRESENT


@cache
def strong_stems() -> Mapping[str, str]:
    """From what stands in the participle after be-, ver- and the like: sprochen -> sprechen."""
    return {participle.removeprefix("ge"): infinitive for infinitive, participle in _verbs()}


def is_strong(word: str) -> bool:
    """Whether a word is one of these verbs with a prefix that stays: beraten, erhalten, entscheiden."""
    match = _BOUND.fullmatch(word)
    return match is not None and match[1] in strong_stems().values() and word not in _ADJECTIVES


@cache
def _verbs() -> tuple[tuple[str, str], ...]:
    rows = (row.split() for row in _FACTS.split(","))
    return tuple((infinitive, participle) for infinitive, participle in rows)
