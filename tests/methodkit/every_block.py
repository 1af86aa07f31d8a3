"""What a method could tell: one block of every kind, with the contributions behind each of its words."""

from qidtool.domain.ids import ContributionId
from qidtool.methodkit import Bar, Bars, Block, Cell, Grid, Heading, Item, Items, Quote, Tower, TowerRow, Words

A, B, C = (ContributionId(one) for one in "abc")
EVERY_BLOCK: tuple[Block, ...] = (
    Heading("Ziele"),
    Words("Ein Satz.", (A,)),
    Items("Liste", (Item("eins", 2, (A, B), "beide", (Item("darunter", entries=(C,)),)), Item("zwei", entries=(A,)))),
    Grid("Tabelle", ("Gruppe", "Ziel"), ((Cell("Rot", (A,)), Cell("Garten", (B,))),)),
    Bars("Balken", (Bar("Garten", 2, (A, B)), Bar("Chor", 0))),
    Tower("Turm", (TowerRow("oben", ()), TowerRow("unten", (Item("Zeit", entries=(C, A)),)))),
    Quote("Wir fangen an.", ((0, 3),), "Rot", False, (B,)),
)
