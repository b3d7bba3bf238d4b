"""The places in the papers: a sentence, what stands around it, and where it is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from ..store import Store
from .ask_facts import Fact, ask_each, facts
from .story import Words
from .words import one_line

_PASSAGES = """
SELECT ?passage ?quote ?source ?start ?end WHERE {
  VALUES ?passage { %s }
  ?passage mg:quote ?quote .
  OPTIONAL { ?passage oa:hasSource ?source }
  OPTIONAL { ?passage oa:hasSelector ?selector . ?selector oa:start ?start
             OPTIONAL { ?selector oa:end ?end } }
} ORDER BY ?passage ?quote ?start ?end
"""
_TEXTS = "SELECT ?version ?text WHERE { VALUES ?version { %s } ?version schema:text ?text }"
_DOCUMENTS = """
SELECT ?document ?name ?url WHERE {
  VALUES ?document { %s }
  OPTIONAL { ?document schema:name ?name }
  OPTIONAL { ?document mg:currentVersion?/schema:url ?url }
} ORDER BY ?document ?name ?url
"""
_AROUND = 400  # characters before a sentence, and after it
_WEB = re.compile(r"https?://[^\s<>\"]+")
_PARAGRAPH = re.compile(r"\n+")


@dataclass(frozen=True)
class Passage:
    """Words of a paper with their place in its stored text."""

    quote: str
    source: str = ""
    start: int = 0
    end: int = 0

    @property
    def document(self) -> str:
        """The paper whose version's text it is of."""
        return self.source.partition("/version/")[0]


@dataclass(frozen=True)
class Papers:
    """What is needed to show a finding's words."""

    passages: dict[str, Passage]
    texts: dict[str, str]  # by the IRI of the text
    names: dict[str, tuple[str, str]]  # of each document its name and its address
    items: dict[str, str]  # the titles of items

    def words(self, fact: Fact, passage: str = "") -> Words:
        """The evidence of a finding, or another passage of it."""
        here = self.passages.get(passage or fact.one("mg:evidence"), Passage(""))
        around = self.passages.get(fact.one("mg:paragraph"), here)
        name, url = self.names.get(fact.one("mg:document") or here.document, ("", ""))
        item = self.items.get(fact.one("mg:item"), "")
        return self._words(here, around, name, url, item)

    def quote(self, passage: str) -> str:
        """The exact words of a passage on one line."""
        return one_line(self.passages[passage].quote) if passage in self.passages else ""

    def start(self, fact: Fact) -> int:
        """Where the evidence of a finding begins in its paper."""
        found = self.passages.get(fact.one("mg:evidence"))
        return found.start if found else 0

    def _words(self, here: Passage, around: Passage, name: str, url: str, item: str) -> Words:
        text = self.texts.get(here.source, "")
        if around.source != here.source or not around.start <= here.start <= around.end:
            around = here
        before = text[around.start : here.start].strip() or _last(text[: around.start])
        after = text[here.end : around.end].strip(" .;\n") and text[here.end : around.end]
        after = after.strip() or _first(text[max(here.end, around.end) :])
        return Words(here.quote, _tail(before), _head(after), name, url, item)


def ask_papers(store: Store, findings: Iterable[Fact]) -> Papers:
    """The passages, texts, names and items that some findings point at."""
    known = list(findings)
    terms = ("mg:evidence", "mg:paragraph", "mg:question", "mg:answer")
    passages = {
        iri: Passage(quote, source or "", start or 0, end or 0)
        for iri, quote, source, start, end in ask_each(
            store, _PASSAGES, (str(p) for fact in known for t in terms for p in fact.all(t))
        )
    }
    items = facts(store, (fact.one("mg:item") for fact in known))
    return Papers(
        passages,
        _texts(store, passages),
        _names(store, known, passages.values()),
        {iri: one_line(item.one("dct:title")) for iri, item in items.items()},
    )


def _texts(store: Store, passages: dict[str, Passage]) -> dict[str, str]:
    """The stored texts: each belongs to the version under whose IRI it stands."""
    versions = {p.source.removesuffix("/text"): p.source for p in passages.values() if p.source}
    return {versions[version]: text for version, text in ask_each(store, _TEXTS, versions)}


def _names(
    store: Store, known: list[Fact], passages: Iterable[Passage]
) -> dict[str, tuple[str, str]]:
    names: dict[str, tuple[str, str]] = {}
    documents = {*(fact.one("mg:document") for fact in known), *(p.document for p in passages)}
    for iri, name, url in ask_each(store, _DOCUMENTS, documents):
        names.setdefault(iri, (name or "", _address(url, unquote(iri.rpartition("/")[2]), name)))
    return names


def _address(*known: str | None) -> str:
    return next((words for words in known if words and _WEB.fullmatch(words)), "")


def _last(text: str) -> str:
    """The paragraph at the end of a text."""
    return _PARAGRAPH.split(text.strip())[-1].strip()


def _first(text: str) -> str:
    """The paragraph at the beginning of a text, past what closes the one before."""
    return _PARAGRAPH.split(text.lstrip(" .;:,\n"))[0].strip()


def _tail(text: str) -> str:
    if len(text) <= _AROUND:
        return text
    return "… " + text[-_AROUND:].partition(" ")[2]


def _head(text: str) -> str:
    return text if len(text) <= _AROUND else text[:_AROUND].rpartition(" ")[0] + " …"
