"""The method that stands for all, and the shelf on which tests find it beside the methods of the house."""

from pathlib import Path

SHELF = Path(__file__).parent
ANY_METHOD = "two_rounds"
