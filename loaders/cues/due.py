"""The words that tell by when something is due."""

from ...graph.months import MONTH_WORDS as MONTHS
from ...graph.months import WEEKDAYS

__all__ = ["COUNTS", "MONTHS", "SEASONS", "WEEKDAYS"]

SEASONS = (
    r"(?:spring|summer|autumn|winter|christmas|easter|half-?term|school)\s+(?:half-?term|term"
    r"|holidays?|vacation|break|recess)|spring|summer|autumn|winter|Easter|Christmas|Michaelmas"
    r"|half-?term|new year|year[- ]end|recess"
)
COUNTS = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|an?\s+few|several"
    r"|a\s+couple\s+of|a"
)
