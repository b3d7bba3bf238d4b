"""Whom initials or a first name alone mean: "TF" for Tom Frost, "PAG" for Peter Agnew."""

import re
from collections.abc import Iterable
from functools import lru_cache

from ..findings import Party

_CODE = re.compile(r"[A-Z]{2,4}$")
_WORD = re.compile(r"[A-Z][\w'’]*")


def in_short(parties: Iterable[Party], words: str) -> Party | None:
    """The only person whom initials, or a first name without more, can mean."""
    tests = (_each_word, _first_and_surname) if _CODE.match(words) else (_first_name,)
    people = [p for p in parties if p.kind == "person" and len(p.name.split()) > 1]
    for fits in tests:
        fitting = [p for p in people if fits(p.name, words)]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


@lru_cache(maxsize=4096)
def _each_word(name: str, code: str) -> bool:
    """ "TF", "KAD" for Kim Ash-Dean: a letter for each word or part of one."""
    parts = _WORD.findall(name.replace("-", " "))
    whole = _WORD.findall(name)
    return code in {"".join(part[0] for part in parts), "".join(word[0] for word in whole)} or (
        len(whole) > 2 and code == whole[0][0] + whole[-1][0]
    )


def _first_name(name: str, word: str) -> bool:
    return len(word) > 1 and word.istitle() and name.split()[0] == word


@lru_cache(maxsize=4096)
def _first_and_surname(name: str, code: str) -> bool:
    """ "PAG": the first name's letter and how the surname begins, or the other way round."""
    first, *_, last = _WORD.findall(name) or [""]
    return code in (
        first[:1] + last[: len(code) - 1].upper(),
        first[: len(code) - 1].upper() + last[:1],
    )
