"""What documents say, gathered for the linkers to decide on."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from rdflib import URIRef

from .link_keys import Triple, asked_of
from .link_papers import Paper, Seen
from .store import Store

Papers = Mapping[URIRef, Paper]
Decided = Iterator[tuple[URIRef, Triple]]  # a document, and what is decided of a finding in it

_MENTIONS = """
SELECT DISTINCT ?mention ?document ?kind ?name ?honorific ?role ?post ?type WHERE {
  VALUES ?document { %s }
  ?mention mg:document ?document ; a mg:Mention ; mg:mentionOf ?kind ; mg:name ?name .
  FILTER NOT EXISTS { ?mention mg:formOf ?main }
  OPTIONAL { ?mention schema:honorificPrefix ?honorific }
  OPTIONAL { ?mention mg:partyRole ?role }
  OPTIONAL { ?mention mg:postAsSaid ?post }
  OPTIONAL { ?mention mg:bodyType ?type }
} ORDER BY ?mention
"""
_FORMS = """
SELECT DISTINCT ?mention ?form WHERE {
  VALUES ?mention { %s }
  { ?mention mg:printedForm ?form } UNION { ?printed mg:formOf ?mention ; mg:printedForm ?form }
} ORDER BY ?mention ?form
"""
_ATTESTATIONS = """
SELECT DISTINCT ?attestation ?document ?mention ?post ?interim ?starts WHERE {
  VALUES ?document { %s }
  ?attestation mg:document ?document ; a mg:Attestation ; mg:person ?mention ;
    mg:postAsSaid ?post ; mg:interim ?interim .
  OPTIONAL { ?attestation mg:starts ?starts }
} ORDER BY ?attestation
"""
Where = Paper | Seen


@dataclass(frozen=True)
class Mention:
    """A person, post or body of one document, under its fullest form there."""

    node: URIRef
    paper: Where
    kind: str
    name: str
    honorific: str | None
    role: str | None
    post: str | None
    type: str | None


@dataclass(frozen=True)
class Attested:
    """A person in a post, as one document gives it."""

    node: URIRef
    paper: Where
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
class Held:
    """A post that somebody is attested in, and the first and the last day of that."""

    post: URIRef
    first: date
    last: date


def mentions_in(store: Store, papers: Papers) -> list[Mention]:
    """The mentions of some documents."""
    return [_mention(row, papers) for row in asked_of(store, _MENTIONS, papers)]


def printed_forms(store: Store, mentions: Iterable[Mention]) -> dict[URIRef, list[str]]:
    """Each form in which a mention is printed."""
    forms: dict[URIRef, list[str]] = {}
    for mention, form in asked_of(store, _FORMS, (m.node for m in mentions)):
        forms.setdefault(URIRef(str(mention)), []).append(str(form))
    return forms


def attested_in(store: Store, papers: Papers) -> list[Attested]:
    """The attestations of some documents."""
    return [_attested(row, papers) for row in asked_of(store, _ATTESTATIONS, papers)]


def _attested(row: tuple[str | None, ...], papers: Papers) -> Attested:
    node, document, mention, post, interim, starts = row
    return Attested(
        URIRef(str(node)),
        papers[URIRef(str(document))],
        URIRef(str(mention)),
        str(post),
        interim == "true",
        date.fromisoformat(starts) if starts else None,
    )


def _mention(row: tuple[str | None, ...], papers: Papers) -> Mention:
    node, document, kind, name, *known = row
    paper = papers[URIRef(str(document))]
    return Mention(URIRef(str(node)), paper, str(kind), str(name), *known)


def most_said(words: Iterable[str]) -> str:
    """The wording found most often; of equals, the first in the alphabet."""
    said = list(words)
    return min(said, key=lambda word: (-said.count(word), word))


def most_counted(said: Mapping[str, int]) -> str:
    """The same, of wordings that are counted."""
    return min(said, key=lambda word: (-said[word], word))


def counted(found: Iterable[Sequence[Any]]) -> dict[str, int]:
    """How often each wording is found, from what the papers count, each its own."""
    often = Counter[str]()
    for words, *_, times in found:
        often[words] += times
    return often
