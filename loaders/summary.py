"""What a load tells its user: what was read, and what is still not known."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..graph.reviews.apply import Applied
from ..graph.rows import rows
from ..graph.store import Store
from ..graph.withdraw import Withdrawn
from .tasks import Understood

# A cell of meetings.csv for each thing that a paper may lack, in the order of the columns.
_CELLS = {"council": "COUNCIL", "committee": "COMMITTEE", "date": "YYYY-MM-DD"}
_KNOWN = """
SELECT DISTINCT ?document ?name ?council ?committee ?day WHERE {
  ?document mg:documentKind ?kind ; schema:name ?name ; mg:meeting ?meeting .
  OPTIONAL { ?document mg:council ?council }
  OPTIONAL { ?meeting schema:organizer ?committee }
  OPTIONAL { ?meeting mg:earliest ?day ; mg:latest ?day }
} ORDER BY ?name ?document
"""


@dataclass
class Summary:
    """What a load did, for a clerk to read."""

    documents: list[str] = field(default_factory=list[str])  # read and stored now
    replaced: list[str] = field(default_factory=list[str])  # of these, whose text had changed
    unchanged: list[str] = field(default_factory=list[str])
    withdrawn: list[str] = field(default_factory=list[str])  # left out: taken back for good
    skipped: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    warnings: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    counts: Counter[str] = field(default_factory=Counter[str])  # findings by kind
    lacking: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    read: dict[str, str] = field(default_factory=dict[str, str])  # path in meetings.csv, by node
    paths: dict[str, Path] = field(default_factory=dict[str, Path])  # by node
    says: dict[str, str] = field(default_factory=dict[str, str])  # paper, by what it says
    unresolved: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    reviews: Applied = field(default_factory=Applied)  # what came of each
    barred: Withdrawn = field(default_factory=Withdrawn)  # what may not be loaded

    @property
    def ok(self) -> bool:
        """Nothing was wrong: no paper skipped or read with a warning, no review stale."""
        return not self.skipped and not self.warnings and not self.reviews.stale

    def add(self, outcome: Understood, *, replaced: bool) -> None:
        """Count a paper that is stored now."""
        self.documents.append(outcome.name)
        self.replaced.extend([outcome.name] if replaced else [])
        self.counts.update(outcome.counts)
        self.unresolved.extend((outcome.name, words) for words in outcome.unresolved)


def lacking(store: Store, read: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """What is not known of the meeting of each paper read, once reports have supplied what they
    can: the paper, what it lacks, and the line of meetings.csv that supplies it."""
    for document, name, *known in rows(store, _KNOWN):
        wanted = [what for what, value in zip(_CELLS, known, strict=True) if value is None]
        if wanted and str(document) in read:
            cells = [cell if what in wanted else "" for what, cell in _CELLS.items()]
            yield str(name), ", ".join(wanted), ",".join([read[str(document)], *cells])
