"""What a page offers to choose from, and what the signs in its picture mean."""

from collections.abc import Iterable
from typing import Any

from .story import Story
from .words import KINDS, SIGNS, STATUS

Choice = tuple[str, str]  # the value and what it is called


def choices(known: dict[str, dict[str, Any]]) -> list[tuple[str, str, list[Choice]]]:
    """The filters: name, label and what can be chosen (if more than one)."""
    found = list(known.values())
    years = _same(sorted({year for one in found for year in one["year"]}))
    committees = _same(sorted({one["committee"] for one in found if one["committee"]}))
    statuses = [(key, name) for key, name in STATUS.items() if _any(found, "status", key)]
    offered = [
        ("year", "Year", years),
        ("kind", "Kind", _kinds(found)),
        ("committee", "Committee", committees),
        ("status", "Promises", statuses),
    ]
    return [each for each in offered if len(each[2]) > 1]


def legend(story: Story) -> list[tuple[str, str, str]]:
    """Look, sign and word of each kind of mark and each status that the story has."""
    marks = {mark.kind for mark in story.marks}
    statuses = {promise.status for promise in story.promises}
    told = [(kind, "", word) for kind, word in KINDS.items() if kind in marks]
    told += [
        (status, SIGNS[status], f"promise: {word}")
        for status, word in STATUS.items()
        if status in statuses
    ]
    return told


def _kinds(found: list[dict[str, Any]]) -> list[Choice]:
    kinds = {one["kind"]: one["head"] for one in found}
    known = [kind for kind in KINDS if kind in kinds]
    return [(kind, kinds[kind]) for kind in [*known, *sorted(set(kinds) - set(KINDS))]]


def _same(values: Iterable[str]) -> list[Choice]:
    return [(value, value) for value in values]


def _any(found: list[dict[str, Any]], name: str, value: str) -> bool:
    return any(one[name] == value for one in found)
