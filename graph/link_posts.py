"""Which wordings are one post; who was in it when is in link_holdings.py."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from rdflib import Literal, URIRef
from rdflib.namespace import ORG, RDF, RDFS, SKOS

from ..ontology import iris
from ..ontology.terms import MG
from .link_keys import Triple, asked_of, filed, filed_of, keyed
from .link_papers import Paper
from .link_scope import Attested, Decided, Mention, Papers, counted, most_counted
from .store import Store

_VACANCIES = """
SELECT DISTINCT ?vacancy ?document ?post WHERE {
  VALUES ?document { %s } ?vacancy a mg:Vacancy ; mg:document ?document ; mg:postAsSaid ?post .
} ORDER BY ?vacancy
"""
MEMBER = "member"  # sitting on a committee is a role, not a post
_OF_THE_COMMITTEE = {"chair", "chairman", "chairwoman", "chairperson", "convener", "vice-chair",
                     "vice-chairman", "deputy-chair", "deputy-chairman"}  # fmt: skip
Wordings = Mapping[tuple[str, str], str]  # a scope and a wording's slug, and the post's


def posts_named(
    store: Store,
    papers: Papers,
    mentions: Iterable[Mention],
    attested: Iterable[Attested],
    wordings: Wordings,
) -> Decided:
    """The post that each finding names."""
    often = Counter[tuple[URIRef, URIRef, str]]()
    for node, paper, said in _said(store, papers, mentions, attested):
        if (post := post_node(paper, said, wordings)) is None:
            continue
        often[paper.document, post, said] += 1
        yield paper.document, (node, MG.post, post)
        yield paper.document, keyed(node, "wording", paper.scope, iris.slug(said))
        if body := _body(paper, said):
            yield paper.document, keyed(post, "post in", str(body))
    for (document, post, said), times in often.items():
        yield document, filed(post, "said", said, times)
    for mention in mentions:
        paper = papers[mention.paper.document]
        if mention.kind == "post" and (post := post_node(paper, mention.name, wordings)):
            yield mention.paper.document, (mention.node, MG.refersTo, post)
            reason = Literal("the same post, wording aside")
            yield mention.paper.document, (mention.node, MG.linkReason, reason)


def post_node(paper: Paper, said: str, wordings: Wordings) -> URIRef | None:
    """The post's node; None for plain membership. A chair is the chair of one committee."""
    name = iris.slug(said)
    if name == MEMBER:
        return None
    if name in _OF_THE_COMMITTEE:
        if paper.committee is None:
            return iris.under(paper.document, "post", name)
        return iris.thing("post", paper.scope, str(paper.committee).rpartition("/")[2], name)
    return iris.thing("post", paper.scope, wordings.get((paper.scope, name), name))


def is_office(said: str) -> bool:
    """Whether a wording is an office of whichever committee meets."""
    return iris.slug(said) in _OF_THE_COMMITTEE


def _body(paper: Paper, said: str) -> URIRef | None:
    """What a post is in: a chair's committee, else the council of the scope."""
    if is_office(said) and paper.committee:
        return paper.committee
    return None if "/" in paper.scope else iris.council(paper.scope)


def _said(
    store: Store, papers: Papers, mentions: Iterable[Mention], attested: Iterable[Attested]
) -> Iterator[tuple[URIRef, Paper, str]]:
    """Every finding that names a post: attestations, vacancies, mentions."""
    for found in attested:
        yield found.node, papers[found.paper.document], found.post
    for vacancy, document, post in asked_of(store, _VACANCIES, papers):
        yield URIRef(str(vacancy)), papers[URIRef(str(document))], str(post)
    for mention in mentions:
        said = mention.name if mention.kind == "post" else mention.post
        if said and mention.kind != "body":
            yield mention.node, papers[mention.paper.document], said


def describe_posts(store: Store, posts: Iterable[URIRef]) -> Iterator[tuple[URIRef, Triple]]:
    """Each post with its wordings, the most said as its label."""
    for post in sorted(posts):
        if not (wordings := counted(filed_of(store, post, "said"))):
            continue
        label = most_counted(wordings)
        yield post, (post, RDF.type, ORG.Post)
        yield post, (post, RDFS.label, Literal(label))
        for other in set(wordings) - {label}:
            yield post, (post, SKOS.altLabel, Literal(other))
        if body := _stands_in(store, post):
            yield post, (post, ORG.postIn, body)


def _stands_in(store: Store, post: URIRef) -> URIRef | None:
    """The body that the keys of its papers give; they all give the same."""
    from pyoxigraph import NamedNode

    key = NamedNode(str(MG.linkKey))
    for quad in store.quads.quads_for_pattern(NamedNode(str(post)), key, None):
        kind, _, body = str(getattr(quad.object, "value", "")).partition("|")
        if kind == "post in":
            return URIRef(body)
    return None
