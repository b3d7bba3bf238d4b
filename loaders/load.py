"""The run over many papers: read, find, resolve, emit, store, and link at the end."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import cast

from rdflib import URIRef

from ..graph.calendar import link_deadlines
from ..graph.link import link
from ..graph.reviews.apply import apply_reviews, reviews_for
from ..graph.store import Store
from ..ontology import iris
from ..ontology.errors import MinutegraphError, UnreadableError
from ..ontology.terms import DCT, MG
from .calendar import store_calendar
from .document import Document
from .emit import Emission, emit
from .emit_document import Triple, record
from .find import find
from .read import Paper, is_folder, papers, read
from .reading.sidecar import NAME as SIDECAR
from .reading.sidecar import Given, read_calendar, read_sidecar
from .resolve import resolve
from .rules import version
from .summary import Summary, lacking

Progress = Callable[[int, int, str], None]


def load_papers(
    store: Store,
    paths: Sequence[Path],
    given: Given,
    progress: Progress | None = None,
    reviews: Path | None = None,
) -> Summary:
    """Load files and folders; a paper that cannot be read is told and skipped.

    Whole papers only are stored, each in one transaction, so a load that is stopped half way
    keeps what was finished; the next load makes the links that are missing. The store's file of
    reviews, the usual one unless another is given, is applied before linking.
    """
    summary = Summary()
    decided = reviews_for(store, reviews)
    found = list(papers(paths))
    said = _sidecars(_folders(paths, found), summary)
    meeting = _calendars(store, said, given, summary)
    try:
        for n, paper in enumerate(found, 1):
            if progress:
                progress(n, len(found), paper.key)
            if (rows := said.get(paper.folder)) is not None:
                _load_one(store, paper, rows.get(paper.key, Given()).or_else(given), summary)
    finally:
        summary.reviews = apply_reviews(store, decided)
        link(store, again=summary.reviews.changed)
        link_deadlines(store, meeting)
    summary.lacking.extend(lacking(store, summary.read))
    return summary


def _folders(paths: Iterable[Path], found: Iterable[Paper]) -> Iterable[Path]:
    """Where a meetings.csv may lie: beside a paper, or in a folder that has none."""
    return dict.fromkeys([*(p.folder for p in found), *(p for p in paths if is_folder(p))])


def _sidecars(folders: Iterable[Path], summary: Summary) -> dict[Path, dict[str, Given]]:
    """What each folder's meetings.csv says. Where one is wrong, its papers are left as they are:
    read without it they would lose the dates that they have in the store."""
    said: dict[Path, dict[str, Given]] = {}
    for folder in folders:
        try:
            said[folder] = read_sidecar(folder)
        except MinutegraphError as error:
            told = f"{error}. None of the papers beside it was loaded"
            summary.skipped.append((SIDECAR, told))
    return said


def _calendars(
    store: Store, said: dict[Path, dict[str, Given]], given: Given, summary: Summary
) -> set[URIRef]:
    """Keep the meetings without papers that each meetings.csv tells of; their committees."""
    committees: set[URIRef] = set()
    for folder in list(said):
        try:
            committees |= store_calendar(store, folder, read_calendar(folder, given))
        except MinutegraphError as error:
            del said[folder]
            told = f"{error}. None of the papers beside it was loaded"
            summary.skipped.append((SIDECAR, told))
    return committees


def _load_one(store: Store, paper: Paper, given: Given, summary: Summary) -> None:
    try:
        document = read(paper.path, paper.root, given)
        _check_key(document, paper, summary)
    except MinutegraphError as error:
        summary.skipped.append((paper.key, str(error)))
        return
    summary.warnings.extend((document.name, warning) for warning in document.warnings)
    stamp = version(document)
    current = _current_version(store, document.key)
    if current == iris.under(iris.document(document.key), "version", stamp):
        summary.unchanged.append(document.name)
        return
    try:  # one paper that a rule fails on must not cost the others
        resolved = resolve(document, find(document))
        emission = emit(document, resolved, stamp)
    except Exception as error:
        what = f"a rule failed on this paper ({type(error).__name__}: {error}); please report it"
        summary.skipped.append((paper.key, what))
        return
    _store(store, document, emission, paper)
    summary.add(document, resolved, replaced=current is not None)


def _check_key(document: Document, paper: Paper, summary: Summary) -> None:
    """Two papers of one key in one load would overwrite each other."""
    node = str(iris.document(document.key))
    if other := summary.paths.get(node):
        raise UnreadableError(
            f"{paper.path}: has the key {document.key!r} of {other}; load the folder above both,"
            " or give them different addresses in meetings.csv"
        )
    summary.paths[node] = paper.path
    summary.read[node] = paper.key


def _store(store: Store, document: Document, emission: Emission, paper: Paper) -> None:
    """Replace the old version by the new one in one transaction; the record of the old stays."""
    known = emission.iris
    current = _current_version(store, document.key)
    graphs: dict[URIRef, set[Triple]] = {
        known.document: {*_record(store, document.key), *record(document, known, current)},
        known.version: set(emission.triples),
    }
    drop = [current] if current else []
    if document.key != paper.key and (known_by_path := _current_version(store, paper.key)):
        node = iris.document(paper.key)  # its address was not known when it was loaded before
        graphs[node] = {*_record(store, paper.key), (node, DCT.isReplacedBy, known.document)}
        drop.append(known_by_path)
    store.replace(graphs, drop=drop)


def _current_version(store: Store, key: str) -> URIRef | None:
    graph = store.graph(iris.document(key))
    versions = [o for _, p, o in graph if p == MG.currentVersion and isinstance(o, URIRef)]
    return versions[0] if versions else None


def _record(store: Store, key: str) -> set[Triple]:
    """What is recorded of a document, but for which version is the current one."""
    recorded = cast("Iterable[Triple]", store.graph(iris.document(key)))  # we wrote no other nodes
    return {triple for triple in recorded if triple[1] != MG.currentVersion}
