"""A voice: one contribution as the counting sees it."""

from dataclasses import dataclass

from qidtool.domain.ids import ContributionId


@dataclass(frozen=True)
class Voice:
    contribution: ContributionId
    text: str
    person: str | None = None
    """Who wrote it, as a key; without one (paper) every contribution counts as a person of its own. What the
    documentation wrote comes with a key of the documentation, so that it is one voice and never several people."""
    prompt: str = ""
    """The question it answers, in the words people read; these words are not counted."""

    @property
    def speaker(self) -> str:
        return f"person {self.person}" if self.person else f"contribution {self.contribution}"
