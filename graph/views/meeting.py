"""A meeting: its items, who spoke and who owes, and what came of it later."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from ..store import Store
from .ask_columns import order
from .ask_facts import ask_each
from .ask_related import owner_pages, party_page, topic_page, topics_of
from .known import Known, ask_known
from .meeting_names import find_meeting, meeting_name
from .placing import ByItem
from .story import Column, Related, Story
from .sum_up import became_of, what_is_missing
from .tell import Chosen, tell
from .words import counted, listed, one_line

_FINDINGS = """
SELECT DISTINCT ?finding WHERE {
  VALUES ?meeting { %s } ?finding mg:meeting ?meeting ; mg:evidence ?passage ; a ?class .
  FILTER(?class NOT IN (mg:Mention, mg:DateBound, mg:Attestation, mg:Attendance))
} ORDER BY ?finding
"""
_PROMISED = """
SELECT DISTINCT ?commitment WHERE {
  VALUES ?meeting { %s } ?commitment mg:promisedAt ?meeting ; a mg:Commitment } ORDER BY ?commitment
"""
_ITEMS = """
SELECT DISTINCT ?document ?item ?title ?number WHERE {
  VALUES ?meeting { %s } ?document mg:meeting ?meeting ; schema:name ?name .
  { ?item a mg:AgendaItem ; mg:document ?document ; dct:title ?title }
  UNION { ?document dct:title ?title BIND(?document AS ?item) }
  OPTIONAL { ?item schema:position ?number }
} ORDER BY ?document ?item ?title ?number
"""
_SAME_MATTERS = """
SELECT ?meeting ?topic WHERE {
  VALUES ?topic { %s } ?finding dct:subject ?topic ; mg:meeting ?meeting ; a ?class .
  FILTER(?class NOT IN (mg:Mention, mg:DateBound, mg:Attestation, mg:Attendance))
} GROUP BY ?meeting ?topic ORDER BY ?meeting ?topic
"""
_NEAR = 4  # meetings to go forward and back to


def meeting_story(store: Store, name: str) -> Story:
    """The story of one meeting, by its address, the end of that, or its day and committee."""
    known = ask_known(store)
    met = known.meetings.columns[find_meeting(known, name)]
    same = [iri for iri in known.meetings.columns if known.meetings.of(iri) == met.key]
    chosen = Chosen(
        frozenset(iri for (iri,) in ask_each(store, _FINDINGS, same)),
        frozenset(iri for (iri,) in ask_each(store, _PROMISED, same)),
    )
    title = ", ".join(filter(None, (met.committee, met.head)))
    story = tell(
        known, "meeting", meeting_name(known, met), title, chosen, _items(known, met, same)
    )
    story = replace(story, related=tuple(_related(known, met, story)))
    return replace(
        story, sentences=(_held(met, story), _came_of_it(story), _missing(known, met, story))
    )


def _items(known: Known, met: Column, meetings: list[str]) -> ByItem:
    """The items in the order of their papers; one that two papers treat is one column."""
    columns: dict[str, Column] = {}
    items: dict[str, str] = {}
    documents: dict[str, str] = {}
    rows = sorted(ask_each(known.store, _ITEMS, meetings), key=_place)
    with_items = {document for document, item, *_ in rows if item != document}
    for document, item, title, number in rows:
        if item == document and document in with_items:
            continue
        title = one_line(title)
        column = columns.setdefault(
            title.casefold(),
            Column(item, title, str(number or ""), met.earliest, met.latest, met.committee),
        )
        items[item] = column.key
        documents.setdefault(document, column.key)
    return ByItem(tuple(columns.values()), items, documents)


def _place(row: tuple[str, str, str, str | None]) -> tuple[str, int, str]:
    end = row[1].rpartition("/")[2]
    return (row[0], int(end) if end.isdecimal() else 0, row[1])


def _held(met: Column, story: Story) -> str:
    """When it met, about how many items, and who spoke or owes."""
    when = met.head if met.dated else f"A meeting without a known date ({met.note})"
    where = f", {met.committee}" if met.dated and met.committee else ""
    names = [row.name for row in story.rows if row.kind != "committee"]
    who = listed(names) if len(names) < 4 else f"{len(names)} posts, people and bodies"
    owe = f"; {who} answered or owe{'s' if len(names) == 1 else ''} something" if names else ""
    return f"{when}{where}: {counted(len(story.columns), 'item')}{owe}."


def _came_of_it(story: Story) -> str:
    kinds = Counter(mark.kind for mark in story.marks)
    questions = sum(kinds[kind] for kind in ("asked", "answered", "declined", "deferred"))
    found = [
        counted(questions, "question") if questions else "",
        counted(kinds["decided"], "decision") if kinds["decided"] else "",
    ]
    before = listed([words for words in found if words])
    return f"{before}; {became_of(story)}" if before else became_of(story)


def _missing(known: Known, met: Column, story: Story) -> str:
    as_meeting = replace(story, columns=(met,))
    return what_is_missing(known, as_meeting)


def _related(known: Known, met: Column, story: Story) -> Iterator[Related]:
    topics = topics_of(known, story)
    yield from _same_matters(known, met, topics)
    yield from _own_meetings(known, met)
    for iri in sorted(topics, key=lambda iri: (-topics[iri], known.topics[iri][0])):
        yield topic_page(known, iri, "", "Topics")
    rows = [row for row in story.rows if row.kind in ("person", "post")]
    owed = Counter(promise.row for promise in story.promises)
    yield from owner_pages(known, owed, "Who answered or owes")
    for row in rows:
        if row.key not in owed:
            yield party_page(known, row.key, "Who answered or owes")


def _same_matters(known: Known, met: Column, topics: dict[str, int]) -> Iterator[Related]:
    shared: dict[str, set[str]] = {}
    for meeting, topic in ask_each(known.store, _SAME_MATTERS, topics):
        if (iri := known.meetings.of(meeting)) and iri != met.key:
            shared.setdefault(iri, set()).add(known.topics[topic][0])
    columns = known.meetings.in_order(shared)
    earlier = [column for column in columns if order(column) < order(met)][-_NEAR:]
    later = [column for column in columns if order(column) > order(met)][:_NEAR]
    for group, near in (("Earlier", earlier), ("Later", later)):
        for column in near:
            yield _page(
                known,
                column,
                listed(sorted(shared[column.key])[:3]),
                f"{group} meetings on the same matters",
            )


def _own_meetings(known: Known, met: Column) -> Iterator[Related]:
    body = known.meetings.committees[met.key]
    own = [
        iri for iri, committee in known.meetings.committees.items() if committee == body and body
    ]
    columns = known.meetings.in_order(own)
    place = columns.index(met) if met in columns else -1
    if place > 0:
        yield _page(known, columns[place - 1], "", "The committee's meeting before")
    if 0 <= place < len(columns) - 1:
        yield _page(known, columns[place + 1], "", "The committee's meeting after")


def _page(known: Known, column: Column, note: str, group: str) -> Related:
    label = ", ".join(filter(None, (column.head, column.committee)))
    return Related("meeting", meeting_name(known, column), label, note, group)
