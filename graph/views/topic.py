"""The history of a topic, its narrower topics included."""

from dataclasses import replace

from ...queries.bind import named
from ..store import Store
from .ask_facts import ask_each
from .ask_related import of_topic
from .known import ask_known
from .story import Story
from .sum_up import sum_up
from .tell import Chosen, tell

_WITHIN = """
SELECT DISTINCT ?topic WHERE { VALUES ?wider { %s } ?topic skos:broader* ?wider } ORDER BY ?topic
"""
_FINDINGS = """
SELECT DISTINCT ?finding WHERE {
  VALUES ?topic { %s }
  ?finding dct:subject ?topic ; mg:meeting ?meeting ; a ?class .
  FILTER(?class NOT IN (mg:Mention, mg:DateBound, mg:Attestation, mg:Attendance))
}
"""
_COMMITMENTS = """
SELECT DISTINCT ?commitment WHERE {
  VALUES ?topic { %s } ?commitment dct:subject ?topic ; a mg:Commitment } ORDER BY ?commitment
"""


def topic_story(store: Store, name: str) -> Story:
    """The history of the topic of that id or label; another name is an error with the nearest."""
    topic = named(store, "topic", name)[0].value
    known = ask_known(store)
    label, notation = known.topics[topic]
    within = [iri for (iri,) in ask_each(store, _WITHIN, [topic])]
    chosen = Chosen(
        frozenset(iri for (iri,) in ask_each(store, _FINDINGS, within)),
        frozenset(iri for (iri,) in ask_each(store, _COMMITMENTS, within)),
    )
    story = tell(known, "topic", notation or label, label, chosen)
    story = replace(story, related=of_topic(known, topic, within, story))
    return replace(story, sentences=sum_up(known, story))
