"""Where sentences begin and end, in the English of minutes."""

import re
from collections.abc import Iterator

from .document import Passage

# A full stop after one of these does not end a sentence.
_ABBREVIATIONS = (
    "Mr|Mrs|Ms|Dr|Cllr|Cllrs|Prof|Rev|Revd|Hon|Sgt|Supt|Insp|St|Jr|Sr|No|Nos|para|paras|"
    "min|mins|pp|vs|approx|e\\.g|i\\.e|etc|Ltd|Co|Dept|incl|ref|cf|viz|Jan|Feb|Mar|Apr|Jun|Jul|"
    "Aug|Sept|Sep|Oct|Nov|Dec"
)
_STOP = re.compile(
    r"""(?<=[.!?])["”’')\]]*(?=\s+["“‘'(\[]?[A-Z0-9£•-])  # a stop, then a capital or a number
      | (?<=[.!?]["”’)])(?=\s)                            # a stop inside quotation marks
      | ;?\n(?=\s*(?:[-•·~§o▪*|]|\(?[0-9ivx]{1,4}[.)]|\([a-z]\)|[a-z]\))\s)  # a new point
    """,
    re.VERBOSE,
)
_NOT_A_STOP = re.compile(
    rf"(?:\b(?:{_ABBREVIATIONS})|(?<![A-Za-z])[A-Z]|^\s*\(?[0-9]+|\n\s*\(?[0-9]+)\.$"
)


def sentences(part: Passage) -> Iterator[Passage]:
    """Split a paragraph into sentences; a line that starts with a bullet or a number starts one."""
    text, start = part.quote, 0
    for stop in _STOP.finditer(text):
        if stop.end() <= start or _NOT_A_STOP.search(text[start : stop.start()].rstrip("\"”’')]")):
            continue
        yield from _trimmed(part, start, stop.end())
        start = stop.end()
    yield from _trimmed(part, start, len(text))


def _trimmed(part: Passage, start: int, end: int) -> Iterator[Passage]:
    run = part.quote[start:end]
    if run.strip():
        begin = start + len(run) - len(run.lstrip())
        words = run.strip()
        yield Passage(part.start + begin, part.start + begin + len(words), words)
