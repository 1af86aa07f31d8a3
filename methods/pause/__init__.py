"""Pause: nothing is asked of anybody, and every screen says when the day goes on."""

from qidtool.methodkit import Asks, Method, Pass, Pillar

METHOD = Method(
    title="Pause",
    summary="Nichts zu tun: Handys und Wand zeigen groß, wann es weitergeht.",
    pillar=Pillar.AROUND,
    minutes=15,
    group_size="alle",
    asks=Asks(at_least=0, at_most=2),
    passes=(Pass("rest", ""),),
    inputs=(),
    rests=True,
    version=1,
)
