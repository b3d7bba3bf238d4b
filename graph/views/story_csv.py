"""Everything that a page tells as CSV, safe to open in a spreadsheet."""

import csv
import io
import re
from collections.abc import Iterable, Iterator

from .entries import Entry
from .story import Words
from .words import STATUS

HEAD = (
    "number", "date", "committee", "item", "kind", "who", "what", "status", "sentence",
    "document", "address", "checked",
)  # fmt: skip
_RUNS = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet takes what begins so for a formula
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")


def story_csv(told: Iterable[Entry]) -> str:
    """A line for each exact sentence; the entry's number is that of its row on the page."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEAD)
    for number, entry in enumerate(told, 1):
        writer.writerows(map(_harmless, line) for line in _lines(number, entry))
    return out.getvalue()


def _lines(number: int, entry: Entry) -> Iterator[tuple[str, ...]]:
    for words in entry.words or (Words(""),):
        yield (
            str(number), entry.when, entry.committee, words.item, entry.word, entry.who, entry.text,
            STATUS.get(entry.status, entry.status), words.quote, words.document, words.url,
            "; ".join(entry.checked),
        )  # fmt: skip


def _harmless(cell: str) -> str:
    """The cell as text: an apostrophe stands before what a spreadsheet would run."""
    if cell.startswith(_RUNS) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell
