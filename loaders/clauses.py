"""The clauses of a sentence: what a number or a phrase is quoted with."""

import re
from functools import lru_cache

_BREAK = re.compile(
    r"""[;:]\s+ | \s[–—-]\s
    | ,\s+(?:and\s+)?(?=(?:which|who|of\s+(?:which|whom)|but|and|although|though|while|whilst|with|so|because
        |as|where|when|resulting|including|half|most|some|up|down|compared|against|since|[a-z]+ing)\b)
    | \s+(?=(?:of\s+(?:which|whom)|but|although|whilst|whereas|half\s+of\s+(?:which|whom))\b)
    | \s+(?=and\s+(?:that|an?\s+(?:further|additional))\b)
    | \b(?:that|whether)\s+(?=(?:the|there|it|an?|between|since|in|of|[A-Z0-9])\b)
    | \s+(?=(?:above|below|against|compared\s+(?:with|to)|(?:higher|lower|better|worse|more|less)\s+than)\s+
        (?:the|an?|its|our|their)\s+)
    """,
    re.VERBOSE,
)
_SHORT = 12  # characters: anything shorter is no clause of its own


@lru_cache(maxsize=512)
def breaks(sentence: str) -> tuple[tuple[int, int], ...]:
    """The clauses of a sentence, as places in it, in order and without gaps that hold words."""
    starts = [0]
    for match in _BREAK.finditer(sentence):
        if match.end() - starts[-1] >= _SHORT and len(sentence) - match.end() >= _SHORT:
            starts.append(match.end())
    return tuple(zip(starts, [*starts[1:], len(sentence)], strict=True))


def clause(sentence: str, start: int, end: int) -> tuple[int, int]:
    """The clause, or the clauses, around a place in a sentence, without the marks at its ends."""
    around = [span for span in breaks(sentence) if span[0] < end and start < span[1]]
    return _trimmed(sentence, around[0][0], around[-1][1])


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip(" \n,")), start + len(words.rstrip(" \n,;:.–—-"))
