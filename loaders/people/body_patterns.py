"""How names of bodies and initiatives are worded: quoted, behind "Department for", as companies."""

import re
from collections.abc import Sequence
from typing import Literal

from ..cues.bodies import (
    BODY_OPENINGS,
    KNOWN_BODIES,
    KNOWN_SERVICES,
    NO_BODIES,
    REGIONS,
    WITH_BRANCHES,
)
from ..cues.initiatives import INITIATIVE_NOUNS, SAID_TO_BE_INITIATIVE
from ..gates import Gated

Kind = Literal["organisation", "initiative"]


def _any(names: Sequence[str]) -> str:
    """Alternatives, the longest first, with either apostrophe and any width of space."""
    longest = sorted(names, key=lambda name: (-len(name), name))
    return "|".join(re.escape(n).replace("’", "[’']").replace(r"\ ", r"\s+") for n in longest)


_CAPS = r"[A-Z][\w’'-]*"
_PROJECT = rf"(?:{'|'.join(SAID_TO_BE_INITIATIVE)})"
_NOUNS = "|".join(sorted(INITIATIVE_NOUNS - {"app", "model", "offer", "review", "vision"}))
_QUOTE = rf"[“\"‘'](?P<name>{_CAPS}(?:\s+(?:to|of|and|the|for|in|a)\b|\s+{_CAPS}){{0,5}}?)[”\"’']"
# Each pattern, what it finds, and which of its groups is the name.
PATTERNS: tuple[tuple[Gated, Kind, str | int], ...] = (
    (Gated(rf"{_QUOTE}\s+(?:Board|Group|Team|Partnership|Panel)\b"), "organisation", 0),
    (Gated(rf"{_QUOTE}\s+(?:{_NOUNS})\b", re.I), "initiative", 0),
    (Gated(rf"{_QUOTE}(?=\s+{_PROJECT}\b)"), "initiative", "name"),
    (
        Gated(
            rf"[“\"‘'](?P<name>{_CAPS}(?:\s+{_CAPS}){{1,4}})[”\"’'](?!\s*[,.]?\s*(?:said|asked))"
        ),
        "initiative",
        "name",
    ),
    (
        Gated(
            rf"\b(?<!Parish )(?<!Town )(?<!Community )"
            rf"(?:{'|'.join(BODY_OPENINGS)})\s+(?:the\s+)?{_CAPS}"
            rf"(?:,?\s+(?!HELD\b)(?:and\s+(?!the\b|[A-Z]\w+\s+of\b)|(?:of|for)\s+(?:the\s+)?|&\s+)?{_CAPS}){{0,8}}"
        ),
        "organisation",
        0,
    ),
    (  # "Wick PC": a neighbouring council, no constable and no computer
        Gated(
            r"(?<![\w’'-])(?<!\ba )(?<!\bnew )(?!Parish|Local|Rural|Village|Beat|Community)"
            r"(?!Th|An?\b|Our|New|If|When|What|Each|Every|All|Any)[A-Z][a-z]{2,}\s(?:PC|TC|PCC)\b(?!\s+[A-Z]|[’'-])"
        ),
        "organisation",
        0,
    ),
    (  # "W.N.D.C."
        Gated(
            rf"(?<![\w.])(?!(?:{'|'.join(map(re.escape, NO_BODIES))}))"
            r"(?:[A-Z]\.){3,6}(?!\w|\s+[A-Z][a-z]+[,.;)]| ?\d)"
        ),
        "organisation",
        0,
    ),
    (
        Gated(
            rf"(?<![\w’'-])(?:{_any(KNOWN_BODIES)})(?![\w-])(?!\s+(?:Officer|Manager|Director|Act\b|(?:19|20)\d\d))"
        ),
        "organisation",
        0,
    ),
    (
        Gated(
            rf"(?<![\w’'-])(?P<name>(?:{_CAPS}\s+){{2,4}}(?:improvement |delivery |"
            rf"action )?(?:plan|strategy|programme|scheme|project"
            rf"|campaign|initiative|charter))\b(?!s)"
        ),
        "initiative",
        "name",
    ),
    (
        Gated(
            rf"(?<![\w’'-])(?:{_any(KNOWN_SERVICES)})(?:\s+\([A-Z]{{2,5}}\))?(?![\w-])(?!\s+(?i:consideration|implication))"
        ),
        "organisation",
        0,
    ),
    (
        Gated(r"(?:\b[Tt]o|\b[Tt]he|\b[Bb]y)\s+(?P<name>Cabinet|Executive)\b(?!\s+[A-Z])"),
        "organisation",
        "name",
    ),
    (
        Gated(
            rf"\b{_PROJECT},?\s+(?:entitled|called|named|known as|"
            rf"titled)\s+[“\"‘']?(?P<name>{_CAPS}(?:\s+(?:of|and|the|for)(?=\s+[A-Z])|"
            rf"\s+{_CAPS}){{0,5}})"
        ),
        "initiative",
        "name",
    ),
    (
        Gated(
            rf"\b(?:called|named|"
            rf"known as)\s+[“\"‘']?(?P<name>{_CAPS}\s+{_CAPS}(?:\s+{_CAPS}){{0,3}})"
        ),
        "initiative",
        "name",
    ),
    (
        Gated(
            rf"(?<![\w’'-])(?P<name>{_CAPS}(?:\s+{_CAPS}){{0,4}}),\s+(?:a|an|"
            rf"the)\s+(?:[\w-]+\s+){{0,3}}{_PROJECT}\b"
        ),
        "initiative",
        "name",
    ),
    (
        Gated(r"[A-Z](?<!\w.)(?!owerPoint|ouTube|hatsApp)[a-z]{2,}[A-Z][a-z]{2,}\b"),
        "organisation",
        0,
    ),
    (
        Gated(
            rf"(?<![\w’'-])(?:{_CAPS}\s+(?:&\s+|and\s+(?=[A-Z]))?){{1,5}}?"
            r"(?:plc|PLC|Ltd|Limited|LLP|CIC|CIO|Cyf|Inc)\b"
        ),
        "organisation",
        0,
    ),
    (
        Gated(rf"(?<![\w’'-])(?:{_any(WITH_BRANCHES)})(?:\s+{_CAPS}){{1,3}}"),
        "organisation",
        0,
    ),
    (
        Gated(
            rf"(?<![\w’'-])(?!(?i:{'|'.join(sorted(REGIONS))})\s)(?:{_CAPS}\s+){{1,3}}(?<!(?i:north)\s)"
            r"(?<!(?i:south)\s)(?<!(?i:east)\s)(?<!(?i:west)\s)(?<!and\s)"
            r"(?:Scotland|Wales|England|Ireland|Cymru|UK)\b(?![’'-]|\s+[A-Z])"
        ),
        "organisation",
        0,
    ),
)
