"""The run over many papers: read, find, resolve, emit, store, and link at the end."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from rdflib import URIRef

from ..graph.link import link
from ..graph.store import Store
from ..ontology import iris
from ..ontology.errors import MinutegraphError
from ..ontology.terms import MG
from .document import Document
from .emit import emit
from .emit_document import record
from .find import find
from .findings import Finding, Reference, Resolved
from .read import Paper, papers, read
from .reading.sidecar import NAME as SIDECAR
from .reading.sidecar import Given, read_sidecar
from .resolve import references, resolve
from .rules import version
from .summary import Summary, lacking

Progress = Callable[[int, int, str], None]


def load_papers(
    store: Store, paths: Sequence[Path], given: Given, progress: Progress | None = None
) -> Summary:
    """Load files and folders; a paper that cannot be read is told and skipped.

    Whole papers only are stored, each in one transaction, so a load that is stopped half way
    keeps what was finished; the next load makes the links that are missing.
    """
    summary = Summary()
    said = _sidecars(paths, summary)
    found = list(papers(paths))
    try:
        for n, paper in enumerate(found, 1):
            if progress:
                progress(n, len(found), paper.key)
            row = said.get(paper.root, {}).get(paper.key, Given()) if paper.root else Given()
            _load_one(store, paper, row.or_else(given), summary)
    finally:
        link(store)
    summary.lacking.extend(lacking(store, summary.read))
    return summary


def _sidecars(paths: Sequence[Path], summary: Summary) -> dict[Path, dict[str, Given]]:
    """What each folder's meetings.csv says; one that is wrong is told, and its papers read bare."""
    said: dict[Path, dict[str, Given]] = {}
    for folder in (path for path in paths if path.is_dir()):
        try:
            said[folder] = read_sidecar(folder)
        except MinutegraphError as error:
            summary.skipped.append((SIDECAR, str(error)))
    return said


def _load_one(store: Store, paper: Paper, given: Given, summary: Summary) -> None:
    try:
        document = read(paper.path, paper.root, given)
    except MinutegraphError as error:
        summary.skipped.append((paper.key, str(error)))
        return
    summary.read[str(iris.document(document.key))] = document.key
    summary.warnings.extend((document.name, warning) for warning in document.warnings)
    stamp = version(document)
    current = _current_version(store, document)
    if current == iris.under(iris.document(document.key), "version", stamp):
        summary.unchanged.append(document.name)
        return
    try:
        _store(store, document, stamp, current, summary)
    except Exception as error:  # one paper that a rule fails on must not cost the others
        what = f"a rule failed on this paper ({type(error).__name__}: {error}); please report it"
        summary.skipped.append((paper.key, what))


def _store(
    store: Store, document: Document, stamp: str, current: URIRef | None, summary: Summary
) -> None:
    """Find, resolve and emit, then replace the old version by the new one in one transaction."""
    resolved = resolve(document, find(document))
    emission = emit(document, resolved, stamp)
    known = emission.iris
    kept = {t for t in store.graph(known.document) if t[1] != MG.currentVersion}
    store.replace(
        {
            known.document: {*kept, *record(document, known, current)},
            known.version: emission.triples,
        },
        drop=[current] if current else [],
    )
    summary.documents.append(document.name)
    summary.counts.update(_kind(finding) for finding in resolved.findings)
    summary.unresolved.extend((document.name, words) for words in _unresolved(resolved))


def _current_version(store: Store, document: Document) -> URIRef | None:
    graph = store.graph(iris.document(document.key))
    versions = [o for _, p, o in graph if p == MG.currentVersion and isinstance(o, URIRef)]
    return versions[0] if versions else None


def _kind(finding: Finding) -> str:
    return str(finding.term).rpartition("#")[2]


def _unresolved(resolved: Resolved) -> Iterable[str]:
    """Words that stand for somebody whom the document does not tell."""
    asked: list[Reference] = [r for finding in resolved.findings for r in references(finding)]
    open_ones = {r.passage.quote for r in asked if not r.absent and r not in resolved.who}
    return sorted(" ".join(words.split()) for words in open_ones)
