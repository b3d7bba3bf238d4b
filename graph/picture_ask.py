"""Asking the store for what a picture of a topic is made of."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from ..queries.ask import ask_sparql
from ..queries.bind import named
from .picture_data import Event, History, Holder, Mark, Meeting, Party, Promise, Topic, day
from .store import Store

_TOPIC = """
SELECT ?notation ?label WHERE {
  VALUES ?topic { %s } ?topic skos:notation ?notation ; skos:prefLabel ?label
}
"""
# A topic's narrower topics belong to it; so does a paragraph that holds nothing else.
_MARKS = """
SELECT DISTINCT ?finding ?kind ?meeting ?item ?text ?quote ?document ?start ?commitment ?passage
WHERE {
  ?topic skos:broader* <%s> .
  ?finding dct:subject ?topic ; a ?class ; mg:evidence ?evidence ; mg:document ?paper .
  FILTER(?class NOT IN (mg:Finding, mg:Mention, mg:DateBound, mg:Attestation))
  OPTIONAL { ?finding mg:paragraph ?paragraph }
  FILTER(?class != mg:TopicMention || NOT EXISTS {
    ?other mg:paragraph ?paragraph ; a ?another .
    FILTER(?another NOT IN (mg:TopicMention, mg:Mention, mg:DateBound, mg:Attestation)) })
  BIND(IF(?class = mg:TopicMention, COALESCE(?paragraph, ?evidence), ?evidence) AS ?passage)
  ?passage mg:quote ?quote .
  ?finding mg:meeting ?sitting .
  OPTIONAL { ?sitting dct:isReplacedBy ?dated }
  BIND(COALESCE(?dated, ?sitting) AS ?meeting)
  OPTIONAL { ?passage oa:hasSelector/oa:start ?start }
  OPTIONAL { ?finding mg:item/dct:title ?item }
  OPTIONAL { ?paper schema:name ?document }
  OPTIONAL { ?finding mg:tells ?commitment }
  OPTIONAL { ?class rdfs:label ?label }
  OPTIONAL { ?finding mg:kind ?said }
  OPTIONAL { ?finding mg:state ?state }
  OPTIONAL { ?finding mg:action ?action }
  OPTIONAL { ?finding mg:wording ?wording }
  OPTIONAL { ?finding mg:question/mg:quote ?question }
  OPTIONAL { ?finding mg:measureAsSaid ?measure . ?finding mg:saidAs ?value
             BIND(IF(?measure = "", ?value, CONCAT(?value, " – ", ?measure)) AS ?figure) }
  OPTIONAL { ?finding mg:postAsSaid ?post }
  BIND(IF(?class = mg:TopicMention, "reported", COALESCE(?said, ?state, STR(?label), "")) AS ?kind)
  BIND(COALESCE(?action, ?wording, ?question, ?figure, ?post, ?quote) AS ?text)
} ORDER BY ?finding ?passage ?kind ?text ?item
"""
_PROMISES = """
SELECT ?commitment ?meeting ?debtor ?maker ?creditor ?earliest ?latest ?status ?statement ?due
WHERE {
  VALUES ?commitment { %s }
  ?commitment mg:promisedAt ?sitting .
  OPTIONAL { ?sitting dct:isReplacedBy ?dated }
  BIND(COALESCE(?dated, ?sitting) AS ?meeting)
  OPTIONAL { ?commitment mg:debtor ?debtor }
  OPTIONAL { ?commitment mg:madeBy ?maker }
  OPTIONAL { ?commitment mg:creditor ?creditor }
  OPTIONAL { ?commitment mg:earliest ?earliest }
  OPTIONAL { ?commitment mg:latest ?latest }
  OPTIONAL { ?commitment mg:currentStatus ?status }
  OPTIONAL { ?statement mg:tells ?commitment . OPTIONAL { ?statement mg:dueAsSaid ?due } }
} ORDER BY ?commitment ?debtor ?maker ?creditor ?statement ?due
"""
_EVENTS = """
SELECT DISTINCT ?commitment ?status ?on ?quote ?passage WHERE {
  VALUES ?commitment { %s }
  ?commitment mg:hasStatus ?event .
  ?event mg:status ?status ; mg:evidence ?passage .
  ?passage mg:quote ?quote .
  FILTER(?status != "open")
  OPTIONAL { ?event mg:latest ?on }
} ORDER BY ?on ?status ?passage
"""
_ANSWERS = """
SELECT DISTINCT ?finding ?party WHERE {
  VALUES ?finding { %s } ?finding mg:answerer ?party } ORDER BY ?finding ?party
"""
_MEETINGS = """
SELECT ?meeting (MIN(?name) AS ?committee) (MAX(?first) AS ?earliest) (MIN(?last) AS ?latest)
WHERE {
  ?meeting a mg:Meeting .
  OPTIONAL { ?meeting schema:organizer/rdfs:label ?name }
  OPTIONAL { ?meeting mg:earliest ?first } OPTIONAL { ?meeting mg:latest ?last }
} GROUP BY ?meeting ORDER BY ?meeting
"""
_PARTIES = """
SELECT ?party ?name WHERE {
  VALUES ?party { %s } ?party foaf:name|rdfs:label ?name } ORDER BY ?party ?name
"""
_HOLDINGS = """
SELECT ?post ?person ?name ?interim ?earliest ?latest WHERE {
  ?holding opengov:post ?post ; org:member ?person . ?person foaf:name ?name .
  OPTIONAL { ?holding mg:interim ?interim }
  OPTIONAL { ?holding mg:earliest ?earliest } OPTIONAL { ?holding mg:latest ?latest }
} ORDER BY ?earliest ?latest ?post ?person ?name ?interim
"""


def find_topic(store: Store, name: str) -> Topic:
    """The topic of that id or label; another name is an error that tells the nearest."""
    iri = named(store, "topic", name)[0].value
    notation, label = next(_rows(store, _TOPIC % f"<{iri}>"))
    return Topic(iri, notation, label)


def ask_history(store: Store, topic: Topic) -> History:
    """All that the store holds about a topic."""
    known = {meeting.iri: meeting for meeting in _meetings(store)}
    marks = tuple(mark for mark in _marks(store, topic) if mark.meeting in known)
    promises = tuple(_promises(store, marks))
    answers = tuple(_answers(store, marks))
    met = {mark.meeting for mark in marks}
    meetings = sorted((known[iri] for iri in met), key=lambda meeting: meeting.order)
    place = {meeting.iri: n for n, meeting in enumerate(meetings)}
    holdings = _holdings(store)
    posts = _posts(holdings)
    asked = {party for p in promises for party in (p.debtor, p.made_by) if party}
    asked |= {posts.get(party, party) for _, party in answers}
    return History(
        topic,
        tuple(meetings),
        tuple(sorted(marks, key=lambda m: (place[m.meeting], m.document, m.start, m.kind, m.iri))),
        tuple(sorted(promises, key=lambda p: (place[p.meeting], p.iri))),
        tuple(_parties(store, asked, holdings)),
        tuple((finding, posts.get(party, party)) for finding, party in answers),
        max((m.latest for m in known.values() if m.dated and m.latest), default=None),
    )


def _rows(store: Store, text: str) -> Iterator[tuple[Any, ...]]:
    for row in ask_sparql(store, text):
        yield tuple(row.values())


def _each(iris: Iterable[str]) -> str:
    return " ".join(f"<{iri}>" for iri in sorted(set(iris)))


def _marks(store: Store, topic: Topic) -> Iterator[Mark]:
    seen: set[str] = set()
    for row in _rows(store, _MARKS % topic.iri):
        iri, kind, meeting, item, text, quote, document, start, commitment, passage = (
            value or "" for value in row
        )
        if iri not in seen:
            seen.add(iri)
            yield Mark(
                iri, kind.lower(), meeting, item, _line(text), quote, document, int(start or 0),
                commitment or None, passage,
            )  # fmt: skip


def _line(text: str) -> str:
    return " ".join(text.split())


def _promises(store: Store, marks: tuple[Mark, ...]) -> Iterator[Promise]:
    told = {mark.commitment: mark for mark in reversed(marks) if mark.commitment}
    events = _events(store, told)
    found: dict[str, list[tuple[Any, ...]]] = {}
    for row in _rows(store, _PROMISES % _each(told)):
        found.setdefault(row[0] or "", []).append(row)
    names = _names(store, (row[4] for several in found.values() for row in several if row[4]))
    for iri, several in found.items():
        _, meeting, debtor, maker, creditor, earliest, latest, status, *_ = several[0]
        mark = told[iri]
        met = meeting if any(m.meeting == meeting for m in marks) else mark.meeting
        due = next((row[9] for row in several if row[9]), None)
        yield Promise(
            iri, mark.kind, mark.text, met, debtor, maker,
            names.get(creditor or "", ""), _due(due, earliest, latest),
            status or "open", mark.quote, tuple(events.get(iri, ())),
        )  # fmt: skip


def _due(said: str | None, earliest: date | None, latest: date | None) -> str:
    last = latest or earliest
    until = day(last) if last else ""
    return f"{said} (by {until})" if said and until and until not in said else said or until


def _events(store: Store, commitments: Iterable[str]) -> dict[str, list[Event]]:
    events: dict[str, list[Event]] = {}
    for iri, status, on, quote, passage in _rows(store, _EVENTS % _each(commitments)):
        event = Event(status, on, quote, passage)
        events.setdefault(iri or "", []).append(event)
    return events


def _answers(store: Store, marks: tuple[Mark, ...]) -> Iterator[tuple[str, str]]:
    for finding, party in _rows(store, _ANSWERS % _each(mark.iri for mark in marks)):
        yield finding or "", party or ""


def _meetings(store: Store) -> Iterator[Meeting]:
    for iri, committee, earliest, latest in _rows(store, _MEETINGS):
        yield Meeting(iri or "", committee or "", earliest, latest)


def _names(store: Store, parties: Iterable[str]) -> dict[str, str]:
    found = _rows(store, _PARTIES % _each(parties))
    return {party or "": name or "" for party, name in found}


def _holdings(store: Store) -> dict[str, list[Holder]]:
    """The holders of each post, in turn."""
    holdings: dict[str, list[Holder]] = {}
    for post, person, name, interim, earliest, latest in _rows(store, _HOLDINGS):
        holder = Holder(person, name, bool(interim), earliest, latest)
        holdings.setdefault(post, []).append(holder)
    return holdings


def _posts(holdings: dict[str, list[Holder]]) -> dict[str, str]:
    """The post of each person who held one only: they are drawn as one."""
    held: dict[str, set[str]] = {}
    for post, holders in holdings.items():
        for holder in holders:
            held.setdefault(holder.person, set()).add(post)
    return {person: next(iter(posts)) for person, posts in held.items() if len(posts) == 1}


def _parties(store: Store, asked: set[str], holdings: dict[str, list[Holder]]) -> Iterator[Party]:
    names = _names(store, asked)
    for iri in sorted(names, key=lambda iri: (names[iri], iri)):
        yield Party(iri, names[iri], tuple(holdings.get(iri, ())))
