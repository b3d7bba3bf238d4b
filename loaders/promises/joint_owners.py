"""Owners named together: "the Chair and the Clerk", "KL/TW"; the first named owes it."""

import re
from dataclasses import replace

from ..document import Document, Passage
from ..findings import Reference, Statement
from .actors import Actor, actor_before

_JOINT = re.compile(r"\s*/\s*|,?\s+(?:and|&)\s+")
_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.?\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,2}"
# "a group of Tom Frost, Ida Finch and Una Dell will meet"
_LISTED = re.compile(
    rf"(?:\n|[.:]\s|\bof|\bcomprising|\bnamely)\s*(?P<first>{_NAME})(?:,\s+{_NAME})*,?\s+(?P<and>(?:and|&)\s+)?$"
)
_LEFT = re.compile(r"\s*(?:,|/|,?\s(?:and|&))\s*$")


def opening_owner(document: Document, line: Passage, at: int) -> Actor | None:
    """Who stands between the start of a line and a verb: the first where several do."""
    actor = actor_before(document.text, line, at)
    while actor and actor.passage.start > line.start + 1:
        left = document.text[line.start : actor.passage.start]
        joint = _LEFT.search(left)
        if joint is None:
            return None
        actor = actor_before(document.text, line, line.start + joint.start())
    return actor


def of_the_first(document: Document, told: Statement) -> Statement:
    """A statement with the first of several owners as its debtor."""
    if told.debtor is None or told.debtor.absent:
        return told
    at = told.debtor.passage.start
    listed = _LISTED.search(document.text, max(0, at - 200), at)
    if listed and (bool(listed["and"]) != (" and " in told.debtor.passage.quote)):
        return replace(told, debtor=Reference(document.passage(*listed.span("first"))))
    first = _first(document, told.debtor.passage)
    return replace(told, debtor=Reference(first)) if first != told.debtor.passage else told


def _first(document: Document, named: Passage) -> Passage:
    """The words of the first, where whoever stands on each side can be an owner alone."""
    joint = _JOINT.search(named.quote)
    if joint is None or not joint.start():
        return named
    left = document.passage(named.start, named.start + joint.start())
    right = document.passage(named.start + joint.end(), named.end)
    owners = [actor_before(document.text, part, part.end) for part in (left, right)]
    alone = [owner and owner.kind in ("person", "post") for owner in owners]
    return left if all(alone) else named
