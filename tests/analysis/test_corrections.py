"""What the moderation joins, splits, renames and takes out lies on top of the counting."""

import itertools

import msgspec

from qidtool.analysis.words.corrections import Correction, exclude, join, rename, split
from qidtool.analysis.words.count import terms_of
from tests.analysis.heard import EVERY, counts, table, term, voices

SAID = voices("Kita", "Kitas", "Kindertagesstätte", "Krippe", "Zeit")


def corrected(*corrections: Correction) -> dict[str, int]:
    return counts(terms_of(SAID, EVERY, corrections))


def test_joined_terms_are_one() -> None:
    assert corrected(join(["Kita", "Kindertagesstätte"], "Kita")) == {"Kita": 3, "Krippe": 1, "Zeit": 1}


def test_a_form_split_off_stands_for_itself() -> None:
    assert corrected(split(["Kitas"])) == {"Kindertagesstätte": 1, "Kita": 1, "Kitas": 1, "Krippe": 1, "Zeit": 1}


def test_renamed_and_excluded() -> None:
    assert corrected(rename(["Kita"], "Einrichtung"), exclude(["Zeit"])) == {
        "Einrichtung": 2, "Kindertagesstätte": 1, "Krippe": 1,
    }  # fmt: skip


def test_what_is_excluded_is_listed_and_its_contributions_are_named() -> None:
    found = terms_of(SAID, EVERY, [exclude(["Zeit"])])
    assert [(one.text, one.count, one.reason) for one in found.left_out] == [("Zeit", 1, "excluded")]
    assert found.without_term == ("4",)


def test_a_joined_term_tells_its_keys_so_that_it_can_be_excluded_whole() -> None:
    joined = join(["Kita", "Kindertagesstätte"])
    whole = next(one for one in terms_of(SAID, EVERY, [joined]).terms if one.count == 3)
    assert whole.keys == ("Kindertagesstätte", "Kita")
    assert corrected(joined, exclude(whole.keys)) == {"Krippe": 1, "Zeit": 1}


def test_the_order_of_corrections_does_not_matter() -> None:
    corrections = (
        join(["Kita", "Kindertagesstätte"]), join(["Krippe", "Kita"]), split(["Kitas"]), exclude(["Zeit"]),
        rename(["Krippe"], "Einrichtung"),
    )  # fmt: skip
    answers = [terms_of(SAID, EVERY, order) for order in itertools.permutations(corrections)]
    assert all(answer == answers[0] for answer in answers)


def test_taking_the_last_one_back_restores_what_was() -> None:
    corrections = [join(["Kita", "Krippe"]), exclude(["Zeit"])]
    assert terms_of(SAID, EVERY, corrections[:-2]) == terms_of(SAID, EVERY)


def test_corrections_survive_as_json() -> None:
    corrections = [join(["Kita", "Krippe"], "Kita"), split(["Kitas"]), exclude(["Zeit"])]
    assert msgspec.json.decode(msgspec.json.encode(corrections), type=list[Correction]) == corrections


def test_a_split_form_keeps_its_key_among_others() -> None:
    found = table("Kitas")
    assert term(found, "Kitas").key == "Kita"
    assert terms_of(voices("Kitas"), EVERY, [split(["Kitas"])]).terms[0].key == "=Kitas"
