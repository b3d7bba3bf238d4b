"""Whether two printed posts are one: "the Head" and "Head of Allotments"."""

import re
from functools import lru_cache

from ..cues.posts import POST_HEADS

_THE = re.compile(r"^the\s+")
_WORDS = re.compile(r"[\w'&]+")
_PIECES = re.compile(r"/|\band\b")
_TWO = re.compile(r"\s+and\s+|\s*/\s*")
_OF_SERVICE = ("head", "of", "service")
_BRACKET = re.compile(r"\s*\([^()]*\)")
_FOR_NOW = re.compile(r"\b(?:interim|acting|temporary)\s+")
_CHAIR = re.compile(
    r"(?:the )?((?:vice|deputy|co)[- ])?(?:forum |committee |panel |board |lay |"
    r"independent )?(?:chair\w*|conven[eo]r)"
)


@lru_cache(maxsize=1024)
def post_key(post: str) -> str:
    """A post in small letters and with plain apostrophes, for comparing."""
    return _THE.sub("", " ".join(post.lower().replace("’", "'").split()))


@lru_cache(maxsize=4096)
def shortened(short: str, full: str) -> bool:
    """Whether a short post ("the Head", "s151 officer") may stand for a fuller one."""
    if _chair(short) or _chair(full):
        return _chair(short) == _chair(full) and bool(_chair(short))
    a, b = _words(short), _words(full)
    a = a[:1] if a == _OF_SERVICE else a
    if not a or a == b or len(a) > len(b):
        return a == b
    pieces = (tuple(_WORDS.findall(piece)) for piece in _PIECES.split(_plain(full)))
    return a == b[: len(a)] or a == b[-len(a) :] or a in pieces


def joined(full: str, held: str) -> bool:
    """Whether a post is one that somebody is said to hold, told together with a second one:
    "Director of Finance and Section 151 Officer"."""
    pieces = [piece.strip() for piece in _TWO.split(post_key(full))]
    posts = len(pieces) == 2 and all(POST_HEADS & set(_WORDS.findall(p)) for p in pieces)
    return posts and post_key(held) in pieces


@lru_cache(maxsize=1024)
def _plain(post: str) -> str:
    post = _BRACKET.sub("", post_key(post)).replace("s151", "section 151")
    return _FOR_NOW.sub("", post)


@lru_cache(maxsize=1024)
def _words(post: str) -> tuple[str, ...]:
    return tuple(_WORDS.findall(_plain(post)))


@lru_cache(maxsize=1024)
def _chair(post: str) -> str | None:
    """Chair, Chairman and Convener are one office, their deputies another."""
    match = _CHAIR.fullmatch(post.lower())
    return f"{(match[1] or '').strip('- ')}chair" if match else None
