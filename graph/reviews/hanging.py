"""Which documents are to be linked again when reviews that linking honours come or go."""

from rdflib import URIRef

from ...ontology.terms import MG, OA
from ..rows import rows
from ..store import Store
from .found import Triple

_NAMING = """
SELECT DISTINCT ?document WHERE {
  VALUES ?target { %s }
  FILTER NOT EXISTS { ?target mg:mentionOf "person" }
  { ?target mg:post ?post . ?other mg:post ?post }
  UNION { ?target mg:postAsSaid|mg:name ?words . ?other mg:postAsSaid|mg:name ?words }
  ?other mg:document ?document .
} ORDER BY ?document
"""


def decided(reviews: set[Triple]) -> set[URIRef]:
    """What linking is told to honour: each thing that is merged, parted or delivered."""
    acts = {s: str(o) for s, p, o in reviews if p == MG.reviewAction}
    linked = {s for s, action in acts.items() if action in ("merge", "part", "delivered")}
    return {URIRef(str(o)) for s, p, o in reviews if p == OA.hasTarget and s in linked}


def hanging_on(store: Store, targets: set[URIRef]) -> set[URIRef]:
    """The documents whose links such a decision may change: its own, and for a post all that name
    it or word it so."""
    own = {str(t).partition("/version/")[0].partition("/commitment/")[0] for t in targets}
    named = rows(store, _NAMING % " ".join(target.n3() for target in sorted(targets)))
    return {URIRef(node) for node in own} | {URIRef(str(document)) for (document,) in named}
