"""The pages that a page leads to."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher

from .ask_facts import ask, ask_each
from .known import Known
from .names import name_of
from .story import Related, Story
from .words import counted

_TOGETHER = """
SELECT ?other (COUNT(DISTINCT ?place) AS ?places) WHERE {
  { SELECT DISTINCT ?place WHERE { VALUES ?topic { %s }
    ?one dct:subject ?topic ; mg:paragraph ?place } }
  ?two mg:paragraph ?place ; dct:subject ?other .
} GROUP BY ?other
"""
_SAME_ITEM = """
SELECT ?other (COUNT(DISTINCT ?place) AS ?places) WHERE {
  { SELECT DISTINCT ?place WHERE { VALUES ?topic { %s }
    ?one dct:subject ?topic ; mg:item ?place } }
  ?two mg:item ?place ; dct:subject ?other .
} GROUP BY ?other
"""
_KIN = """
SELECT ?broader ?narrower WHERE {
  VALUES ?topic { %s }
  { ?topic skos:broader ?broader } UNION { ?narrower skos:broader ?topic }
} ORDER BY ?broader ?narrower
"""
_TOPICS_OF = """
SELECT ?topic (COUNT(DISTINCT ?finding) AS ?findings) WHERE {
  VALUES ?person { %s }
  ?finding mg:asker|mg:answerer|mg:responsible|mg:madeBy|mg:debtor ?person ; dct:subject ?topic
} GROUP BY ?topic
"""
_ALL_TOPICS = """
SELECT ?topic (COUNT(DISTINCT ?meeting) AS ?meetings) WHERE {
  ?finding dct:subject ?topic ; mg:meeting ?meeting ; a ?class .
  FILTER(?class NOT IN (mg:Mention, mg:DateBound, mg:Attestation, mg:Attendance))
} GROUP BY ?topic
"""
_MOST = 8  # related pages of one group


def of_topic(known: Known, topic: str, within: list[str], story: Story) -> tuple[Related, ...]:
    """Broader and narrower topics, and those told of in the same paragraphs or items."""
    kin = list(ask_each(known.store, _KIN, [topic]))
    if not story.columns:
        return tuple(_nearest(known, topic, [iri for pair in kin for iri in pair if iri]))
    return (
        *_topics(known, (broader for broader, _ in kin if broader), "Wider topic"),
        *_topics(known, (narrower for _, narrower in kin if narrower), "Narrower topics"),
        *_together(known, within),
        *_who(known, story),
    )


def of_person(known: Known, person: str, story: Story) -> tuple[Related, ...]:
    """The posts that somebody was seen in, and the topics that they spoke of or owe for."""
    posts = dict.fromkeys(s.post for s in known.holders.of_person.get(person, []))
    return (
        *(party_page(known, post, "Posts") for post in posts if post in known.parties),
        *_counted_topics(known, _counts(known, _TOPICS_OF, [person]), "Topics"),
    )


def of_post(known: Known, post: str, story: Story) -> tuple[Related, ...]:
    """The holders of a post in turn, and its topics."""
    people = dict.fromkeys(s.person for s in known.holders.of_post.get(post, []))
    return (
        *(party_page(known, person, "Holders") for person in people if person in known.parties),
        *_counted_topics(known, topics_of(known, story), "Topics"),
    )


def of_commitments(known: Known, story: Story) -> tuple[Related, ...]:
    """Who owes these promises, and what they are about."""
    owners = Counter(promise.row for promise in story.promises)
    return (
        *owner_pages(known, owners, "Who owes"),
        *_counted_topics(known, topics_of(known, story), "Topics"),
    )


def owner_pages(known: Known, counts: Mapping[str, int], group: str) -> Iterator[Related]:
    """The pages of posts and people, those with most promises first."""
    for iri, count in sorted(counts.items(), key=lambda pair: (-pair[1], known.called(pair[0]))):
        if iri in known.parties and known.parties[iri].kind != "body":
            yield party_page(known, iri, group, counted(count, "promise"))


def party_page(known: Known, iri: str, group: str, note: str = "") -> Related:
    """The page of a person or post."""
    party = known.parties[iri]
    view = "post" if party.kind == "post" else "person"
    note = note or (party.within if view == "post" else "")
    return Related(view, name_of(known, iri), party.called, note, group)


def topic_page(known: Known, iri: str, note: str, group: str) -> Related:
    """The page of a topic."""
    label, notation = known.topics[iri]
    return Related("topic", notation or label, label, note, group)


def topics_of(known: Known, story: Story) -> dict[str, int]:
    """The topics of what a story tells, with how many marks and promises each has."""
    labels = Counter(label for one in (*story.marks, *story.promises) for label in one.topics)
    return {iri: labels[label] for iri, (label, _) in known.topics.items() if label in labels}


def _counted_topics(known: Known, counts: Mapping[str, int], group: str) -> Iterator[Related]:
    near = sorted(counts, key=lambda iri: (-counts[iri], known.topics[iri][0], iri))
    for iri in near[:_MOST]:
        yield topic_page(known, iri, f"told of {_times(counts[iri])}", group)


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _who(known: Known, story: Story) -> Iterator[Related]:
    for row in story.rows:
        if row.kind in ("post", "person"):
            yield party_page(known, row.key, "Who answers or owes")


def _topics(known: Known, topics: Iterable[str], group: str) -> Iterator[Related]:
    for iri in topics:
        if iri in known.topics:
            yield topic_page(known, iri, "", group)


def _nearest(known: Known, topic: str, kin: list[str]) -> Iterator[Related]:
    """Topics of which something is found: the kin of this one, then those named most like it."""
    met = {iri: int(n) for iri, n in ask(known.store, _ALL_TOPICS) if iri in known.topics}
    beside = {iri for pair in ask_each(known.store, _KIN, kin) for iri in pair if iri}
    label = known.topics[topic][0].casefold()
    near = sorted(
        met,
        key=lambda iri: (
            -(iri in kin) * 2 - (iri in beside),
            -SequenceMatcher(None, label, known.topics[iri][0].casefold()).ratio(),
            iri,
        ),
    )
    for iri in near[:5]:
        yield topic_page(known, iri, f"at {counted(met[iri], 'meeting')}", "Nearest topics")


def _together(known: Known, within: list[str]) -> Iterator[Related]:
    paragraphs = _counts(known, _TOGETHER, within)
    items = _counts(known, _SAME_ITEM, within)
    near = sorted(
        {*paragraphs, *items} - {*within},
        key=lambda iri: (-paragraphs.get(iri, 0), -items.get(iri, 0), known.topics[iri][0]),
    )
    for iri in near[:_MOST]:
        count = paragraphs.get(iri, 0)
        below = counted(items.get(iri, 0), "item").removeprefix("1 ")
        note = f"together in {counted(count, 'paragraph')}" if count else f"under the same {below}"
        yield topic_page(known, iri, note, "Told of together")


def _counts(known: Known, question: str, things: Iterable[str]) -> dict[str, int]:
    found = ask_each(known.store, question, things)
    return {iri: int(count) for iri, count in found if iri in known.topics}
