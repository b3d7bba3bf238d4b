"""What a sentence says was noted, approved, voted for or put off, without a list of points."""

import re
from collections.abc import Iterator

from ..cues.actors import MEETING_BODIES
from ..cues.decisions import DECIDED_PAPERS, HOW_DECIDED
from ..gates import Either, Gated
from .outcomes import Outcome

_HOW = rf"(?:[\s,]+(?:{HOW_DECIDED})[,]?)*"
_BODY = rf"\b(?:{MEETING_BODIES})\b"
_PAPER = (
    rf"(?:(?!\b(?:that|how|with|whether|was|were|had)\b)[^\s;.]+\s+){{0,7}}?(?:{DECIDED_PAPERS})\b"
)
_NOTED = Gated(
    rf"{_BODY}{_HOW}\s+(?:(?:received|considered|discussed)\s+and\s+)?notes?d?\s+(?:the|this|and|their|its|both"
    rf"|with\s+\w+|(?=(?:previously\s+)?(?:[a-z]+\s+)?(?:minutes|report)\b))\s*{_PAPER}",
    re.I,
)
_APPROVED = Gated(
    rf"{_BODY}{_HOW}[^.;]{{0,60}}?\s(?:agree[ds]|approve[ds]|adopt(?:ed|s)|endorse[ds]"
    rf"|accept(?:ed|s)|confirm(?:ed|s)|ratified|signed)\s+(?:(?:the|its|their)\s+"
    rf"|(?=(?:\w+\s+)?(?:amendments|minutes|payments)\b)){_PAPER}",
    re.I,
)
_THEN = (
    r"(?:(?:then|duly|unanimously|formally|put\s+and|therefore|proposed,\s+seconded\s+and"
    r"|received\s+and|agreed\s+to\s+be|considered\s+and|put\s+to\s+(?:the|a)\s+vote\s+and"
    r"|(?:presented|submitted|circulated|examined|checked|read\s+out)\s+and|accordingly|all|also|hereby|declared|voted\s+on\s+and|proposed\s+and|seconded\s+and)\s+)*"
)
_VERB = (
    r"(?P<verb>noted|received and noted|approved|agreed|adopted|carried|confirmed|signed"
    r"|endorsed|accepted|ratified|deferred|lost|defeated|rejected|not\s+(?:agreed|carried)"
    r"|taken as read)\b"
)
_WAS = Gated(
    rf"(?:^(?:(?:Resolved|RESOLVED)?\W*\d[\d/.]*\s+)?|[,;]\s|\band\s)(?:the\s+|that\s+|this\s+|a\s+|an\s+)?(?P<what>"
    rf"(?:(?!had\b)[\w'’-]+\s+){{0,8}}?(?:{DECIDED_PAPERS})\b"
    rf"(?:[^.;]|(?<=\bCo)\.|(?<=\bSt)\.){{0,90}}?)(?<! it)\s(?:was|were)\s+{_THEN}{_VERB}",
    re.I,
)
# "This was agreed", "The Board agreed it, apart from page 4"
_IT_WAS = Gated(
    rf"(?:^|;\s|\band\s)(?P<what>(?:this|that|these)\s(?:was|were)\s+{_THEN}{_VERB}"
    rf"(?!\s+(?:in|with|that|to|on|by\s+(?!all|the\s+(?:committee|members|panel|board|council)))\b))",
    re.I,
)
_AGREED_IT = Gated(
    rf"(?P<what>{_BODY}{_HOW}\s+(?P<verb>agreed|approved|noted|adopted|confirmed|accepted)"
    rf"\s+(?:it|this|these|them|both)\b)(?!\s+(?:was|were|would|had|could|is)\b)",
    re.I,
)
# "Upon a vote being taken, the amendment fell", "voted 5 to 3 in favour of the recommendation"
_FELL = Gated(
    r"\b(?P<what>(?:motion|amendment|proposal|recommendation)s?(?:\s+as\s+amended)?\s+"
    r"(?P<verb>fell|carried|(?:was|were)\s+(?:not\s+)?(?:seconded|supported|withdrawn|lost)))\b"
    r"(?!\s+(?:by|out|over|forward)\b)",
    re.I,
)
_VOTED = Gated(
    rf"(?P<what>{_BODY}{_HOW}\s+voted\b[^.;]{{0,40}}?\s(?P<verb>in\s+favour\s+of|for|against"
    rf"|to\s+(?:approve|adopt|refuse|reject))\s+(?:the|this|that)\s+[^.;]{{0,60}}?"
    rf"(?:{DECIDED_PAPERS})\b)",
    re.I,
)
_SUBMITTED = Gated(
    r"\b(?P<what>submitted\s+and\s+(?P<verb>approved|noted|adopted|agreed)\s+(?:as\s+[^,.;]{3,40}?"
    rf"\s+)?(?:the|an?)\s+[^.;]{{0,60}}?(?:{DECIDED_PAPERS}|minute)\b)",
    re.I,
)
# "The Plan was proposed for adoption by Cllr Moss, seconded by Cllr Wick, and agreed"
_SECONDED = Gated(
    r"\b(?P<what>(?:the\s+)?[^.;]{3,80}?\s(?:was|were)\s+(?:proposed|moved)\b[^.;]{0,100}?\bseconded\s+"
    r"by\b[^.;]{3,60}?\band\s+(?:then\s+|unanimously\s+|duly\s+)?"
    r"(?P<verb>agreed|carried|approved|adopted|passed|lost|not\s+carried)(?=\s+unanimously|\.?$|[.;,]))",
    re.I,
)
_ELECTED = Gated(
    r"\b(?P<what>(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|[A-Z]{2,3}|[A-Z]\w+)(?:\s+[A-Z][\w.’'-]*)*"
    r"(?:,\s+proposed\s+by\s+[^,.;]{2,40},)?\s+(?:was|were|be|being)\s+(?:then\s+|duly\s+|unanimously\s+|re-?)*"
    r"(?P<verb>(?i:elected|appointed|nominated))\s+(?:unopposed\b|(?:as\s+|to\s+be\s+|the\s+)*"
    r"(?:(?:Vice|Deputy)[- ]?)?(?:Chair|Convener|Convenor|Mayor|President)))"
)
_FURTHER = (_SECONDED, _WAS, _IT_WAS, _AGREED_IT, _VOTED, _SUBMITTED, _ELECTED, _FELL)
_PASSING = Either(_NOTED, _APPROVED, *_FURTHER)
_BARE = re.compile(
    r"(?:^|\n|:\s+)\W*(?P<word>(?:Noted|Agreed(?:\s+and\s+signed)?|AGREED|Approved(?:\s+as\s+(?:recommended"
    r"|read|presented|drafted))?|APPROVED|NOTED|Recommendations?\s+"
    r"(?:agreed|approved|accepted)(?:\s+nem\.?\s+con\.?)?|Received\s+and\s+noted"
    r"|Deferred|DEFERRED|RESOLVED\s+accordingly)\.?)$"
)
# "Agreed as right", "Confirmed, with the addition of …", "NOT AGREED: …"
_WITH_MORE = re.compile(
    r"^\W*(?P<word>(?:Otherwise\s+|Unanimously\s+)?(?:[Aa]greed|[Aa]pproved|Confirmed|Adopted"
    r"|Accepted|Deferred|Carried|Refused|Rejected|Withdrawn)(?=(?:,\s+(?:with|subject|as|apart|"
    r"except|once|without|save|all|nem)|\s+(?:as|unanimously|with(?:out)?|subject|nem|apart|until"
    r"|pending|unchanged))\b|\s+by\s+(?:all|an?\s|\d|the\s+(?:casting|chair))|\.$)|(?:Carried\s+forward|Carry\s+forward)(?=[,.]|\s)"
    r"|(?:AGREED|APPROVED|NOTED)(?=\s+(?:recommendations?\s+)?\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})\)?"
    r"\s*(?:[-–,&]|and|to)\s*\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})\b)"
    r"|NOT\s+(?:AGREED|APPROVED|CARRIED)(?=\s*[:–-]|\s+(?:that|to)\b))(?!\s+as\s+follows)"
)
_OPINION = re.compile(r"\b(?:in principle|with (?:him|her|them|this|that))\b", re.I)
_BEFORE = re.compile(r"\b(?:had|have|has|previously|already|earlier|if|when|once|until)\b", re.I)


def told(sentence: str) -> Iterator[tuple[int, int, Outcome]]:
    """Each stretch of a sentence that tells a decision, from where to where, and its outcome."""
    if sentence.endswith(":"):
        return
    if bare := _BARE.search(sentence) or _WITH_MORE.search(sentence):
        yield bare.start("word"), len(sentence), _of(bare["word"].lower())
    elif _PASSING.may(sentence):
        yield from _in_passing(sentence)


def _in_passing(sentence: str) -> Iterator[tuple[int, int, Outcome]]:
    """ "The Forum noted the letter and agreed the plan", "The minutes were signed"."""
    end = len(sentence)
    noted, approved = _NOTED.search(sentence), _APPROVED.search(sentence)
    split = sentence.find(" and agreed", noted.end()) if noted and approved else -1
    if noted:
        yield 0, split if split > 0 else end, "noted"
    if approved and not _OPINION.search(sentence):
        yield split + 5 if split > 0 else 0, end, "approved"
    for pattern in () if noted or approved else _FURTHER:
        found = pattern.search(sentence)
        if found and (pattern is _WAS or not _BEFORE.search(sentence[: found.start("verb")])):
            yield found.start("what"), end, _of(found["verb"].lower())
            return


def _of(verb: str) -> Outcome:
    """What the word that decides makes of it."""
    if "noted" in verb or "read" in verb:
        return "noted"
    if re.search(
        r"\b(?:not|defer|lost|defeated|reject|refus|withdraw|fell|against|carry|carried forward)",
        verb,
    ):
        return "other"
    return "approved"
