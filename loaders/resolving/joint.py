"""Owners named together ("the Chair and Vice-Chair", "the Joint Chairs"): the first named."""

import re

from ..findings import Party
from .mentions import Mentions
from .post_words import post_key

_AND = re.compile(r"\s+(?:and|&)\s+(?:the\s+)?")
_CHAIRS = re.compile(
    r"(?:the |both |two )*(?P<one>(?:(?:joint|co)[- ])?(?:vice[- ])?"
    r"(?:chair|chairman|chairwoman|chairperson|conven[eo]r))s"
)


def first_of_joint(mentions: Mentions, words: str) -> Party | None:
    """Who comes first where a post in the plural, or two posts, stand for two people."""
    plain = words.lower()
    if plural := _CHAIRS.fullmatch(plain):
        holders = mentions.holders(plural["one"])
        return holders[0] if len(holders) > 1 else None
    pieces = _AND.split(plain)
    if len(pieces) != 2 or mentions.holders(post_key(plain)):
        return None
    owners = [mentions.held(post_key(piece)) for piece in pieces]
    return owners[0] if owners[0] and owners[1] and owners[0] != owners[1] else None
