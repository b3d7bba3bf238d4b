"""One step of linking: from the documents that changed to all that hangs on them."""

from collections.abc import Callable, Iterable, Mapping
from itertools import chain

from rdflib import URIRef
from rdflib.namespace import PROV

from ..ontology import iris
from ..ontology.terms import MG, SCHEMA
from .calendar import link_deadlines
from .link_bodies import bodies_named, describe_bodies
from .link_commitments import owners
from .link_deadlines import deadlines
from .link_figures import describe_measures, measures
from .link_holdings import held_in, holders_filed, holdings
from .link_issues import describe_issues, issues
from .link_keys import (
    Keyed,
    Triple,
    asked_by_key,
    carries,
    deadlines_graph,
    document_graph,
    events_graph,
    holdings_graph,
    keys_in,
    node_graph,
    objects,
    owners_graph,
    place_graph,
)
from .link_meetings import describe_committees, describe_councils, describe_meetings
from .link_minutes import link_minutes, minutes_filed
from .link_papers import Paper, linked
from .link_places import places
from .link_posts import describe_posts, posts_named
from .link_progress import documents_telling, events, reports_filed, reports_near
from .link_promises import promises_filed
from .link_scope import Decided, attested_in, mentions_in
from .link_surnames import all_near, before, moved, people_filed, promising, surnames_in, told_apart
from .reviews.honour import merged_surnames, reviewed_wordings
from .store import Store

_NAMING_BODIES = """
SELECT DISTINCT ?document WHERE {
  VALUES ?key { %s } ?mention mg:linkKey ?key ; mg:document ?document } ORDER BY ?document
"""


class Step:
    """Links what has changed. Every part reads what the parts before it have written."""

    def __init__(self, store: Store, changed: Mapping[URIRef, URIRef | None]) -> None:
        self.store, self.changed = store, changed
        self.keyed: set[Keyed] = set()  # what is decided again, as it was and as it is
        self.posts: set[URIRef] = set()  # what is named there, as it was and as it is
        self.named: set[URIRef] = set()
        self.measured: set[URIRef] = set()
        self.treated: set[URIRef] = set()

    def run(self) -> None:
        """Place the papers, name what they name, describe that, tell people apart, and settle who
        owes what and what became of it."""
        papers, touched = self._place()
        papers |= self._naming_new_bodies(touched)
        touched |= set(papers)
        self._name(papers, touched)
        self._describe()
        moved_owners = self._tell_people_apart()
        reported = self._events(touched)
        self._owners(touched | moved_owners | reported)
        self._deadlines(touched)
        link_deadlines(self.store, self._committees())
        link_minutes(self.store, self._committees())

    def _place(self) -> tuple[dict[URIRef, Paper], set[URIRef]]:
        found = places(self.store, set(self.changed))
        touched = set(found.touched)
        self._note(place_graph(d) for d in touched)
        placing = chain.from_iterable(found.placing.values())
        self.keyed |= {(thing, str(words)) for thing, term, words in placing if term == MG.linkKey}
        there = _committees(self.keys, self.store)
        graphs = {place_graph(d): found.placing.get(d, set()) for d in touched}
        for document, triples in found.placing.items():
            version = self.changed.get(document) or self._version(document)
            triples.add((place_graph(document), PROV.wasDerivedFrom, version))
        self.store.revise(graphs)
        self._note(graphs)
        self.appeared = there ^ _committees(self.keys, self.store)
        return dict(found.papers), touched

    def _version(self, document: URIRef) -> URIRef:
        return objects(self.store, None, PROV.wasDerivedFrom, place_graph(document))[0]

    def _naming_new_bodies(self, touched: set[URIRef]) -> dict[URIRef, Paper]:
        """Papers that name a body which is now known to be a committee, or no more."""
        keys = (f"body named|{committee}" for committee in self.appeared)
        found = {URIRef(str(d)) for (d,) in asked_by_key(self.store, _NAMING_BODIES, keys)}
        return linked(self.store, found - touched)

    def _name(self, papers: dict[URIRef, Paper], touched: set[URIRef]) -> None:
        graphs = [document_graph(d) for d in touched]
        self._note(graphs)
        mentions, attested = mentions_in(self.store, papers), attested_in(self.store, papers)
        wordings = reviewed_wordings(self.store)
        named = list(posts_named(self.store, papers, mentions, attested, wordings))
        posts = {thing: URIRef(post) for _, (thing, term, post) in named if term == MG.post}
        decided = chain(
            named,
            bodies_named(self.store, papers, mentions),
            measures(self.store, papers),
            issues(self.store, papers),
            minutes_filed(self.store, papers),
            holders_filed(attested, posts),
            people_filed(self.store, mentions, attested, posts),
            reports_filed(self.store, papers),
            promises_filed(self.store, papers, mentions),
        )
        self.store.revise(_by_graph(decided, document_graph, touched))
        self._note(graphs)

    def _note(self, graphs: Iterable[URIRef]) -> None:
        """Keep in mind what these graphs say now."""
        for graph in graphs:
            self.keyed |= set(keys_in(self.store, graph))
            self.posts |= set(objects(self.store, None, MG.post, graph))
            self.named |= set(objects(self.store, None, MG.refersTo, graph))
            self.measured |= set(objects(self.store, None, SCHEMA.variableMeasured, graph))
            self.treated |= set(objects(self.store, None, MG.issue, graph))

    @property
    def keys(self) -> set[str]:
        return {words for _, words in self.keyed}

    def _describe(self) -> None:
        meetings = {URIRef(m) for m in _of("meeting", self.keys)}
        committees = self._committees()
        councils = {iris.thing("council", slug) for slug in _of("of", self.keys)}
        bodies = self.named - self.posts
        committees |= {b for b in bodies if b.startswith(iris.thing("committee", ""))}
        councils |= {b for b in bodies if b.startswith(iris.thing("council", ""))}
        bodies |= committees | councils
        described = chain(
            describe_posts(self.store, self.posts),
            describe_measures(self.store, self.measured),
            describe_issues(self.store, self.treated),
            describe_bodies(self.store, bodies),
            describe_meetings(self.store, meetings),
            describe_committees(self.store, committees),
            describe_councils(self.store, councils),
        )
        nodes = self.posts | self.measured | self.treated | bodies | meetings
        self.store.revise(_by_graph(described, node_graph, nodes))

    def _committees(self) -> set[URIRef]:
        """Those that the papers were of, or are."""
        return {URIRef(c) for c in _of("committee of", self.keys)}

    def _tell_people_apart(self) -> set[URIRef]:
        surnames = merged_surnames(self.store, surnames_in(self.keys))
        surnames = all_near(self.store, surnames)
        was = before(self.store, surnames)
        found = told_apart(self.store, surnames)
        self.store.revise(found.graphs)
        others = moved(was, found)
        held = {post for named in others for post in named.posts.values()}
        return {n.mention.paper.document for n in others} | self._hold(self.posts | held)

    def _hold(self, posts: set[URIRef]) -> set[URIRef]:
        """Settle who held some posts; the documents whose promises that may move."""
        was = held_in(self.store, posts)
        self.store.revise(_by_graph(holdings(self.store, posts), holdings_graph, posts))
        return promising(self.store, was, held_in(self.store, posts))

    def _events(self, touched: set[URIRef]) -> set[URIRef]:
        """The documents whose promises a report may have touched."""
        documents = touched | reports_near(self.store, self.keyed)
        graphs = [events_graph(d) for d in documents]
        was = _meant(self.store, graphs)
        papers = linked(self.store, documents)
        self.store.revise(_by_graph(events(self.store, papers), events_graph, documents))
        return documents_telling(self.store, was | _meant(self.store, graphs))

    def _deadlines(self, documents: set[URIRef]) -> None:
        settled = deadlines(self.store, linked(self.store, documents))
        self.store.revise(_by_graph(settled, deadlines_graph, documents))

    def _owners(self, documents: set[URIRef]) -> None:
        papers = linked(self.store, documents)
        self.store.revise(_by_graph(owners(self.store, papers), owners_graph, documents))


def _meant(store: Store, graphs: Iterable[URIRef]) -> set[URIRef]:
    """The promises that the reports of these graphs mean."""
    keys = {words for graph in graphs for _, words in keys_in(store, graph)}
    return {URIRef(commitment) for commitment in _of("event of", keys)}


def _committees(keys: Iterable[str], store: Store) -> set[str]:
    """The committees of these keys that papers are of now."""
    return {c for c in _of("committee of", keys) if carries(store, f"committee of|{c}")}


def _of(kind: str, keys: Iterable[str]) -> list[str]:
    return sorted(k.partition("|")[2] for k in keys if k.startswith(kind + "|"))


def _by_graph(
    decided: Decided, graph: Callable[[URIRef], URIRef], about: Iterable[URIRef]
) -> dict[URIRef, set[Triple]]:
    """What is decided, in the graph of what it is decided about; nothing leaves that empty."""
    graphs: dict[URIRef, set[Triple]] = {graph(thing): set() for thing in about}
    for thing, triple in decided:
        graphs[graph(thing)].add(triple)
    return graphs
