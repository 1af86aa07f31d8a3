"""Clouds: nothing touches, nothing leaves the sheet, nothing is lost, the same words fall on the same places."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from qidtool.analysis.clouds.cloud import Cloud
from qidtool.analysis.clouds.fresh import laid_out
from qidtool.analysis.clouds.growing import grown
from qidtool.analysis.clouds.ruler import box_at
from tests.bench.clouds import Word, font, kept, ours, vocabulary


@dataclass(frozen=True)
class Said:
    key: str
    shown: str
    count: int


TERMS = st.dictionaries(
    st.text(min_size=1, max_size=6), st.tuples(st.text(min_size=1, max_size=150), st.integers(1, 300)), max_size=40
).map(lambda found: [Said(key, shown, count) for key, (shown, count) in found.items()])


def check(cloud: Cloud, terms: Sequence[Said | Word]) -> None:
    assert sorted([*(word.key for word in cloud.words), *cloud.left_out]) == sorted(term.key for term in terms)
    assert [word.key for word in cloud.words if not word.box.on_sheet or word.rotation] == []
    touching = [(a.text, b.text) for a, b in itertools.combinations(cloud.words, 2) if a.box.touches(b.box)]
    assert touching == []


@settings(deadline=None, max_examples=40)
@given(TERMS)
def test_a_fresh_cloud_is_sound(terms: list[Said]) -> None:
    cloud = laid_out(terms)
    check(cloud, terms)
    assert laid_out(list(reversed(terms))) == cloud


@settings(deadline=None, max_examples=25)
@given(st.lists(TERMS, max_size=5))
def test_a_growing_cloud_is_sound_at_every_step(steps: list[list[Said]]) -> None:
    cloud: Cloud | None = None
    for terms in steps:
        following = grown(cloud, terms)
        check(following, terms)
        assert grown(cloud, terms) == following
        cloud = following


def test_words_keep_their_place_when_nothing_changes() -> None:
    words = [Word(word, word, 60 // (rank + 1) + 1) for rank, word in enumerate(vocabulary()[:60])]
    cloud = laid_out(words)
    assert grown(cloud, words) == cloud


def test_a_word_that_is_gone_leaves_the_others_in_place() -> None:
    words = [Word(word, word, 3) for word in vocabulary()[:30]]
    cloud = laid_out(words)
    assert [word.box for word in grown(cloud, words[1:]).words] == [
        word.box for word in cloud.words if word.key != words[0].key
    ]


def test_in_a_growing_hall_nine_of_ten_words_keep_their_place() -> None:
    shares = sorted(kept(ours(), 8))
    assert shares[len(shares) // 2] >= 0.9


def test_what_finds_no_room_is_named() -> None:
    words = [Word(str(at), f"Sozialraumkonferenz {at}", 1) for at in range(900)]
    cloud = laid_out(words)
    assert len(cloud.words) + len(cloud.left_out) == 900
    assert cloud.left_out


def test_more_mentions_are_never_written_smaller() -> None:
    cloud = laid_out([Word("a", "Zeit", 9), Word("b", "Raum", 3), Word("c", "Mut", 1)])
    sizes = [word.size for word in cloud.words]
    assert sizes == sorted(sizes, reverse=True)


def test_nothing_said_is_an_empty_sheet() -> None:
    assert laid_out([]).words == ()
    assert grown(laid_out([Word("a", "Zeit", 1)]), []).words == ()


def test_a_word_stands_where_its_box_is() -> None:
    word = laid_out([Word("a", "Gespräch", 1)], font()).words[0]
    box = box_at(word.x, word.y, word.text, word.size, font())
    assert abs(box.left - word.box.left) < 1
    assert abs(box.top - word.box.top) < 1
