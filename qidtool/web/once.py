"""Makes forms safe to send twice: the act of a form has an id made when the form was shown."""

from uuid import UUID, uuid5

from flask import request

from qidtool.domain.ids import is_id, new_id

FIELD = "act_id"
_NOT_CONTENT = frozenset({FIELD, "csrf_token"})


def shown_once() -> dict[str, str]:
    """The hidden field of a freshly shown form."""
    return {FIELD: new_id()}


def act_id() -> str:
    """The same for the same form sent twice; another when somebody went back and wrote something else."""
    shown = request.form.get(FIELD, "")
    if not is_id(shown):
        return new_id()
    content = [f"{name}={value}" for name, value in request.form.items(multi=True) if name not in _NOT_CONTENT]
    return str(uuid5(UUID(shown), "\n".join(content)))
