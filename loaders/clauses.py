"""The clauses of a sentence: what a number or a phrase is quoted with."""

import re
from functools import lru_cache

from .cues import figures as cues

_BREAK = re.compile(
    rf"""[;:]\s+ | \s[–—|-]\s
    | \b(?:said|reported|explained|showed|added)\s+
        (?=(?:the|there|an?|its|it|no|all|some|[0-9£]\S*)\s)
    | ,\s+(?:and\s+)?(?=(?:{cues.CLAUSE_STARTS}|[a-z]+ing)\b)
    | \s+(?=(?:but|although|whilst|whereas|half\s+of\s+wh(?:ich|om)|(?<!half\s)of\s+wh(?:ich|om))\b)
    | \s+(?=and\s+(?:that|an?\s+(?:further|additional)|(?:{cues.ASKED_PAST}))\b)
    | \b(?:that|whether)\s+(?!(?:{cues.NO_CLAUSE_AFTER_THAT})\b)
    | \s+(?=(?:above|below|against|compared\s+(?:with|to)
        |(?:higher|lower|better|worse|more|less)\s+than)\s+
        (?:the|an?|its|our|their)\s+)
    """,
    re.VERBOSE,
)
_JOINTS = ("that", "whether", "and")
_ENDS = re.compile(rf"(?:[\s,;:.–—|-]|\s(?:{'|'.join(_JOINTS)}))+$")
_SHORT = 12  # characters: anything shorter is no clause of its own


@lru_cache(maxsize=512)
def breaks(sentence: str) -> tuple[tuple[int, int], ...]:
    """The clauses of a sentence, as places in it, in order."""
    starts = [0]
    for match in _BREAK.finditer(sentence):
        if match.end() - starts[-1] >= _SHORT and len(sentence) - match.end() >= _SHORT:
            starts.append(match.end())
    return tuple(zip(starts, [*starts[1:], len(sentence)], strict=True))


def clause(sentence: str, start: int, end: int) -> tuple[int, int]:
    """The clause, or the clauses, around a place in a sentence, without the marks at its ends."""
    around = [span for span in breaks(sentence) if span[0] < end and start < span[1]]
    first, last = around[0][0], around[-1][1]
    words = sentence[first:last]
    first += len(words) - len(words.lstrip(" \n,"))
    words = words.lstrip(" \n,")
    if not words[-1:].isalnum() or words.endswith(_JOINTS):
        words = _ENDS.sub("", words)
    return first, first + len(words)
