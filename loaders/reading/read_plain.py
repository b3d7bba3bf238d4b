"""Any minutes as text or Markdown: the fallback."""

from collections.abc import Iterator

from ..document import Document, Item, Passage
from .bounds import bounded
from .committees import named_council
from .read_heads import headed_by, items
from .read_lines import BREADCRUMB, is_furniture, lines, parts, without_size
from .sitting import front_lines, heading, is_front, tells_attendance

_FRONT = 8  # lines in which a paper says whose minutes it holds


def read(text: str, name: str) -> Document:
    """Read whole minutes, or an extract of them."""
    spoken = [(without_size(line), not is_furniture(line.quote)) for line in lines(text)]
    found = items(text, 0, len(text), is_front)
    front = list(_front(text, found))
    found = found or headed_by(text, front, is_front)
    said = [line for line, speaks in spoken if speaks]
    body = parts(text, spoken)
    council = next(
        (named_council(line.quote) for line in lines(text) if BREADCRUMB.search(line.quote)), None
    )
    return Document(
        key=name,
        name=name,
        kind=_kind(text, found),
        text=text,
        title=found[0].title if len(found) == 1 else said[0].quote.strip("#*| "),
        sitting=bounded(heading(front, council), body),
        items=found,
        body=body,
    )


def _kind(text: str, found: tuple[Item, ...]) -> str:
    """Notes without heads are of a whole meeting where they say who was there."""
    if found:
        return "item" if len(found) == 1 else "meeting"
    return "meeting" if any(tells_attendance(line.quote) for line in lines(text)) else "item"


def _front(text: str, found: tuple[Item, ...]) -> Iterator[str]:
    """The lines above the first item in which the paper names itself."""
    stop = found[0].passage.start if found else len(text)
    own: list[Passage] = [line for line in lines(text, 0, stop) if not is_furniture(line.quote)]
    return front_lines(line.quote for line in own[:_FRONT])
