"""Words that say nothing on their own: those of German, and those people fill a sentence with in a workshop."""

from functools import cache

from stopwordsiso import stopwords

from qidtool.analysis.words.word_list import words_in

_FILLERS = words_in(
    "bzw bspw etc usw evtl ggf ggfs ca inkl vgl dgl sowie sodass eher quasi sozusagen irgendwie halt eigentlich "
    "insbesondere beispielsweise vielmehr jeweils jeweilig jeweilige jeweiligen hierbei hierzu hierfür etwaige "
    "finde findet denke glaube meine meiner bspw u.a z.t i.d.r o.ä u.ä s.o bissel bisschen bisserl "
    "äh ähm hm hmm tja naja ok okay sozusagen ebenfalls ebenso hingegen bereits immer mehr weniger "
    "teils teilweise v.a diesbezüglich dabei wobei woran wodurch womit worauf darüber worüber hierdurch "
    "hinsichtlich bezüglich seitens mittels anhand aufgrund innerhalb außerhalb"
)
_MEANT = words_in(
    "allein ag bekannt beispiel dank dasein ehrlich eigen ende ernst gott jahr jahre jahren kurz leicht mann mensch "
    "menschen mittel möglich offen ordnung recht rechte rechten richtig sache schlecht schluss startseite suche tag "
    "tage tagen tat teil tel uhr wahr zeit zusammen"
)
"""Words general lists throw away, though they are answers: "Zeit", "offen", "ehrlich"."""

_ONLY_AS_NOUNS = words_in(
    "acht dank ende glaube halt macht mittel recht rechte rechten sein suche tat teil trotz waren weg wissen würde"
)

ARTICLES = words_in("der die das den dem des ein eine einen einem einer eines unser unsere unseren unserer")

LEADS = words_in(
    "auf in im an am aus bei beim von vom vor zu zum zur mit nach über unter um für gegen zwischen ohne durch "
    "mehr weniger viel wenig genug kein keine keinen keiner nicht"
)
"""Stop words that may belong to what follows them: "auf Augenhöhe", "mehr Zeit"."""


@cache
def _stop_words() -> frozenset[str]:
    return (frozenset(stopwords("de")) | _FILLERS) - _MEANT


def is_stop_word(word: str) -> bool:
    lower = word.casefold()
    if lower in _ONLY_AS_NOUNS:
        return not word[:1].isupper()
    return lower in _stop_words() or len(lower) == 1
