"""The store: named graphs kept by Oxigraph, in a folder or in memory."""

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from ..ontology.errors import StoreError
from ..queries.store import Answer
from .store_files import QUADS, recover, tidy

if TYPE_CHECKING:
    from rdflib import Dataset, Graph, URIRef
    from rdflib.term import Node

    Triple = tuple[Node, Node, Node]

MEMORY = "memory"
MARKER = "minutegraph-store.txt"
_MARK = "This folder is a store of minutegraph. Leave its files to that program.\n"


class Store:
    """Named graphs that can be asked, replaced and copied out."""

    def __init__(self, quads: ox.Store, where: str) -> None:
        self._quads: ox.Store | None = quads
        self.where = where

    @property
    def quads(self) -> ox.Store:
        """Oxigraph's own face of the store."""
        if self._quads is None:
            raise StoreError(f"the store {self.where} has been closed: open it again")
        return self._quads

    def close(self) -> None:
        """Let go of the folder, so that others may write in it."""
        self._quads = None

    def settle(self) -> None:
        """Write the log into its place, which else everybody who opens the store must replay."""
        if self._quads is not None:
            self._quads.flush()

    def query(self, text: str) -> Answer:
        """Ask SPARQL of all named graphs together."""
        return self.quads.query(text, use_default_graph_as_union=True)

    def replace(
        self,
        graphs: "Mapping[URIRef, Iterable[Triple]]",
        drop: "Iterable[URIRef]" = (),
        ready: "Mapping[URIRef, str] | None" = None,
    ) -> None:
        """Put these graphs in place of what they held, and drop others: all of it or nothing.

        ``ready``: graphs that are already blocks of SPARQL Update, as terms.graph_text makes them.
        """
        from .terms import graph_text

        given = ready or {}
        drops = [f"DROP SILENT GRAPH {ox.NamedNode(str(g))} ;" for g in (*graphs, *given, *drop)]
        blocks = [graph_text(graph, triples) for graph, triples in graphs.items()]
        blocks += given.values()
        self._update("\n".join([*drops, "INSERT DATA {", *blocks, "}"]))

    def revise(self, graphs: "Mapping[URIRef, Iterable[Triple]]") -> None:
        """Make these graphs hold just this, writing only what differs: all of it or nothing."""
        from .terms import quads_of

        gone: list[ox.Quad] = []
        new: list[ox.Quad] = []
        for graph, triples in graphs.items():
            held = set(self.quads.quads_for_pattern(None, None, None, ox.NamedNode(str(graph))))
            wanted = set(quads_of(graph, triples))
            gone += held - wanted
            new += wanted - held
        if gone or new:
            self._update(f"DELETE DATA {{ {_blocks(gone)} }} ;\nINSERT DATA {{ {_blocks(new)} }}")
        empty = [g for g, triples in graphs.items() if not triples]
        if empty:
            self._update(" ;\n".join(f"DROP SILENT GRAPH {ox.NamedNode(str(g))}" for g in empty))

    def _update(self, request: str) -> None:
        try:
            self.quads.update(request)
        except (OSError, RuntimeError) as error:
            raise StoreError(f"the store {self.where} could not be written: {error}") from error

    def graph(self, name: "URIRef") -> "Graph":
        """A copy of one named graph; empty where there is none of that name."""
        from .terms import graph_of

        quads = self.quads.quads_for_pattern(None, None, None, ox.NamedNode(str(name)))
        return graph_of(name, quads)

    def graphs(self) -> "list[URIRef]":
        """The names of all graphs, sorted."""
        from rdflib import URIRef

        names = (g.value for g in self.quads.named_graphs() if isinstance(g, ox.NamedNode))
        return [URIRef(name) for name in sorted(names)]

    @property
    def dataset(self) -> "Dataset":
        """The same quads as an rdflib Dataset, its default graph the union of all."""
        from oxrdflib import OxigraphStore
        from rdflib import Dataset

        from ..ontology.prefixes import PREFIXES

        dataset = Dataset(store=OxigraphStore(store=self.quads), default_union=True)
        for prefix, iri in PREFIXES.items():
            dataset.bind(prefix, iri)
        return dataset

    def dump(self) -> bytes:
        """All quads as N-Quads, sorted: the same facts are the same bytes."""
        lines = self.quads.dump(format=ox.RdfFormat.N_QUADS) or b""
        return b"".join(sorted(lines.splitlines(keepends=True)))


@contextmanager
def reading(where: str | Path) -> Generator[Store]:
    """Open a store to ask it; many may read at once, also while another writes."""
    store = open_reading(where)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def writing(where: str | Path) -> Generator[Store]:
    """Open a store to change it, made if new; one process at a time may do so."""
    store = open_writing(where)
    try:
        yield store
    finally:
        store.settle()
        store.close()


def open_reading(where: str | Path) -> Store:
    """A store to ask, until it is closed."""
    if str(where) == MEMORY:
        return open_writing(MEMORY)
    folder = Path(where)
    try:
        if not (folder / MARKER).is_file():
            raise StoreError(_no_store(folder))
        return Store(ox.Store.read_only(str(folder / QUADS)), str(folder))
    except (OSError, RuntimeError) as error:
        why = getattr(error, "strerror", None) or error
        if "read-write" in str(error):  # Oxigraph wants to finish its own files
            why = "it was stopped while it was made; load papers into it again"
        raise StoreError(f"the store {folder} cannot be read: {why}") from error


def open_writing(where: str | Path) -> Store:
    """A store to change, until it is closed; it holds the vocabulary of this version."""
    store = Store(ox.Store(), MEMORY) if str(where) == MEMORY else _open_folder(Path(where))
    _refresh_vocabulary(store)
    return store


def _refresh_vocabulary(store: Store) -> None:
    """Put the terms and topics of this version into a store, unless it holds them already."""
    from ..ontology.iris import VOCABULARY
    from .vocabulary import vocabulary_triples

    wanted = vocabulary_triples()
    if set(store.graph(VOCABULARY)) != wanted:
        store.replace({VOCABULARY: sorted(wanted)})


def _open_folder(folder: Path) -> Store:
    try:
        _claim(folder)
        recover(folder)
        quads = ox.Store(str(folder / QUADS))
        tidy(folder)
        return Store(quads, str(folder))
    except OSError as error:
        raise StoreError(_why_not(folder, error)) from error


def _claim(folder: Path) -> None:
    """Mark a new or empty folder as ours; refuse one that holds other things."""
    folder.mkdir(parents=True, exist_ok=True)
    if (folder / MARKER).is_file():
        return
    if any(folder.iterdir()):
        raise StoreError(_no_store(folder))
    (folder / MARKER).write_text(_MARK, encoding="utf-8")


def _blocks(quads: Iterable[ox.Quad]) -> str:
    return "\n".join(f"GRAPH {q.graph_name} {{ {q.triple} }}" for q in quads)


def _no_store(folder: Path) -> str:
    if not folder.exists():
        return f"there is no store at {folder}: load papers into it first, or give another --store"
    if folder.is_dir() and not any(folder.iterdir()):
        return f"the folder {folder} is empty: load papers into it first, or give another --store"
    return f"{folder} is no store of minutegraph (it has no {MARKER}): give another --store"


def _why_not(folder: Path, error: OSError) -> str:
    if "lock" in str(error).lower():
        return f"another process is writing the store {folder}: try again when it has finished"
    if isinstance(error, FileExistsError | NotADirectoryError):
        return f"{folder} is a file, no store: give --store a folder"
    return f"the store {folder} cannot be opened: {error.strerror or error}"
