"""The words before a formal point: "RESOLVED:", "It was agreed that", "Proposed by …"."""

import re

from ..cues.actors import MEETING_BODIES
from ..cues.decisions import DECIDES, DECISION_WORDS, HOW_DECIDED
from ..gates import Either, Gated

_BODY = (
    rf"(?P<body>(?:[Tt]he\s+|[Tt]his\s+)?(?:[A-Z][\w&'’-]*,?\s+(?:and\s+|of\s+|for\s+)?){{0,8}}?"
    rf"(?i:{MEETING_BODIES})(?:\s+of\s+the\s+\w+)?)\b"
)
HOW = rf"(?:[\s,(]+(?i:{HOW_DECIDED})[,)]*|\s+\([^()]{{2,120}}\))*"
LIST_LEAD = Gated(
    rf"(?:\b(?:{_BODY}{HOW}\s+)?(?<!for )(?<!ermission )(?<!pproval )(?<!efusal )"
    rf"(?i:{DECISION_WORDS})(?!\w){HOW}[^.;]{{0,40}}?"
    rf"(?:\b(?:that|to)|[:–-]|\))?[\s:–-]*"
    rf"|\b(?:RESOLVED|AGREED)\b[^:;]{{0,200}}?\b(?:that|to)\s*:"
    rf"|(?<!by )(?<!from )(?<!with )(?<!to )\b(?P<only>{_BODY.replace('?P<body>', '?:')}){HOW}"
    r"\s*[:–-]\s*[-–]?)$"
)
LED_BY = re.compile(rf"\b[Tt]hat\s+{_BODY}{HOW}\s*[:–-]\s*$")
_HEADED = r"D(?:ecisions?|ECISIONS?)|R(?:esolutions?|ESOLUTIONS?|ecommendations?|ECOMMENDATIONS?)"
STRONG_LEAD = Gated(
    rf"(?:\b(?:RESOLVED|AGREED|RECOMMENDED|DECIDED|ORDERED)\b"
    rf"|^(?:[-•·~§*o]\s+)?(?:Resolved|Agreed|Recommended|{_HEADED})\b(?=\s*[:–-]|\s+"
    rf"(?:that|to)\b)){HOW}(?:,(?=\s*that\b))?[\s:–-]*"
)
WEAK_LEAD = Gated(
    rf"(?:(?:\b[Ii]t\s+(?:was|is|has\s+been)|\b[Ii]t[’']s|\b{_BODY}){HOW}\s+{HOW}"
    rf"\b(?i:{DECIDES})\b{HOW}(?:\s*:\s*|\s+)"
    r"|^(?:All|Everyone)(?:\s+(?:present|[Cc]ouncillors|[Mm]embers))?\s+agreed\s+(?=that\s)"
    rf"|\b(?:agreed|resolved)\s+by\s+{_BODY.replace('?P<body>', '?:')}\s+(?=that\s))(?=\S)"
)
LEADS = Either(STRONG_LEAD, WEAK_LEAD)
