"""Where things are minted: one function for each kind of thing."""

import hashlib
import os
import re
import unicodedata
from urllib.parse import quote

from rdflib import URIRef

BASE = os.environ.get("MINUTEGRAPH_BASE", "https://w3id.org/minutegraph/id/")
VOCABULARY = URIRef(BASE + "graph/vocabulary")


def slug(name: str) -> str:
    """A name as it stands in an IRI: case, accents, apostrophes and "the" tell nothing apart."""
    bare = re.sub(r"['’‘`]", "", name).replace("&", " and ").replace("–", "-").replace("—", "-")
    plain = unicodedata.normalize("NFKD", bare).encode("ascii", "ignore").decode().lower()
    words = [word for word in re.split(r"[^a-z0-9]+", plain) if word and word != "the"]
    return "-".join(words) or "x" + short_hash(name)


def short_hash(*words: str) -> str:
    return hashlib.sha256("\n".join(words).encode("utf-8")).hexdigest()[:12]


def thing(kind: str, *parts: str) -> URIRef:
    """An IRI under the base: kind and parts, each part already a slug, a date or an IRI path."""
    return URIRef(BASE + "/".join((kind, *parts)))


def document(key: str) -> URIRef:
    return thing("document", quote(key, safe=""))


def under(parent: URIRef, *parts: str) -> URIRef:
    return URIRef("/".join((str(parent), *parts)))


def council(name: str) -> URIRef:
    return thing("council", slug(name))


def committee(council_name: str | None, name: str) -> URIRef:
    return thing("committee", slug(council_name) if council_name else "unstated", slug(name))


def links(scope: str) -> URIRef:
    return thing("graph", "links", scope)


def passage(text: URIRef, start: int, end: int) -> URIRef:
    return URIRef(f"{text}#char={start},{end}")
