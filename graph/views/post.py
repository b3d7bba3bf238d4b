"""A post's history: its holders in turn, what they answered, its promises, inherited too."""

from dataclasses import replace

from ..store import Store
from .ask_facts import ask_each
from .ask_related import of_post
from .known import Known, ask_known
from .names import find_one, name_of
from .story import Promise, Story
from .sum_up import sum_up
from .tell import Chosen, tell

_FINDINGS = """
SELECT DISTINCT ?finding WHERE {
  VALUES ?party { %s } ?finding mg:answerer|mg:post ?party ; a ?class .
  FILTER(?class IN (mg:Exchange, mg:Vacancy)) } ORDER BY ?finding
"""
_COMMITMENTS = """
SELECT DISTINCT ?commitment WHERE {
  VALUES ?party { %s } ?commitment mg:debtor ?party ; a mg:Commitment } ORDER BY ?commitment
"""


def post_story(store: Store, name: str) -> Story:
    """The history of the post of that name or address; another is an error with the nearest."""
    known = ask_known(store)
    post = find_one(known, "post", name)
    seen = known.holders.of_post.get(post, [])
    parties = {post, *(s.person for s in seen)}
    chosen = Chosen(
        frozenset(iri for (iri,) in ask_each(store, _FINDINGS, parties)),
        frozenset(iri for (iri,) in ask_each(store, _COMMITMENTS, parties)),
        (post,),
        frozenset(s.meeting for s in seen),
        post,
    )
    story = tell(known, "post", name_of(known, post), _title(known, post), chosen)
    story = replace(story, related=of_post(known, post, story))
    first, second, third = sum_up(known, story)
    return replace(story, sentences=(_held(first, story), second + _inherited(story), third))


def _title(known: Known, post: str) -> str:
    party = known.parties[post]
    return ", ".join(filter(None, (party.name, party.within)))


def _held(first: str, story: Story) -> str:
    """The first sentence, with the holders in turn."""
    seen = next((row.seen for row in story.rows if row.kind == "post"), ())
    names = [f"{s.name} (interim)" if s.look == "interim" else s.name or "vacant" for s in seen]
    turns = ", then ".join(name for n, name in enumerate(names) if names[n - 1 : n] != [name])
    return f"{first.removesuffix('.')}: {turns}." if turns else first


def _inherited(story: Story) -> str:
    """What the present holder owes that was promised before them."""
    count = sum(map(_is_inherited, story.promises))
    those = "of those not done was" if count == 1 else "of those not done were"
    return f" {count} {those} promised under an earlier holder." if count else ""


def _is_inherited(promise: Promise) -> bool:
    then, now = promise.holder_then, promise.holder_now
    return bool(promise.status != "delivered" and then and now and then != now)
