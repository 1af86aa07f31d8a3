"""Facts about nouns: look-alikes that are words of their own, and bases the dictionary is of two minds about."""

OWN_NOUNS = {"Banken": "Banken", "Glauben": "Glaube", "Muttern": "Muttern", "Sein": "Sein", "Trotz": "Trotz"}
"""Money and screws, not benches and mothers; nouns that are not what their small brothers are."""

AMBIGUOUS = {"Bank": "Banken", "Transparent": "transparent"}
"""Words with the key of their other meaning, which they take where only that one is spoken of."""

MEANT = {
    "Elter": "Eltern", "Skale": "Skala", "Werkstätte": "Werkstatt", "gerad": "gerade", "gerne": "gern",
    "leis": "leise", "müd": "müde", "solid": "solide", "teur": "teuer", "weltoff": "weltoffen",
}  # fmt: skip
