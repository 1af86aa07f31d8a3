"""Names for people who would rather not give their own are good German and seldom the same."""

from qidtool.web.pseudonyms import ANIMALS, MANNERS, suggestion


def test_manner_and_animal_agree() -> None:
    for _ in range(300):
        manner, animal = suggestion(frozenset()).split()
        ending = next(ending for ending, known in ANIMALS if known == animal)
        assert manner.removesuffix(ending) in MANNERS


def test_a_name_that_is_taken_is_not_suggested_again() -> None:
    taken: set[str] = set()
    for _ in range(200):
        taken.add(suggestion(taken))
    assert len(taken) == 200


def test_with_every_name_taken_there_is_still_one() -> None:
    everything = {f"{manner}{ending} {animal}" for manner in MANNERS for ending, animal in ANIMALS}
    assert suggestion(everything) in everything
