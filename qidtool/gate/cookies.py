"""The names of the cookies in which browsers keep what lets them in."""

ACCOUNT_COOKIE = "qidtool_account"


def seat_cookie(workshop: str) -> str:
    """One phone can sit in several workshops, so each seat has a cookie of its own."""
    return f"qidtool_seat_{workshop}"


def wall_cookie(workshop: str) -> str:
    return f"qidtool_wall_{workshop}"
