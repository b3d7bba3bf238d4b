"""The words by which a report and a promise are known to speak of one thing."""

import re
from functools import lru_cache

from .months import MONTHS

# What any promise may say: it tells no promise from another.
_SMALL_WORDS = """
a about all an and any as at be been by each for from had has have he her his in into is it its
of on or she that the their them there these they this those to was were what which who with
would will should could councillor councillors committee
panel board cabinet members member meeting meetings council report reported requested asked
promised agreed provide provided details detail further information last previous next circulate
circulated send sent bring brought give given present presented supply supplied receive received
share shared submit submitted put set be let new further full following confirmed said advised
"""
_SMALL = frozenset(f"{_SMALL_WORDS} {' '.join(MONTHS).lower()}".split())

_NAMES = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor|Professor)\.?(?:\s+[A-Z][\w’'-]+){1,3}"
)


def matter(action: str, due: str | None) -> frozenset[str]:
    """What a promise is about: its words without its deadline and the people in it."""
    return content_words(_NAMES.sub(" ", action.replace(due, " ") if due else action))


@lru_cache(maxsize=4096)  # memory must not grow with the papers
def content_words(text: str) -> frozenset[str]:
    """The words that carry meaning, plural and tense endings folded."""
    words = re.findall(r"[a-z][a-z'-]+", text.lower().replace("’", "'"))
    return frozenset(_stem(word) for word in words if word not in _SMALL)


def _stem(word: str) -> str:
    if word in ("written", "wrote"):
        return "writ"
    bare = re.sub(r"'s$", "", word)
    return re.sub(r"(?:ies|ied|ing|ed|es|s|y|e)$", "", bare) if len(bare) > 4 else bare
