"""What a page offers to choose from, and what the signs in its picture mean."""

from collections.abc import Iterable
from typing import Any

from .story import Story
from .words import KINDS, PROMISES, STATUS

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


def legend(story: Story) -> list[Choice]:
    """Each sign of the picture that the story needs, and what it means; marks say theirs."""
    looks = {seen.look for row in story.rows for seen in row.seen}
    statuses = {promise.status for promise in story.promises}
    roles = {point.role for one in story.series for point in (*one.points, *one.benchmarks)}
    days = story.column_word == "meeting"  # items of one meeting share theirs
    signs = [
        ("made", "promised", bool(story.promises)),
        ("due", "due", days and any(promise.due_on for promise in story.promises)),
        *((f"tip-{key}", word, key in statuses) for key, word in STATUS.items()),
        ("held", "in post at that meeting", "held" in looks),
        ("interim", "in post as interim", "interim" in looks),
        ("vacant", "post vacant", "vacant" in looks),
        ("tick", "named in the post on another day", days and bool(looks)),
        ("thin", "between two such days; no bar: not known", days and bool(looks)),
        ("hatched", "day not known", days and not all(c.dated for c in story.columns)),
        ("value", "figure", "actual" in roles),
        ("benchmark", "benchmark or target", bool(roles - {"actual"})),
    ]
    return [(look, word) for look, word, there in signs if there]


def _kinds(found: list[dict[str, Any]]) -> list[Choice]:
    kinds = {one["kind"]: one["head"] for one in found}
    order = [*PROMISES, *KINDS]
    known = [kind for kind in order if kind in kinds]
    return [(kind, kinds[kind]) for kind in [*known, *sorted(set(kinds) - set(order))]]


def _same(values: Iterable[str]) -> list[Choice]:
    return [(value, value) for value in values]


def _any(found: list[dict[str, Any]], name: str, value: str) -> bool:
    return any(one[name] == value for one in found)
