"""Write down what is said in a room or a group, as a contribution of nobody: for those who keep the protocol."""

from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.actions.write_contribution import Author, WriteContribution, named_group, write_as
from qidtool.domain.ids import GroupId, StepId
from qidtool.domain.roles import TAKES_DOWN, Role


@dataclass(frozen=True)
class DocumentContribution:
    """It names no person and ticks nothing: what was said in a room is agreed to by nobody."""

    step: StepId
    input: str
    text: str
    prompt: str = ""
    group: GroupId | None = None
    row: int | None = None
    about: str = ""


@act("contribution.document", DocumentContribution, TAKES_DOWN)
def document_contribution(given: DocumentContribution, here: Occasion) -> Answer:
    """Whoever leads writes here as the documentation as well: the card says where it comes from, not who typed it."""
    said = WriteContribution(given.step, given.input, given.text, given.prompt, row=given.row, about=given.about)
    return write_as(Author(Role.DOCUMENTER, group=named_group(given.group, here)), said, here)
