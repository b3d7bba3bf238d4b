"""Requests that "were made", by nobody named."""

import re
from collections.abc import Iterator

from ..cues.acts import ACT_VERBS, HANDED_OVER
from ..document import Document, Passage
from ..findings import Reference
from ..gates import Gated
from .actors import actor_before
from .acts import ADVERB
from .asking import Asked, clause_end, clause_from

A_REQUEST = Gated(
    r"\brequests?\s+for\s+(?P<what>[^.;]{3,140}?)\s+(?:was|were)\s+(?:also\s+)?made\b", re.I
)
MADE_FOR = Gated(
    rf"\brequests?\s+(?:was|were)\s+(?:also\s+)?made\s+for\s+(?P<what>[^;.]{{2,120}}?)\s+to\s+{ADVERB}"
    rf"(?=(?:be\s+(?:re-)?(?:{HANDED_OVER})|{ACT_VERBS})\b)",
    re.I,
)
MEMBERS = re.compile(
    r"\b(?:members|councillors|committee|panel|board|everyone|colleagues|cabinet|residents"
    r"|parents|public)\b",
    re.I,
)


def made_for(document: Document, sentence: Passage) -> Iterator[Asked]:
    """ "A request was made for the table to include …"."""
    text = document.text
    for match in A_REQUEST.finditer(text, sentence.start, sentence.end):
        yield (
            sentence.start, match.start("what"), clause_end(text, match.end(), sentence.end),
            Reference(sentence, absent=True), None, None,
        )  # fmt: skip
    for match in MADE_FOR.finditer(text, sentence.start, sentence.end):
        one = actor_before(text, sentence, match.end("what"))
        doer = one if one and one.passage.start <= match.start("what") + 4 else None
        if doer and MEMBERS.search(doer.passage.quote):
            continue
        yield (
            clause_from(text, sentence, match.start()),
            match.end(),
            clause_end(text, match.end(), sentence.end),
            Reference(doer.passage) if doer else Reference(sentence, absent=True),
            None,
            None if doer else match.start("what"),
        )
