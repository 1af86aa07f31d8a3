"""Zwei Runden, tried out like any other method."""

from qidtool.methodkit.testing import complaints, folder_of, play

FOLDER = folder_of(__file__)


def test_the_folder_is_whole() -> None:
    assert complaints(FOLDER) == []


def test_the_example_plays() -> None:
    example = FOLDER.example()
    assert example is not None
    (part,) = play(FOLDER.method, example).results().parts
    assert [one.contributions for one in part.rounds] == [2, 1]
