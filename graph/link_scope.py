"""What the documents of one scope say, gathered once, for the linkers to decide on."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from rdflib import Literal, URIRef

from .link_papers import Paper
from .rows import rows
from .store import Store

Triple = tuple[URIRef, URIRef, URIRef | Literal]

_MENTIONS = """
SELECT DISTINCT ?mention ?document ?kind ?name ?honorific ?role ?post ?type WHERE {
  VALUES ?document { %s }
  ?mention a mg:Mention ; mg:document ?document ; mg:mentionOf ?kind ; mg:name ?name .
  FILTER NOT EXISTS { ?mention mg:formOf ?main }
  OPTIONAL { ?mention schema:honorificPrefix ?honorific }
  OPTIONAL { ?mention mg:partyRole ?role }
  OPTIONAL { ?mention mg:postAsSaid ?post }
  OPTIONAL { ?mention mg:bodyType ?type }
} ORDER BY ?mention
"""
_FORMS = """
SELECT DISTINCT ?mention ?form WHERE {
  VALUES ?document { %s }
  ?printed mg:document ?document ; mg:printedForm ?form .
  OPTIONAL { ?printed mg:formOf ?main }
  BIND(COALESCE(?main, ?printed) AS ?mention)
} ORDER BY ?mention ?form
"""
_ATTESTATIONS = """
SELECT DISTINCT ?attestation ?document ?mention ?post ?interim ?starts WHERE {
  VALUES ?document { %s }
  ?attestation a mg:Attestation ; mg:document ?document ; mg:person ?mention ;
    mg:postAsSaid ?post ; mg:interim ?interim .
  OPTIONAL { ?attestation mg:starts ?starts }
} ORDER BY ?attestation
"""


@dataclass(frozen=True)
class Mention:
    """A person, post or body of one document, under its fullest form there."""

    node: URIRef
    paper: Paper
    kind: str
    name: str
    honorific: str | None
    role: str | None
    post: str | None
    type: str | None
    forms: tuple[str, ...]


@dataclass(frozen=True)
class Attested:
    """A person in a post, as one document gives it."""

    node: URIRef
    paper: Paper
    mention: URIRef
    post: str
    interim: bool
    starts: date | None = None

    @property
    def earliest(self) -> date | None:
        """The first day on which this can be so; an announcement holds from the day it names."""
        return max((d for d in (self.paper.earliest, self.starts) if d), default=None)

    @property
    def latest(self) -> date | None:
        return max((d for d in (self.paper.latest, self.starts) if d), default=None)


@dataclass(frozen=True)
class Told:
    """One statement, with the mentions of the people in it."""

    node: URIRef
    paper: Paper
    commitment: URIRef
    action: str
    debtor: URIRef | None
    creditor: URIRef | None
    asker: URIRef | None
    due: str | None = None


@dataclass(frozen=True)
class Held:
    """A post that somebody is attested in, and the first and the last day of that."""

    post: URIRef
    first: date
    last: date


@dataclass
class Scope:
    """One scope's documents and mentions; the last three fill as the linkers decide: whom a
    mention means, which post a mention or finding names, who held which post between which days."""

    store: Store
    name: str
    papers: tuple[Paper, ...]
    mentions: tuple[Mention, ...]
    attestations: tuple[Attested, ...]
    refers: dict[URIRef, URIRef] = field(default_factory=dict[URIRef, URIRef])
    posts: dict[URIRef, URIRef] = field(default_factory=dict[URIRef, URIRef])
    held: dict[URIRef, list[Held]] = field(default_factory=dict[URIRef, list[Held]])

    def ask(self, query: str) -> Iterable[tuple[str | None, ...]]:
        """The rows of a query that has one ``%s`` where this scope's documents go."""
        return rows(self.store, query % _values(self.papers))

    def paper(self, document: str | URIRef) -> Paper:
        return next(p for p in self.papers if str(p.document) == str(document))

    @property
    def council(self) -> URIRef | None:
        return next((paper.council for paper in self.papers if paper.council), None)


def scope_of(store: Store, name: str, papers: list[Paper]) -> Scope:
    """Gather what the documents of a scope say."""
    by_document = {str(paper.document): paper for paper in papers}
    documents = _values(papers)
    forms: dict[str, list[str]] = {}
    for mention, form in rows(store, _FORMS % documents):
        forms.setdefault(str(mention), []).append(str(form))
    mentions = tuple(
        _mention(row, by_document, forms) for row in rows(store, _MENTIONS % documents)
    )
    attestations = tuple(
        _attested(row, by_document) for row in rows(store, _ATTESTATIONS % documents)
    )
    return Scope(store, name, tuple(papers), mentions, attestations)


def _attested(row: tuple[str | None, ...], papers: dict[str, Paper]) -> Attested:
    node, document, mention, post, interim, starts = row
    return Attested(
        URIRef(str(node)),
        papers[str(document)],
        URIRef(str(mention)),
        str(post),
        interim == "true",
        date.fromisoformat(starts) if starts else None,
    )


def _mention(
    row: tuple[str | None, ...], papers: dict[str, Paper], forms: dict[str, list[str]]
) -> Mention:
    node, document, kind, name, honorific, role, post, body_type = row
    return Mention(
        node=URIRef(str(node)),
        paper=papers[str(document)],
        kind=str(kind),
        name=str(name),
        honorific=honorific,
        role=role,
        post=post,
        type=body_type,
        forms=tuple(forms.get(str(node), ())),
    )


def _values(papers: Iterable[Paper]) -> str:
    return " ".join(paper.document.n3() for paper in papers)


def span(attestations: Iterable[Attested]) -> tuple[date | None, date | None]:
    """The first and the last day on which papers attest a holding."""
    found = list(attestations)
    first = min((a.earliest for a in found if a.earliest), default=None)
    last = max((a.latest for a in found if a.latest), default=None)
    return first, last


def most_said(words: Iterable[str]) -> str:
    """The wording found most often; of equals, the first in the alphabet."""
    said = list(words)
    return min(said, key=lambda word: (-said.count(word), word))
