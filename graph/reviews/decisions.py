"""What reviewers decided about who is who, for linking to honour."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rdflib import URIRef

from ...ontology import iris
from ..rows import rows
from ..store import Store

REVIEWS = iris.thing("graph", "reviews")

# A merge has two targets, each once as ?a and once as ?b; of those the first in order is kept.
_DECIDED = """
SELECT DISTINCT ?review ?action ?a ?b ?by ?why WHERE {
  ?review a mg:Review ; mg:reviewState "active" ; mg:reviewAction ?action ; oa:hasTarget ?a ;
    prov:wasAttributedTo/rdfs:label ?by ; rdfs:comment ?why .
  FILTER(?action IN ("merge", "part"))
  OPTIONAL { ?review oa:hasTarget ?b . FILTER(?action = "merge" && STR(?a) < STR(?b)) }
  FILTER(?action != "merge" || BOUND(?b))
} ORDER BY ?review ?a ?b
"""


@dataclass(frozen=True)
class Decisions:
    """The active reviews that linking honours, each with the reason that its links give."""

    merged: tuple[tuple[URIRef, URIRef, str], ...] = ()  # two findings that mean one
    parted: Mapping[URIRef, str] = field(default_factory=dict[URIRef, str])

    def groups(self, known: Iterable[URIRef]) -> list[list[URIRef]]:
        """Those of these findings that are one by review, in groups of two or more."""
        known = set(known)
        groups: list[list[URIRef]] = []
        for a, b, _ in self.merged:
            if a in known and b in known:
                joined = [group for group in groups if a in group or b in group]
                one = sorted({a, b, *(node for group in joined for node in group)})
                groups = [*(group for group in groups if group not in joined), one]
        return sorted(groups)

    def merge_of(self, finding: URIRef) -> str:
        """The reason of a merge that names this finding; empty where none does."""
        return next((why for a, b, why in self.merged if finding in (a, b)), "")


def decisions_of(store: Store) -> Decisions:
    """What the reviews applied to a store decide for linking."""
    merged: list[tuple[URIRef, URIRef, str]] = []
    parted: dict[URIRef, str] = {}
    for _, action, a, b, by, why in rows(store, _DECIDED):
        told = f"{_DONE.get(str(action), '')} by {by}: {why}"
        if action == "merge":
            merged.append((URIRef(str(a)), URIRef(str(b)), told))
        else:
            parted[URIRef(str(a))] = told
    return Decisions(tuple(merged), parted)


_DONE = {"merge": "merged", "part": "parted"}
