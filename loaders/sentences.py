"""Where sentences begin and end, in the English of minutes."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .document import Passage

# A full stop after one of these does not end a sentence.
_ABBREVIATIONS = (
    "Mr|Mrs|Ms|Dr|Cllr|Cllrs|Prof|Rev|Revd|Hon|Sgt|Supt|Insp|St|Jr|Sr|No|Nos|para|paras|"
    "min|mins|pp|vs|approx|e\\.g|i\\.e|etc|Ltd|Co|Dept|incl|ref|cf|viz|Jan|Feb|Mar|Apr|Jun|Jul|"
    "Aug|Sept|Sep|Oct|Nov|Dec"
)
_STOP = re.compile(
    r"""[.!?;\n](?:
        (?<=[.!?])["”’')\]]*(?=\s+["“‘'(\[]?[A-Z0-9£•-])  # a stop, then a capital or a number
      | (?<=[.!?])["”’)](?=\s)                             # a stop inside quotation marks
      | (?<=[.!?])(?=\s+(?:[a-z]\)|[ivx]{1,4}[.)])\s+[A-Z])  # a stop, then a lettered point
      | (?:(?<=;)\n|(?<=\n))                              # a new point
        (?=\s*(?:[-•·~§o▪*|]|\(?[0-9ivx]{1,4}[.)]|\([a-z]\)|[a-z]\))\s)
    )""",
    re.VERBOSE,
)
_NOT_A_STOP = re.compile(
    rf"(?:\b(?:{_ABBREVIATIONS})|(?<![A-Za-z])[A-Z]|^\s*\(?[0-9]+|\n\s*\(?[0-9]+)\.$"
)
# Before a capital these do end one: "in Feb. The Clerk", "Appendix A. Members".
_ENDS = re.compile(
    r"\b(?:etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
    r"|(?:Appendix|Annex|Schedule|Option|Table|Part|Band|Phase|Lot)\s+[A-Z])\.$"
)
_ABBREVIATED = 40  # characters: no abbreviation or number is longer


@lru_cache(maxsize=1024)
def sentences(part: Passage) -> tuple[Passage, ...]:
    """Split a paragraph into sentences; a line that starts with a bullet or a number starts one.

    Kept for a while, since whoever looks for something asks for them.
    """
    return tuple(_split(part))


def _split(part: Passage) -> Iterator[Passage]:
    text, start = part.quote, 0
    for stop in _STOP.finditer(text):
        said = text[start : stop.start() + (stop[0][0] in ".!?")]
        if stop.end() <= start or _goes_on(said, text[stop.end() : stop.end() + 3]):
            continue
        yield from _trimmed(part, start, stop.end())
        start = stop.end()
    yield from _trimmed(part, start, len(text))


def _goes_on(words: str, following: str) -> bool:
    """Whether the stop at the end of some words ends no sentence."""
    bare = words.rstrip("\"”’')]")
    near = max(0, len(bare) - _ABBREVIATED)
    if not _NOT_A_STOP.search(bare, near):
        return False
    return not (following.strip()[:1].isalpha() and _ENDS.search(bare, near))


def _trimmed(part: Passage, start: int, end: int) -> Iterator[Passage]:
    run = part.quote[start:end]
    if run.strip():
        begin = start + len(run) - len(run.lstrip())
        words = run.strip()
        yield Passage(part.start + begin, part.start + begin + len(words), words)
