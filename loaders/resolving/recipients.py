"""Whom the words of an act say that it reaches: the body that met, or somebody else."""

import re

from ..document import Document, Passage

_MEETS = (
    r"(?:Select\s+|Scrutiny\s+|Joint\s+)?(?:Sub-?Committee|Committee|Panel|Board|Forum|Group|Commission|Cabinet|Assembly"
    r"|Authority|Executive|Working\s+Party)"
)
_EACH = r"(?:(?:the|this|its|our|each|every|a|any|all|future|next|later|following)\s+)"
# "to the Committee", "for consideration by the Group"
_REACHES = re.compile(
    rf"\b(?:to|before|by|around|round|among|with)\s+{_EACH}*(?:meetings?\s+of\s+)?(?:(?:the|this)\s+)?"
    rf"(?:(?P<body>(?<=the\s){_MEETS}|(?<=this\s){_MEETS})(?!\s+(?:of|for|[A-Z]))"
    r"|(?P<members>(?:[Mm]embers|councillors|Councillors)\b(?!\s+(?:of\s+the\s+public|of\s+staff|[A-Z]))))"
)
# "that the Forum be given a paper"
_GIVEN = re.compile(
    rf"\b(?:the|this)\s+(?P<body>{_MEETS})\s+(?:be|was|were|would\s+be|is)\s+(?:given|sent|told|provided"
    r"|supplied|informed|updated|kept|shown)\b"
)
_BACK = re.compile(
    r"(?:also\s+|further\s+|to\s+)?(?:receive|report|bring|brought|submit|return|come|provide|supply|present|set\s+out|circulate"
    r"|produce|update|give|share|send|table|consider|include)(?:s|ed|d)?\b|.*\bbe\s+(?:brought|submitted|reported|presented"
    r"|provided|supplied|circulated|given|sent|tabled|added|included|received)\b",
    re.I | re.S,
)
_HANDED = re.compile(
    r"\b(?:sent|given|supplied|provided|circulated|reported|brought|submitted|sends?|gives?|supply)\b"
)
_AWAY = re.compile(
    r"\bto\s+(?!(?:the|this|a|its|each|every|any|future|next|all)\s+(?:\w+\s+){0,3}?(?:meetings?|Committee|Sub-?Committee|Panel"
    r"|Board|Forum|Group|Cabinet|Council|Members|[Cc]ycle)\b|Members\b|members\b|include\b|be\b|show\b|[a-z]+\s)"
    r"(?:the\s+)?[A-Z]"
)
_PUT_TO = re.compile(
    r"(?:also\s+)?(?:writes?|wrote|put|raise|take\s+(?:it|this|that|them|the\s+matter)\s+up|liaise|contact|refer|go|invites?|meet"
    r"|speak|negotiate|mention|open\s+talks)\b",
    re.I,
)


def comes_back(action: str) -> bool:
    """Whether what a body asks for is to reach the body itself: a report, figures, an update."""
    return bool(_BACK.match(action)) and not _AWAY.search(action)


def put_to(action: str) -> bool:
    """Whether an act is only put to somebody, who is owed nothing: a letter to a ministry."""
    return bool(_PUT_TO.match(action))


def reaches_body(document: Document, place: Passage) -> Passage | None:
    """The words of a statement that say that it is to reach the body that met, or its members."""
    found = _REACHES.search(place.quote) or _GIVEN.search(place.quote)
    if not found:
        return None
    name = "members" if "members" in found.groupdict() and found["members"] else "body"
    start, end = found.span(name)
    return document.passage(place.start + start, place.start + end)


def handed(words: str) -> bool:
    """Whether something is to be given into somebody's hands."""
    return bool(_HANDED.search(words))
