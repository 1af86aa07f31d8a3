"""The typed things a step gives and later steps take; through them a day becomes a chain."""

from enum import StrEnum


class Product(StrEnum):
    FOCUS_THEME = "focus_theme"
    TERM = "term"
    CONDITION = "condition"
    STATEMENT = "statement"
    QUOTE = "quote"
    GOAL = "goal"
    NEED = "need"
    BRAKE = "brake"
    MEASURE = "measure"
    INDICATOR = "indicator"
    FEEDBACK = "feedback"
