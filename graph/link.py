"""Links across documents: who is the same person, which post, which report an item considered.

Each scope (a council; where none is stated, a committee; else one paper) has a graph of links of
its own, made afresh from what its documents say, so that the order of loading never matters.
"""

from collections.abc import Callable, Iterable

from rdflib import URIRef

from ..ontology import iris
from .link_bodies import link_bodies
from .link_commitments import link_commitments
from .link_figures import link_figures
from .link_meetings import link_meetings
from .link_papers import Paper, papers
from .link_people import link_people
from .link_posts import link_posts
from .link_scope import Scope, Triple, scope_of
from .store import Store

# Each adds what it decides to the scope; later ones read what earlier ones decided.
LINKERS: tuple[Callable[[Scope], Iterable[Triple]], ...] = (
    link_meetings,
    link_people,
    link_posts,
    link_bodies,
    link_commitments,
    link_figures,
)


def link(store: Store) -> None:
    """Make the links of every scope afresh; graphs that stay the same are not written."""
    by_scope: dict[str, list[Paper]] = {}
    for paper in papers(store):
        by_scope.setdefault(paper.scope, []).append(paper)
    wanted = {iris.links(name): links_of(store, name, found) for name, found in by_scope.items()}
    stale = [graph for graph in store.graphs() if _is_links(graph) and graph not in wanted]
    changed = {g: t for g, t in wanted.items() if set(store.graph(g)) != t}
    if changed or stale:
        store.replace(changed, drop=stale)


def links_of(store: Store, name: str, found: list[Paper]) -> set[Triple]:
    """The links of one scope."""
    scope = scope_of(store, name, found)
    return {triple for linker in LINKERS for triple in linker(scope)}


def _is_links(graph: URIRef) -> bool:
    return str(graph).startswith(str(iris.thing("graph", "links")) + "/")
