"""A person's history: the posts they were seen in, what they asked, answered and promised."""

from dataclasses import replace

from ..store import Store
from .ask_facts import ask_each
from .ask_related import of_person
from .known import ask_known
from .names import find_one, name_of
from .story import Story
from .sum_up import sum_up
from .tell import Chosen, tell

_FINDINGS = """
SELECT DISTINCT ?finding WHERE {
  VALUES ?person { %s } ?finding mg:asker|mg:answerer ?person } ORDER BY ?finding
"""
_COMMITMENTS = """
SELECT DISTINCT ?commitment WHERE {
  VALUES ?person { %s }
  ?commitment mg:debtor|mg:madeBy|mg:responsible|mg:requestedBy ?person ; a mg:Commitment
} ORDER BY ?commitment
"""
_NAMED = """
SELECT DISTINCT ?meeting WHERE {
  VALUES ?person { %s } ?mention mg:refersTo ?person ; mg:meeting ?meeting } ORDER BY ?meeting
"""


def person_story(store: Store, name: str) -> Story:
    """The history of the person of that name or address; another is an error with the nearest."""
    known = ask_known(store)
    person = find_one(known, "person", name)
    seen = known.holders.of_person.get(person, [])
    findings = frozenset(iri for (iri,) in ask_each(store, _FINDINGS, [person]))
    commitments = frozenset(iri for (iri,) in ask_each(store, _COMMITMENTS, [person]))
    met = frozenset(s.meeting for s in seen)
    if not (met or findings or commitments):
        met = frozenset(meeting for (meeting,) in ask_each(store, _NAMED, [person]))
    posts = tuple(dict.fromkeys(s.post for s in seen))
    chosen = Chosen(findings, commitments, posts, met)
    story = tell(known, "person", name_of(known, person), known.called(person), chosen)
    story = replace(story, related=of_person(known, person, story))
    return replace(story, sentences=sum_up(known, story))
