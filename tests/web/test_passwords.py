"""Passwords: as today's advice has it, and refused with a sentence only when they are easily guessed."""

import pytest
from argon2 import PasswordHasher

from qidtool.app import House
from qidtool.domain.errors import Refusal
from qidtool.web.passwords import check_strength, is_outdated, is_right, new_hash
from tests.cast import CAST, Cast
from tests.web.conftest import PASSWORD
from tests.web.window import Window


def test_the_cost_is_the_one_that_is_advised() -> None:
    assert new_hash(PASSWORD).startswith("$argon2id$v=19$m=19456,t=2,p=1$")


def test_right_is_right_on_every_keyboard() -> None:
    stored = new_hash("grüne Bäume im Wind")
    assert is_right(stored, "gru\u0308ne Ba\u0308ume im Wind")
    assert not is_right(stored, "grune Baume im Wind")


def test_an_account_without_a_password_lets_nobody_in() -> None:
    assert [is_right("", ""), is_right("", "nobody has this password"), is_right("kaputt", "x")] == [False] * 3


@pytest.mark.parametrize(
    ("password", "key"),
    [
        ("kurz", "password_short"),
        ("", "password_short"),
        ("x" * 257, "password_long"),
        ("Passwort1234", "password_common"),
        ("abababababab", "password_common"),
        ("mara@beispiel.invalid", "password_is_email"),
    ],
)
def test_what_is_easily_guessed_is_refused(password: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_strength(password, "Mara@beispiel.invalid ")
    assert refused.value.key == key


@pytest.mark.parametrize("password", ["nur kleine worte", "ÄÖÜäöüß€🙂 ja", "x7" * 5 + "ab", "w" * 100 + "xyz " * 39])
def test_no_rule_says_which_signs_it_needs(password: str) -> None:
    check_strength(password, "mara@beispiel.invalid")
    assert is_right(new_hash(password), password)


def test_an_old_hash_is_made_anew_when_somebody_signs_in(house: House, cast: Cast) -> None:
    old = PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1).hash(PASSWORD)
    mara = cast.actor("Mara").account
    cast.house_does("account.change_password", account=mara, password_hash=old)
    first, second = Window(house.app), Window(house.app)
    for window in (first, second):
        window.fills(window.opens("/anmelden"), "/anmelden", email=CAST["Mara"].email, password=PASSWORD)
    account = cast.gate.store.read(lambda reading: reading.accounts.get(str(mara)))
    assert account is not None
    assert (is_outdated(account.password_hash), is_right(account.password_hash, PASSWORD)) == (False, True)
    assert first.opens("/konto").status == 200
