"""How terms are counted, said in a sentence that stands beside every cloud."""

from dataclasses import dataclass

from qidtool.domain.clouds import CountingRule


@dataclass(frozen=True)
class Counting:
    rule: CountingRule = CountingRule.ONCE_PER_PERSON
    more_than: int = 2
    phrases: bool = True
    """Phrases that several people wrote stay whole; the words inside them are not counted again."""
    whole: bool = False
    """Every contribution of two or three words is one term, whether or not others wrote it too."""
