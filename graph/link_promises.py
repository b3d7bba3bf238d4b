"""The promises that reports may mean: what each is about, filed so that reports find it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from math import floor
from typing import Any

from rdflib import URIRef

from .link_commitments import STATEMENTS_IN, Told, statements
from .link_keys import Keyed, Triple, asked_of, facts, facts_of, filed, filed_of, having, key, keyed
from .link_papers import Paper
from .link_scope import Decided, Mention, Papers
from .link_words import matter
from .store import Store

SHARE = 0.6  # of the promise's own words that a report of it must hold


@dataclass(frozen=True)
class Telling:
    """One telling of a promise: where and when, what it is about, and the name of its owner."""

    document: URIRef
    sitting: str
    scope: str
    earliest: date | None
    latest: date | None
    about: frozenset[str]
    owner: str | None

    @property
    def month(self) -> str | None:
        """The month in which it certainly was."""
        first, last = self.earliest, self.latest
        return f"{first:%Y-%m}" if first and last and _month(first) == _month(last) else None

    @property
    def telling_words(self) -> list[str]:
        """Few enough of its words, of which whatever holds most of them holds one."""
        words = sorted(self.about, key=lambda word: (-len(word), word))
        missing = floor((1 - SHARE) * len(words) + 1e-9)
        return words[: missing + 1]

    @property
    def places(self) -> list[tuple[str, ...]]:
        """Where a report looks for it: in its committee, or in its month."""
        return [(self.sitting,), *([(self.scope, self.month)] if self.month else [])]


def sitting(paper: Paper) -> str:
    """The committee of a paper; where it has none, its scope."""
    return str(paper.committee or paper.scope)


def promises_filed(store: Store, papers: Papers, mentions: Iterable[Mention]) -> Decided:
    """Each promise of some papers, under its words and under its month."""
    names = {m.node: m.name for m in mentions if m.kind == "person"}
    for told in statements(asked_of(store, STATEMENTS_IN, papers), papers):
        yield from ((told.paper.document, triple) for triple in _filed(told, names))


def _filed(told: Told, names: Mapping[URIRef, str]) -> Iterator[Triple]:
    telling = _telling(told, names)
    days = (str(day) if day else None for day in (telling.earliest, telling.latest))
    about, owner = sorted(telling.about), telling.owner
    place = (telling.document, telling.sitting, telling.scope)
    yield filed(facts_of(told.commitment), "telling", *place, *days, about, owner)
    for place in telling.places:
        for word in telling.telling_words:
            yield keyed(told.commitment, "promise", *place, word)
    if telling.month:
        yield keyed(told.commitment, "promised", telling.scope, telling.month)


def _telling(told: Told, names: Mapping[URIRef, str]) -> Telling:
    paper = told.paper
    place = (paper.document, sitting(paper), paper.scope, paper.earliest, paper.latest)
    return Telling(*place, matter(told.action, told.due), names.get(told.debtor or paper.document))


def sharing(store: Store, place: Iterable[str], words: Iterable[str]) -> set[URIRef]:
    """The promises of a committee or month that have one of these words."""
    return {c for word in words for c in having(store, key("promise", *place, word))}


def promised_in(store: Store, scope: str, month: str) -> set[URIRef]:
    """The promises of a month."""
    return set(having(store, key("promised", scope, month)))


def tellings_of(store: Store, commitment: URIRef) -> list[Telling]:
    """The tellings of a promise."""
    return [_read(found) for found in filed_of(store, facts_of(commitment), "telling")]


def tellings_in(keys: Iterable[Keyed]) -> Iterator[Telling]:
    """The tellings of promises among some keys."""
    for _, words in keys:
        if (found := facts(words, "telling")) is not None:
            yield _read(found)


def _read(found: list[Any]) -> Telling:
    document, sitting, scope, *days, about, owner = found
    first, last = (date.fromisoformat(day) if day else None for day in days)
    return Telling(URIRef(document), sitting, scope, first, last, frozenset(about), owner)


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month
