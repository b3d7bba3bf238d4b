"""The words of a paragraph, and what sort of word each is: in a name, in a post, or in neither."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..cues.names import (
    COURTESIES,
    COURTESY_PLURALS,
    LETTERS_AFTER,
    MEMBER_HONORIFICS,
    MEMBER_PLURALS,
    NO_NAMES,
    PARTICLES,
    PLACE_NOUNS,
    SHORT_RANKS,
)
from ..cues.posts import POST_HEADS, SERVICE_WORDS
from ..document import Passage

_WORD = re.compile(r"([^\W_](?:[\w’'.&-]*[\w’'])?|[&+/–—,;:()|-])")
_NAME_WORD = re.compile(
    r"(?:[OD]['’])?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)?"
    r"(?:-[A-ZÀ-ÖØ-Þa-zß-öø-ÿ][a-zß-öø-ÿ]+)*|[ÓÒ]|N[íì]"
)
_COLUMNS = re.compile(r"\S {3,}\S")
_INITIAL = re.compile(r"[A-Z](?:\.[A-Z])*|[A-Z]{2}")
# Endings of nouns for work and services, hardly ever of surnames.
_ABSTRACT = (
    "tion", "tions", "sion", "sions", "ment", "ments", "ility", "ality", "ology", "ivity", "ency",
    "ancy", "istry", "graphy", "ership", "omics", "ances", "ences", "cial",
)  # fmt: skip
TITLES = frozenset(
    word.lower()
    for title in (*MEMBER_HONORIFICS, *MEMBER_PLURALS, *COURTESIES, *COURTESY_PLURALS, *SHORT_RANKS)
    for word in title.split()
)


_LETTERS = {letters.lower() for letters in LETTERS_AFTER}
_KNOWN = SERVICE_WORDS | NO_NAMES | PLACE_NOUNS | POST_HEADS | TITLES
NOT_IN_NAMES = (_KNOWN - set(PARTICLES)) | _LETTERS


class Spelling(NamedTuple):
    """What a word tells by itself, wherever it stands."""

    text: str
    low: str  # in small letters, without the ending of a possessive
    base: str  # without the ending of a possessive
    capital: bool
    known: bool  # a word of posts, services or sentences: no part of a person's name
    initial: bool


class Word(NamedTuple):
    """A word or mark of a paragraph. ``apart``: a column or line ends before it."""

    start: int
    end: int
    apart: bool
    text: str
    low: str
    base: str
    capital: bool
    known: bool
    initial: bool


@lru_cache(maxsize=8192)
def spelling(text: str) -> Spelling:
    """What a word tells by itself; the same few thousand words make up most papers."""
    if text in ("O’", "O'"):
        return Spelling(text, "o", text, capital=True, known=False, initial=False)  # "O’ Shea"
    low = text.lower().replace("’", "'").removesuffix("'s").strip("'.")
    base = text[:-2] if text.endswith(("’s", "'s")) else text.rstrip("’'")
    initial = len(text) <= 3 and bool(_INITIAL.fullmatch(text.rstrip(".")))
    capital = text[0].isupper() or text in ("s151", "151")
    return Spelling(text, low, base, capital, _is_known(low, base), initial)


def _is_known(low: str, base: str) -> bool:
    if low in NOT_IN_NAMES or not _NAME_WORD.fullmatch(base):
        return True
    return len(base) > 7 and base.endswith(_ABSTRACT)


def wrapped(text: str) -> bool:
    """Whether a paragraph's lines are broken by width, so that a line's end means nothing."""
    lines = text.split("\n")
    if len(lines) < 3 or "|" in text or _COLUMNS.search(text):
        return False
    widths = [len(line.strip()) for line in lines[:-1]]
    going_on = sum(line.strip()[:1].islower() for line in lines[1:])
    wide = sum(width >= 0.6 * max(widths) for width in widths)
    return wide >= 0.8 * len(widths) and going_on >= 0.3 * len(widths)


@lru_cache(maxsize=1024)
def words(part: Passage) -> Sequence[Word]:
    """The words and marks of a paragraph with their offsets in the document."""
    soft = wrapped(part.quote)
    found: list[Word] = []
    pieces, end = _WORD.split(part.quote), part.start
    for gap, text in zip(pieces[::2], pieces[1::2], strict=False):
        start = end + len(gap)
        end = start + len(text)
        apart = gap not in ("", " ") and bool(found) and _apart(gap, soft, found[-1], text)
        found.append(Word(start, end, apart, *spelling(text)))
    return tuple(found)


def _apart(gap: str, soft: bool, before: Word, after: str) -> bool:
    if any(mark in gap for mark in '.!?"“”'):
        return not (gap in (". ", ".\n") and (before.low in TITLES or before.initial))
    if "\n" in gap:
        joined = before.low in TITLES or before.low in ("of", "for", "and", "&", "the")
        return not (soft or joined or after[0].islower())
    return len(gap) > 1
