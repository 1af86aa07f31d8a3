"""What goes back to a client: the same shape by socket and by HTTP."""

from typing import Any

from qidtool.domain.errors import Refusal
from qidtool.gate.gate import Result
from qidtool.gate.sentences import Translate, sentence_for

Message = dict[str, Any]


def error_of(refusal: Refusal, translate: Translate) -> Message:
    return {"key": refusal.key, "text": sentence_for(refusal, translate), "retry": refusal.retry}


def answer_of(result: Result, translate: Translate) -> Message:
    if result.refusal is not None:
        return {"id": result.id, "ok": False, "error": error_of(result.refusal, translate)}
    answer = result.answer or {}
    return {"id": result.id, "ok": True, "n": answer.get("n"), "answer": answer}


def answers_of(results: list[Result], translate: Translate) -> Message:
    return {"answers": [answer_of(one, translate) for one in results]}


def whole_refused(refusal: Refusal, translate: Translate) -> Message:
    """The message as a whole could not be read; the client keeps everything."""
    return {"error": error_of(refusal, translate), "answers": []}
