"""Who checked what a page shows, and when: the reviews in force, in plain words."""

from collections.abc import Iterable

from ..store import Store
from .ask_facts import ask_each
from .words import day, one_line

_CHECKED = """
SELECT DISTINCT ?thing ?number ?action ?by ?on ?why WHERE {
  VALUES ?thing { %s }
  ?review oa:hasTarget ?thing ; a mg:Review ; mg:reviewState "active" ; mg:reviewAction ?action ;
    schema:position ?number ; prov:wasAttributedTo/rdfs:label ?by ; dct:created ?on ;
    rdfs:comment ?why .
} ORDER BY ?thing ?number
"""
_DONE = {
    "confirm": "confirmed",
    "correct": "corrected",
    "delivered": "reported done, as found",
    "date": "dated",
}


def ask_checks(store: Store, things: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """For each of these things that a person checked: by whom, when and why."""
    told: dict[str, tuple[str, ...]] = {}
    for thing, _, action, by, on, why in ask_each(store, _CHECKED, things):
        if done := _DONE.get(action):
            words = f"{done} by {one_line(by)} on {day(on)} ({one_line(why).rstrip('.')})"
            told[thing] = (*told.get(thing, ()), words)
    return told
