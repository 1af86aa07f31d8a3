"""Facts: adjectives that name people when they are written with a capital (Jugendliche, Beteiligte, Angestellte)."""

import re

_PEOPLE = re.compile(
    r"\w*(?:abgeordnet|angehörig|angeklagt|angestellt|arbeitslos|beauftragt|bedienstet|behindert|bekannt|berechtigt|"
    r"beschäftigt|beteiligt|betroffen|bevollmächtigt|delegiert|ehrenamtlich|eingewandert|erwachsen|erwerbslos|"
    r"freiwillig|geflüchtet|gefangen|gelehrt|gläubig|gleichaltrig|gleichgesinnt|hauptamtlich|hinterblieben|jugendlich|"
    r"minderjährig|neugeboren|obdachlos|pflegebedürftig|sachverständig|schutzbefohlen|verantwortlich|verbündet|vertraut|"
    r"abwesend|alleinstehend|anwesend|auszubildend|arbeitend|erziehend|heranwachsend|lehrend|leidtragend|lernend|mitwirkend|"
    r"pflegend|reisend|studierend|(?:rat|hilfe|arbeits?|schutz|asyl|wohnungs)suchend|teilnehmend|überlebend|verstorben|vertrieben|verwandt|volljährig|vorgesetzt|zugewandert|zugezogen)"
)


def are_people(adjective: str) -> bool:
    return _PEOPLE.fullmatch(adjective) is not None
