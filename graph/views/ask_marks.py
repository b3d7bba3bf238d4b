"""The marks of a page: one for each thing that a paper says, in its column and its row."""

from collections.abc import Iterable, Iterator

from ..store import Store
from .ask_facts import Fact, ask_each, full
from .ask_words import Papers
from .known import Known
from .material import Material
from .story import COMMITTEE, Column, Mark
from .words import one_line

# Who is named where, and between which days a meeting was, are no happenings.
_SILENT = ("Attendance", "Attestation", "DateBound", "Mention", "Statement")
NO_MARKS = {full(f"mg:{kind}") for kind in _SILENT}
_TOPIC = full("mg:TopicMention")
_NAMES = """
SELECT ?mention ?name WHERE { VALUES ?mention { %s } ?mention mg:name ?name
} ORDER BY ?mention ?name
"""
_BESIDE = """
SELECT DISTINCT ?paragraph WHERE {
  VALUES ?paragraph { %s }
  ?other mg:paragraph ?paragraph ; a ?class .
  FILTER(?class NOT IN (mg:TopicMention, mg:Mention, mg:DateBound, mg:Attestation, mg:Attendance))
}
"""
_TITLE = 12  # words of the longest heading
_ASKED = {"mg:askerMention": "mg:asker", "mg:answererMention": "mg:answerer"}


def marks(material: Material, found: Iterable[Fact]) -> tuple[Mark, ...]:
    """The marks of these findings, as they stand in the papers."""
    happened = [fact for fact in found if not NO_MARKS & set(fact.classes)]
    store, papers = material.known.store, material.papers
    happened = list(_without_mere_topics(store, happened, papers))
    names = _mentioned(store, happened)
    happened.sort(key=lambda fact: (papers.start(fact), fact.iri))
    placed = ((material.placing.of(fact), fact) for fact in happened)
    return tuple(_mark(material, key, fact, names) for key, fact in placed if key)


def _without_mere_topics(store: Store, found: list[Fact], papers: Papers) -> Iterator[Fact]:
    """A paragraph tells of its topic once, if it holds nothing else; a title tells nothing."""
    spoken = [fact for fact in found if _TOPIC in fact.classes]
    paragraphs = (fact.one("mg:paragraph") for fact in spoken)
    told = {paragraph for (paragraph,) in ask_each(store, _BESIDE, paragraphs)}
    for fact in found:
        if _TOPIC in fact.classes:
            paragraph = fact.one("mg:paragraph") or fact.one("mg:evidence")
            if paragraph in told or _is_title(fact, papers):
                continue
            told.add(paragraph)
        yield fact


def _is_title(fact: Fact, papers: Papers) -> bool:
    """Whether a paragraph is only a heading: few words, and no stop that ends a sentence."""
    said = papers.quote(fact.one("mg:paragraph") or fact.one("mg:evidence"))
    title = papers.items.get(fact.one("mg:item"), "")
    short = len(said.split()) <= _TITLE and not said.endswith((".", ";", ":", "?", "!"))
    return short or bool(title and said.casefold().lstrip("0123456789. ") == title.casefold())


def _mentioned(store: Store, found: list[Fact]) -> dict[str, str]:
    mentions = (str(m) for fact in found for term in _ASKED for m in fact.all(term))
    return dict(ask_each(store, _NAMES, mentions))


def _mark(material: Material, key: str, fact: Fact, names: dict[str, str]) -> Mark:
    known, papers = material.known, material.papers
    kind, column = _kind(known, fact), known.meeting(fact.one("mg:meeting"))
    return Mark(
        fact.iri,
        kind,
        key,
        _row(known, column, fact, kind),
        _text(fact, papers),
        papers.words(fact),
        tuple(_who(known, column, fact, names)),
        known.labels(fact.all("dct:subject")),
        material.checked(fact.iri),
    )


def _kind(known: Known, fact: Fact) -> str:
    classes = set(fact.classes)
    if full("mg:Exchange") in classes:
        answered = fact.one("mg:answerer") or fact.one("mg:answererMention")
        return (fact.one("mg:outcome") or "answered") if answered else "asked"
    if full("mg:Progress") in classes:
        return fact.one("mg:state")
    ours = {
        "Decision": "decided",
        "Figure": "figure",
        "Vacancy": "vacant",
        "TopicMention": "reported",
    }
    for name, kind in ours.items():
        if full(f"mg:{name}") in classes:
            return kind
    return next((known.classes[of] for of in fact.classes if of in known.classes), "reported")


def _row(known: Known, column: Column, fact: Fact, kind: str) -> str:
    if kind == "vacant":
        post = fact.one("mg:post")
        return post if post in known.parties else COMMITTEE
    return known.row_of(fact.one("mg:answerer"), column)


def _text(fact: Fact, papers: Papers) -> str:
    """What it says in short."""
    if said := fact.one("mg:saidAs"):
        return one_line(" – ".join(filter(None, (said, fact.one("mg:measureAsSaid")))))
    question = papers.quote(fact.one("mg:question"))
    words = (fact.one(f"mg:{slot}") for slot in ("wording", "action", "postAsSaid"))
    return (
        question or one_line(next(filter(None, words), "")) or papers.quote(fact.one("mg:evidence"))
    )


def _who(known: Known, column: Column, fact: Fact, names: dict[str, str]) -> Iterator[str]:
    for mention, party in _ASKED.items():
        name = known.called_then(fact.one(party), column) or names.get(fact.one(mention), "")
        if name:
            yield f"{'asked' if party == 'mg:asker' else 'answered'} by {name}"
