"""Reads a new password from a form, where it stands twice, and gives its hash."""

from flask import request

from qidtool.domain.errors import refuse
from qidtool.web.passwords import check_strength, new_hash


def new_password_hash(email: str) -> str:
    password = request.form.get("new_password", "")
    check_strength(password, email)
    if password != request.form.get("new_password_again", ""):
        raise refuse("passwords_differ")
    return new_hash(password)
