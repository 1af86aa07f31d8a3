"""Pause, looked at: it asks nothing, gives nothing, and its folder is whole."""

from qidtool.methodkit.testing import complaints, folder_of

FOLDER = folder_of(__file__)


def test_the_folder_is_whole() -> None:
    assert complaints(FOLDER) == []


def test_it_asks_nothing_and_gives_nothing() -> None:
    form = FOLDER.method.form
    assert form.is_rest
    assert (form.inputs, FOLDER.method.gives, FOLDER.method.takes) == ((), (), ())
