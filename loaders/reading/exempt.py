"""Items that are not for the public: by what they are known, and how that is told."""

import re
from collections.abc import Sequence

from .read_heads import items
from .read_lines import lines
from .sitting import is_front

_LONGEST = 300  # characters of a line that marks an item
_SECRET = r"(?:exempt|confidential|restricted|private)"
_UNDER = r"(?:by (?:virtue|reason) of|under|as defined (?:in|by)|within the meaning of)"
# "Exempt item: Award of the contract", "Award of the contract (Exempt)"
_TITLE = re.compile(
    rf"^[\W\d]*{_SECRET}\s+(?:item|report|business|minutes?|appendix|session)\b|"
    rf"^[\W\d]*(?:exempt|confidential|restricted)\W*$|"
    rf"[(\[–-]\s*(?:exempt|confidential|restricted|not for publication)\b[^)\]]*[)\]]?\s*$",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    rf"^[\W\d]*(?:this (?:item|report|minute|part)[^.]{{0,40}} is )?not for publication\b|"
    rf"^[\W\d]*(?:exempt|confidential)\b[^.]{{0,60}}{_UNDER}\b",
    re.IGNORECASE,
)
_SECTION = re.compile(
    rf"^[\W\d]*part\s+(?:2|ii|two|b)\b[\s:(–-]*(?:$|(?:the )?{_SECRET}|closed|not for publication|"
    rf"items? (?:likely|to be)|business)|"
    rf"^[\W\d]*{_SECRET}\s+(?:items|business|session|agenda|section|part)\b|"
    rf"^[\W\d]*(?:items?|business|matters)\s+(?:to be\s+)?(?:considered|discussed|taken|heard)\s+"
    rf"in\s+(?:private|closed session|exempt session)",
    re.IGNORECASE,
)
_BARE = re.compile(r"^[\W\d]*part\s+\w+\W*$", re.IGNORECASE)
_SHUT_OUT = re.compile(rf"\b{_SECRET}\b|\bexcluded\b|Schedule 12A", re.IGNORECASE)
_SENTENCE = re.compile(r"\b(?:was|were|is|are|be|had|has|that|would|will)\b", re.IGNORECASE)
_PUBLIC = re.compile(
    r"^[\W\d]*(?:part\s+(?:1|i|one|a|3|iii|three|c)\b|(?:public|open|other)\s+"
    r"(?:items|business|session|agenda|minutes|section|part)\b)",
    re.IGNORECASE,
)


def is_exempt(line: str) -> bool:
    """Whether a title or the line under it says that the item is not for the public."""
    if len(line) > _LONGEST:
        return False
    titled = len(line) < 160 and _TITLE.search(line) and not _SENTENCE.search(line)
    return bool(titled or _NOTICE.search(line))


def opens_exempt(line: str) -> bool:
    """Whether a heading opens the part of a meeting from which the public was shut out."""
    short = len(line) < 120 and not line.rstrip().endswith(".")
    return short and bool(_SECTION.search(line)) and not _SENTENCE.search(line)


def opens_public(line: str) -> bool:
    """Whether a heading opens another part, which the public may read."""
    return len(line) < 120 and bool(_PUBLIC.search(line))


def told_exempt(titles: Sequence[str]) -> tuple[str, ...]:
    """In words: what of a paper was not loaded."""
    return tuple(
        f"{title[:80]!r} is not for the public: its text is not loaded" for title in titles
    )


def without_exempt(text: str) -> tuple[str, tuple[str, ...]]:
    """A text without what stands between the heading of an exempt item and the next item; the
    headings. Under "Part 2" all items are left out, to the end or to the next part."""
    own = lines(text)
    marks = [n for n, line in enumerate(own) if _marks(line.quote, text)]
    if not marks:
        return text, ()
    starts = {item.passage.start for item in items(text, 0, len(text), is_front)}
    cuts: list[tuple[int, int]] = []
    told: list[str] = []
    for mark in marks:
        line = own[mark]
        if cuts and line.start < cuts[-1][1]:
            continue
        whole = opens_exempt(line.quote)
        stop = next((later.start for later in own[mark + 1 :]
                     if opens_public(later.quote) or (not whole and later.start in starts)),
                    len(text))  # fmt: skip
        if text[line.end : stop].strip():
            cuts.append((line.end, stop))
            told.append(line.quote)
    return _cut(text, cuts), told_exempt(told)


def _marks(line: str, text: str) -> bool:
    """Whether a line opens what is not for the public; a bare "Part 2" may be any part."""
    if len(line) > _LONGEST:
        return False
    if _BARE.match(line) and not _SHUT_OUT.search(text):
        return False
    return is_exempt(line) or opens_exempt(line)


def _cut(text: str, cuts: Sequence[tuple[int, int]]) -> str:
    kept, place = "", 0
    for start, stop in cuts:
        kept, place = f"{kept}{text[place:start]}\n\n", stop
    return kept + text[place:]
