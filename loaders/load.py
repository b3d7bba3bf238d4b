"""The run over many papers: each is understood and stored, and all are linked."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from rdflib import URIRef

from ..graph.calendar import link_deadlines
from ..graph.link import link
from ..graph.link_minutes import link_minutes
from ..graph.reviews.apply import Applied, apply_reviews, reviews_for
from ..graph.reviews.record import Review
from ..graph.store import Store
from ..graph.withdraw import Withdrawn, withdrawn
from ..ontology import iris
from ..ontology.errors import MinutegraphError
from ..ontology.terms import DCT
from .calendar import store_calendar
from .emit_document import Triple
from .held import current_version, parts_of, record_of, supersede_gone
from .read import Paper, is_folder, papers
from .reading.sidecar import NAME as SIDECAR
from .reading.sidecar import Given, read_calendar, read_sidecar
from .summary import Summary, lacking
from .tasks import Outcome, Refused, Task, Understood
from .workers import workers

BATCH = 100  # papers after which is linked, so that a long load takes no more memory

Progress = Callable[[int, int, str], None]
Understand = Callable[[Iterable[Task]], Generator[Outcome]]


def load_papers(
    store: Store,
    paths: Sequence[Path],
    given: Given,
    progress: Progress | None = None,
    reviews: Path | None = None,
    understand: Understand | None = None,
    *,
    again: bool = False,
) -> Summary:
    """Load files and folders; a paper that cannot be read is told and skipped.

    Whole papers only are stored, each in one transaction, so a load that is stopped half way
    keeps what was finished; the next load makes the links that are missing. The store's file of
    reviews, the usual one unless another is given, is applied before linking. Papers are
    understood in processes of their own, unless another way is given. What was withdrawn is left
    out, unless it is to be loaded ``again``.
    """
    summary = Summary(barred=Withdrawn() if again else withdrawn(store))
    decided = reviews_for(store, reviews)
    found = list(papers(paths))
    said = _sidecars(_folders(paths, found), summary)
    meeting = _calendars(store, said, given, summary)
    tasks = [*_tasks(found, said, given, summary)]
    outcomes = (understand or workers().understand)(_known(store, task) for task in tasks)
    try:
        for n, task in enumerate(tasks, 1):
            if progress:
                progress(n, len(tasks), task.paper.key)
            documents = next(outcomes)
            for outcome in documents:
                _take(store, task.paper, outcome, summary)
            supersede_gone(store, task.paper, _file(task), documents)
            if n % BATCH == 0:
                _link(store, decided, meeting)
    finally:
        outcomes.close()
        summary.reviews = _link(store, decided, meeting)
    summary.lacking.extend(lacking(store, summary.read))
    return summary


def _link(store: Store, decided: Sequence[Review], committees: Iterable[URIRef]) -> Applied:
    """Apply the reviews, link what has come, and write it out of memory."""
    applied = apply_reviews(store, decided)
    link(store, again=applied.changed)
    link_deadlines(store, committees)
    link_minutes(store, committees)
    store.settle()
    return applied


def _tasks(
    found: Iterable[Paper],
    said: Mapping[Path, Mapping[str, Given]],
    given: Given,
    summary: Summary,
) -> Iterator[Task]:
    """Each paper with what is given of it; not what lies beside a wrong sidecar or is withdrawn."""
    for paper in found:
        if paper.folder in said:
            told = said[paper.folder].get(paper.key, Given()).or_else(given)
            if str(iris.document(told.url or paper.key)) in summary.barred.documents:
                summary.withdrawn.append(paper.key)
            else:
                yield Task(paper, told)


def _known(store: Store, task: Task) -> Task:
    """A task with the version of its paper that the store holds, which need not be read again."""
    whole = _file(task)
    held = (current_version(store, one) for one in (whole, *parts_of(store, whole)))
    return replace(task, known=frozenset(filter(None, held)))


def _file(task: Task) -> URIRef:
    """What a paper is called, if it is one document; else what its documents are parts of."""
    return iris.document(task.given.url or task.paper.key)


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


def _take(store: Store, paper: Paper, outcome: Understood | Refused, summary: Summary) -> None:
    """Store what came of a paper, or tell why nothing did."""
    if isinstance(outcome, Refused):
        summary.skipped.append((paper.key, outcome.why))
        return
    if _is_barred(outcome, summary.barred):
        summary.withdrawn.append(paper.key)
        return
    if why := _is_second(paper, outcome, summary):
        summary.skipped.append((paper.key, why))
        return
    summary.says[outcome.says] = paper.key
    summary.paths[str(outcome.document)] = paper.path
    summary.read[str(outcome.document)] = paper.key
    summary.warnings.extend((outcome.name, warning) for warning in outcome.warnings)
    if outcome.graph is None:
        summary.unchanged.append(outcome.name)
        return
    current = current_version(store, outcome.document)
    _store(store, outcome, current, paper)
    summary.add(outcome, replaced=current is not None)


def _is_barred(outcome: Understood, barred: Withdrawn) -> bool:
    """Whether a document was withdrawn, or its text under another name; not what the store holds:
    a report for two meetings may have been withdrawn from one."""
    if outcome.graph is None:
        return False
    return outcome.sha256 in barred.hashes or str(outcome.document) in barred.documents


def _is_second(paper: Paper, outcome: Understood, summary: Summary) -> str:
    """Why a paper is not stored beside another of the same load; nothing where it may be."""
    if other := summary.paths.get(str(outcome.document)):  # they would overwrite each other
        return (
            f"{paper.path}: has the key {outcome.key!r} of {other}; load the folder above both,"
            " or give them different addresses in meetings.csv"
        )
    if same := summary.says.get(outcome.says):  # each promise in it would count twice
        return f"{paper.path}: says the same of the same meeting as {same}; keep one of them"
    return ""


def _store(store: Store, outcome: Understood, current: URIRef | None, paper: Paper) -> None:
    """Replace the old version by the new one in one transaction; the record of the old stays."""
    document, version = outcome.document, outcome.version
    older = {(version, DCT.replaces, current)} if current else set[Triple]()
    graphs = {document: {*record_of(store, document), *outcome.record, *older}}
    drop = [current] if current else []
    by_path = iris.document(paper.key + outcome.part)
    if document != by_path and (known_by_path := current_version(store, by_path)):
        # its address was not known when it was loaded before
        graphs[by_path] = {*record_of(store, by_path), (by_path, DCT.isReplacedBy, document)}
        drop.append(known_by_path)
    store.replace(graphs, drop=drop, ready={version: outcome.graph or ""})
