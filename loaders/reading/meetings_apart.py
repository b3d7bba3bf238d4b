"""An issue's history tells of several meetings on one page: the part of each, as a text."""

from collections.abc import Iterator

from ...ontology import iris
from ..document import Passage
from .read_item import is_meeting_line
from .read_lines import lines
from .sitting import meeting_line


def meetings_apart(text: str) -> dict[str, str]:
    """The text of each meeting by its day and committee, under the head that all share; none
    where the page tells of one meeting."""
    found: dict[str, list[str]] = {}
    starts = [line for line in lines(text) if is_meeting_line(line.quote)]
    for label, part in _parts(text, starts) if len(starts) > 1 else ():
        found.setdefault(label, []).append(part)
    if len(found) < 2:
        return {}
    head = text[: starts[0].start].strip()
    return {label: "\n\n".join([head, *told]) + "\n" for label, told in found.items()}


def _parts(text: str, starts: list[Passage]) -> Iterator[tuple[str, str]]:
    ends = [line.start for line in starts[1:]] + [len(text)]
    for line, end in zip(starts, ends, strict=True):
        told = meeting_line(line.quote)
        label = f"{told.day} {told.committee or 'unstated'}"
        yield iris.slug(label), text[line.start : end].strip()
