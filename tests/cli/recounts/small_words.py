"""What anybody knows of the demo's words: which forms are one word, and which words say nothing alone."""

SAME = (
    ("Anschluss", "Anschlüsse"),
    ("Auto", "Autos"),
    ("Elterntaxi", "Elterntaxis", "Eltern Taxis"),
    ("Fachkraft", "Fachkräfte"),
    ("Fahrgemeinschaft", "Fahrgemeinschaften"),
    ("fährt", "fuhr"),
    ("fehlt", "fehlen"),
    ("Großeltern", "Grosseltern"),
    ("Kind", "Kinder"),
    ("Kinderwagen", "Kinderwägen"),
    ("läuft", "laufe"),
    ("Nachbar", "Nachbarn"),
    ("passt", "passen"),
    ("Verspätung", "Verspätungen"),
    ("Vorlage", "Vorlagen"),
    ("Zuständigkeit", "Zuständigkeiten"),
)
SMALL_WORDS = """
ab allen alles als am an auf b beim das dass dem den der des die dieselben eine einmal es etwas
finde ganz gar geht genug gibt gute haben halt hat i ich ihn im immer in ist jeden jeder jedes kam
kein keine keiner kleine kommt können mal man mehr meine meiner mir mit morgen muss nach nicht
nichts noch oft ohne schon seit seitdem sich so sollte statt um und uns unser viel vier vor war was
weil wer werden wieder will wir wirklich zehn zu zum zwei über
"""
SMALL = frozenset(SMALL_WORDS.split())
