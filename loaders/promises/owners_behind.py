"""Who is to act by what stands behind an action: in the margin, in brackets or after a dash."""

import re

from ..document import Document, Passage
from ..findings import Reference
from .actors import actor_before

# The words that say of a name that it is the owner's: "Owner:", "Lead officer –", "Action by".
LABELS = (
    r"(?:to\s+be\s+)?(?:actioned\s+by|(?:ACTIONS?|[Aa]ctions?)(?:\s+(?:by|for|on|with|[Oo]wner|[Oo]fficer))?"
    r"|(?:OWNER|[Oo]wner)s?|(?:LEAD|[Ll]ead)(?:\s+(?:[Oo]fficer|[Mm]ember))?|(?:RESPONSIBLE|[Rr]esponsible)"
    r"(?:\s+(?:[Oo]fficer|[Mm]ember|[Pp]erson))?|[Rr]esponsibility|[Bb]y\s+whom)(?:\s*\d+(?:[.]\d+)*)?"
)
_LABELLED = rf"(?:{LABELS}\s*(?:[:–-]\s*|\s(?=[A-Z])))?"
_IN_BRACKETS = re.compile(rf"[(\[]{_LABELLED}(?P<who>[A-Z][^()\[\]\n:]{{1,50}})[)\]][\s.|]*$")
_BEHIND_DASH = re.compile(rf"\s[–—-]+\s*{_LABELLED}(?P<who>[A-Z][^.:;–—\n]{{1,60}}?)[\s.|]*$")
_LABELLED_END = re.compile(rf"[\s(]{LABELS}\s*[:–-]\s*(?P<who>[A-Z][^.:;\n]{{1,60}}?)[\s.|)]*$")
_FROM = re.compile(
    r"\b(?:go(?:es)?|come|sent|issued?|be\s+\w+)\s+(?:from|by)\s+(?P<who>[^,;.()]{3,50}?)[\s.|]*$"
)
MARGIN = re.compile(
    r"[\s|](?:(?<=\s)\s{2,}|(?<=\|)\s*)(?P<who>[A-Z]{2,4})(?:\s*[/,&]\s*(?:[A-Z]{2,4})?)*[\s|]*(?=\n|$)"
)
_INITIALS = re.compile(r"\s[–—-]+\s*(?P<who>[A-Z]{2,4})(?:\s*[/,&]\s*[A-Z]{2,4})*[\s.|]*$")
_OTHERS = re.compile(r"\s*[,/]\s*(?=[A-Z])|\s+(?:and|&)\s+(?=[A-Z])")


def in_margin(line: Passage) -> Reference | None:
    """The initials at the right of a line."""
    match = MARGIN.search(line.quote)
    return _reference(line, *match.span("who")) if match else None


def behind_dash(line: Passage) -> Reference | None:
    """The initials behind a dash at the end of a line: "– KL"."""
    match = _INITIALS.search(line.quote)
    return _reference(line, *match.span("who")) if match else None


def in_brackets(line: Passage) -> Reference | None:
    """ "(KL)", "(Owner: Head of Audit)", or from whom something is to come."""
    match = _IN_BRACKETS.search(line.quote) or _FROM.search(line.quote)
    return _reference(line, *match.span("who")) if match else None


def behind(document: Document, line: Passage) -> Reference | None:
    """Whoever is named at the end of an action, in whatever way."""
    if match := _LABELLED_END.search(line.quote):
        return _reference(line, *match.span("who"))
    return in_brackets(line) or in_margin(line) or _behind_dash(document, line)


def _behind_dash(document: Document, line: Passage) -> Reference | None:
    """ "Send the list to members – Head of Audit"."""
    match = _BEHIND_DASH.search(line.quote)
    if match is None:
        return None
    first = _reference(line, *match.span("who"))
    actor = actor_before(document.text, first.passage, first.passage.end)
    return first if actor and actor.passage.start == first.passage.start else None


def _reference(line: Passage, start: int, end: int) -> Reference:
    """The first of those named."""
    words = _OTHERS.split(line.quote[start:end])[0]
    return Reference(Passage(line.start + start, line.start + start + len(words), words))
