"""Papers made of a few lines, for tests of what is found in them."""

from datetime import date

from minutegraph.loaders.document import Document, Passage, Sitting, normalise


def paper(text: str, *, kind: str = "item", day: date | None = None) -> Document:
    """A document whose whole text is its body."""
    plain = normalise(text)
    whole = Passage(0, len(plain), plain)
    return Document("p.txt", "p.txt", kind, plain, sitting=Sitting(day=day), body=(whole,))
