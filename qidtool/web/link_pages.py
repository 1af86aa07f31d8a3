"""What every page behind a link with a token keeps: the token goes no further than this page."""

from flask import Blueprint, Response

from qidtool.domain.errors import refuse
from qidtool.domain.moments import now
from qidtool.domain.people import Link, LinkKind
from qidtool.gate.identity import hash_of
from qidtool.web.house import gate


def hide_token(pages: Blueprint) -> None:
    @pages.after_request
    def hide(response: Response) -> Response:
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["Cache-Control"] = "no-store"
        return response


def link_behind(token: str, kind: LinkKind) -> Link:
    """A link of this kind that still counts; whoever holds a used one learns that it was used."""
    link = gate().store.read(lambda reading: reading.links.first(token_hash=hash_of(token)))
    if link is None or link.kind is not kind:
        raise refuse("link_unknown")
    if not link.is_valid(now()):
        raise refuse("link_used" if link.used_at is not None else "link_unknown")
    return link
