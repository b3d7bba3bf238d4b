"""One paper from its file to what is stored of it: read, find, resolve, emit."""

from collections import Counter
from collections.abc import Generator, Iterable
from dataclasses import replace

from rdflib import URIRef

from ..graph.terms import graph_text
from ..ontology import iris
from ..ontology.errors import MinutegraphError
from .document import Document
from .emit import Emission, emit
from .emit_document import DocumentIris, record
from .find import find
from .findings import Reference, Resolved
from .read import read_all
from .resolve import references, resolve
from .rules import version
from .tasks import Outcome, Refused, Task, Understood


def understand(task: Task) -> Outcome:
    """Understand a paper; what is wrong with it is told, not raised."""
    try:  # one paper that a rule fails on must not cost the others
        documents = read_all(task.paper.path, task.paper.root, task.given)
        return tuple(_understood(document, task.known) for document in documents)
    except MinutegraphError as error:
        return (Refused(str(error)),)
    except (MemoryError, RecursionError):
        raise  # the paper asks too much; no rule is wrong
    except Exception as error:
        what = f"{type(error).__name__}: {error}"
        return (Refused(f"a rule failed on this paper ({what}); please report it"),)


def here(tasks: Iterable[Task]) -> Generator[Outcome]:
    """Understand papers in this process, one by one, without limits."""
    for task in tasks:
        yield understand(task)


def _understood(document: Document, held: frozenset[URIRef]) -> Understood:
    stamp = version(document)
    known = DocumentIris(document, stamp)
    if known.version in held:
        return _told(document, known)
    resolved = resolve(document, find(document))
    return _written(document, resolved, emit(document, resolved, stamp))


def _written(document: Document, resolved: Resolved, emission: Emission) -> Understood:
    known = emission.iris
    return replace(
        _told(document, known),
        record=tuple(record(document, known)),
        graph=graph_text(known.version, emission.triples),
        counts=Counter(str(f.term).rpartition("#")[2] for f in resolved.findings),
        unresolved=_unresolved(resolved),
    )


def _told(document: Document, known: DocumentIris) -> Understood:
    return Understood(
        document.key,
        document.name,
        known.document,
        known.version,
        document.sha256,
        iris.short_hash(document.sha256, repr(document.sitting)),
        document.warnings,
        document.part,
    )


def _unresolved(resolved: Resolved) -> tuple[str, ...]:
    """Words that stand for somebody whom the document does not tell."""
    asked: list[Reference] = [r for finding in resolved.findings for r in references(finding)]
    open_ones = {r.passage.quote for r in asked if not r.absent and r not in resolved.who}
    return tuple(sorted(" ".join(words.split()) for words in open_ones))
