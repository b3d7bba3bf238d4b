"""The pages that a page leads to."""

from collections.abc import Iterable, Iterator

from .ask_facts import ask_each
from .known import Known
from .story import Related, Story
from .words import counted

_TOGETHER = """
SELECT ?other (COUNT(DISTINCT ?place) AS ?places) WHERE {
  VALUES ?topic { %s }
  ?one dct:subject ?topic ; mg:paragraph ?place .
  ?two mg:paragraph ?place ; dct:subject ?other .
} GROUP BY ?other
"""
_SAME_ITEM = """
SELECT ?other (COUNT(DISTINCT ?place) AS ?places) WHERE {
  VALUES ?topic { %s }
  ?one dct:subject ?topic ; mg:item ?place .
  ?two mg:item ?place ; dct:subject ?other .
} GROUP BY ?other
"""
_KIN = """
SELECT ?broader ?narrower WHERE {
  VALUES ?topic { %s }
  { ?topic skos:broader ?broader } UNION { ?narrower skos:broader ?topic }
} ORDER BY ?broader ?narrower
"""
_MOST = 12  # related pages of one group


def of_topic(known: Known, topic: str, within: list[str], story: Story) -> tuple[Related, ...]:
    """Broader and narrower topics, and those told of in the same paragraphs or items."""
    kin = list(ask_each(known.store, _KIN, [topic]))
    return (
        *_topics(known, (broader for broader, _ in kin if broader), "Wider topic"),
        *_topics(known, (narrower for _, narrower in kin if narrower), "Narrower topics"),
        *_together(known, within),
    )


def _topics(known: Known, topics: Iterable[str], group: str) -> Iterator[Related]:
    for iri in topics:
        if iri in known.topics:
            yield topic_page(known, iri, "", group)


def topic_page(known: Known, iri: str, note: str, group: str) -> Related:
    """The page of a topic."""
    label, notation = known.topics[iri]
    return Related("topic", notation or label, label, note, group)


def _together(known: Known, within: list[str]) -> Iterator[Related]:
    paragraphs = _counts(known, _TOGETHER, within)
    items = _counts(known, _SAME_ITEM, within)
    near = sorted(
        {*paragraphs, *items} - {*within},
        key=lambda iri: (-paragraphs.get(iri, 0), -items.get(iri, 0), known.topics[iri][0]),
    )
    for iri in near[:_MOST]:
        count = paragraphs.get(iri, 0)
        note = (
            f"together in {counted(count, 'paragraph')}"
            if count
            else f"under the same {counted(items[iri], 'item').removeprefix('1 ')}"
        )
        yield topic_page(known, iri, note, "Told of together")


def _counts(known: Known, question: str, topics: list[str]) -> dict[str, int]:
    found = ask_each(known.store, question, topics)
    return {iri: int(count) for iri, count in found if iri in known.topics}
