"""An officer's report in the form that asks for its parts: officer, date, recommendations, ..."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from ..document import Declaration, Document, Item, Passage
from .bounds import bounded
from .read_file import is_html
from .read_lines import is_furniture, lines, parts, purpose
from .sitting import heading

_TO = re.compile(r"^report\s+to\s*:?\s", re.IGNORECASE)
_FIELD = re.compile(
    r"^(?P<name>report to|relevant (?:officer|director|cabinet member)s?|(?:report )?authors?|"
    r"lead officer|date of (?:meeting|decision)|(?:relevant )?portfolio(?: holder)?|wards?)"
    r"(?:\(s\))?\s*(?::\s*|\s{1,}(?=\S))(?P<value>.+)$",
    re.IGNORECASE,
)
_SECTION = re.compile(r"^#*\s*\**(?P<number>\d{1,2})\.0\.?\s+(?P<name>\S.{2,90}?)\s*:?\**$")
_INNER = re.compile(
    r"^\d+\.\d+\w?\s+(?P<name>(?:other )?alternative options[^:]*):?\s*$", re.IGNORECASE
)
_QUESTION = re.compile(
    r"^(?:\d+\.\d+\w?\s+)?(?P<name>(?:is the recommendation|does the information)[^?]*)\?"
    r"\s*(?P<value>\S.*)$",
    re.IGNORECASE,
)
_FRONT = 12  # lines in which the form states officer and date


def claims(text: str) -> bool:
    """Whether the head of the file is that of a report's form."""
    front = [line.quote for line in islice(lines(text), _FRONT)]
    fields = [match["name"].casefold() for line in front if (match := _FIELD.search(line))]
    return not is_html(text) and any(_TO.search(line) for line in front) and len(fields) > 1


def read(text: str, name: str) -> Document:
    """Read the form: who reports to whom and when, and what it declares under each heading."""
    own = list(lines(text))
    fields = [line for line in own[:_FRONT] if _FIELD.search(line.quote)]
    body = parts(text, [(line, not is_furniture(line.quote)) for line in own])
    title = _title(own, fields)
    whole = (title or own[0]).start
    return Document(
        key=name,
        name=name,
        kind="report",
        text=text,
        title=title.quote if title else "",
        sitting=bounded(heading(_meeting(fields)), body),
        items=(Item(title.quote, Passage(whole, own[-1].end, text[whole : own[-1].end])),)
        if title
        else (),
        body=body,
        declarations=(*purpose(_front(own)), *_declarations(text, own, fields)),
    )


def _meeting(fields: Sequence[Passage]) -> Iterator[str]:
    """The committee's line and the meeting's, not those that name people."""
    for line in fields:
        if re.match(r"report to|date of", line.quote, re.IGNORECASE):
            yield re.sub(r"^date of \w+\s*:?", "", line.quote, flags=re.IGNORECASE)


def _title(own: Sequence[Passage], fields: Sequence[Passage]) -> Passage | None:
    """The line under the form's head, before anything numbered."""
    under = (line for line in own if line.start > fields[-1].start)
    first = next(under, None)
    return None if first is None or re.match(r"\d", first.quote) else first


def _front(own: Sequence[Passage]) -> Iterator[Passage]:
    """What stands before the second section."""
    return takewhile(lambda line: not line.quote.startswith("2.0"), own)


def _declarations(
    text: str, own: Sequence[Passage], fields: Sequence[Passage]
) -> Iterator[Declaration]:
    for line in fields:
        if match := _FIELD.search(line.quote):
            yield Declaration(_plain(match["name"]), _value(line, match))
    heads = [(line, match) for line in own if (match := _head(line.quote))]
    for n, (line, match) in enumerate(heads):
        if "value" in match.re.groupindex:
            yield Declaration(_plain(match["name"]), _value(line, match))
            continue
        stop = next(
            (later.start for later, other in heads[n + 1 :] if _closes(match, other)), len(text)
        )
        if under := _under(text, line.end, stop):
            yield Declaration(_plain(match["name"]), under)


def _head(line: str) -> re.Match[str] | None:
    return _SECTION.search(line) or _INNER.search(line) or _QUESTION.search(line)


def _closes(section: re.Match[str], later: re.Match[str]) -> bool:
    """A section runs to the next section; what stands inside it has its own end."""
    return later.re is _SECTION or section.re is _INNER or "information" in later["name"]


def _under(text: str, start: int, stop: int) -> Passage | None:
    words = text[start:stop].strip()
    begin = text.index(words, start) if words else start
    return Passage(begin, begin + len(words), words) if words else None


def _value(line: Passage, match: re.Match[str]) -> Passage:
    begin = line.start + match.start("value")
    return Passage(begin, line.end, match["value"].rstrip())


def _plain(name: str) -> str:
    """A heading as a label: 'Recommendation(s)' is 'Recommendations'."""
    words = " ".join(re.sub(r"\(s\)", "s", name).split()).rstrip(":")
    if words.casefold().startswith("does the information"):
        return "Exempt information"
    return words[:1].upper() + words[1:].lower()
