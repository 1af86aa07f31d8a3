"""Slips of the keyboard: an unknown long word that differs from a known one, said by others, by one letter."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from qidtool.analysis.words.base import is_known
from qidtool.analysis.words.word_list import words_in

_SHORTEST = 7
_SHORTEST_EXCHANGED = 9
_ALIKE = words_in("aä oö uü eä bp cs ck cz dt fv gk iy sz")
"""Letters that are taken for one another; any other exchange makes another word (Bindung, Bildung)."""

_DERIVED = ("heit", "keit", "schaft", "tät", "tion", "ung")
"""Ends that are the same in all forms, so that a slip may be there as well."""

_SURE_END = 2
_SURE_START = 2


def slips(forms_by_key: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """The keys of slips with the keys that were meant; only where exactly one known word is meant."""
    seen = {key: {key.casefold(), *map(str.casefold, forms)} for key, forms in forms_by_key.items() if _may_slip(key)}
    unknown = [key for key in seen if not any(map(is_known, forms_by_key[key]))]
    known = _by_start({key: seen[key] for key in seen.keys() - set(unknown)}) if unknown else {}
    meant = {key: _meant(seen[key], known) for key in unknown}
    return {key: found.pop() for key, found in meant.items() if len(found) == 1}


def _by_start(forms_by_key: Mapping[str, Iterable[str]]) -> Mapping[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for key, forms in forms_by_key.items():
        for form in forms:
            found[form[:_SURE_START]].append((form, key))
    return found


def _meant(slips: Iterable[str], known: Mapping[str, list[tuple[str, str]]]) -> set[str]:
    return {key for slip in slips for form, key in known.get(slip[:_SURE_START], ()) if _one_slip(slip, form)}


def _may_slip(key: str) -> bool:
    return len(key) >= _SHORTEST - 1 and key.isalpha()


def _one_slip(slip: str, meant: str) -> bool:
    """One letter missing, too many or alike, or two neighbours swapped; not at the ends, where words are inflected."""
    if slip == meant or len(meant) < _SHORTEST:
        return False
    derived = meant.endswith(_DERIVED)
    if slip[-1:] != meant[-1:] and not derived:
        return False
    same = next((at for at, pair in enumerate(zip(slip, meant, strict=False)) if pair[0] != pair[1]), len(meant))
    rest, wanted = slip[same:], meant[same:]
    if len(slip) == len(meant) and rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]:
        return True
    if slip[-_SURE_END:] != meant[-_SURE_END:] and not derived:
        return False
    if len(slip) == len(meant):
        alike = "".join(sorted(rest[0] + wanted[0])) in _ALIKE
        return alike and rest[1:] == wanted[1:] and len(slip) >= _SHORTEST_EXCHANGED
    if len(slip) + 1 == len(meant):
        return rest == wanted[1:]
    longer = len(slip) == len(meant) + 1 and rest[1:] == wanted
    return longer and (len(slip) >= _SHORTEST_EXCHANGED or slip[same] == slip[same - 1])
