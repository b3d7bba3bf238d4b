"""What a figure measures, in the words of its clause."""

import re

from ..alternatives import compiled
from ..cues import figures as cues
from .figure_times import is_time, without_time_before, without_times
from .figure_units import MOVED, OF_THE, RUN_ON
from .numbers_in_words import DIGITS, SPELT
from .said import Said

_LINK = compiled(
    r"[\s,]*\b(?:of|was|were|is|are|been|to|from|by|at|be|stood|stands|risen|rose|fallen|fell"
    r"|increased|decreased|dropped|reached|averaged|lay|lies|rang(?:es|ed|ing)|var(?:ies|ied|ying)"
    r"|had|has|have|gone|slid|up|down|only|now|currently|already|just|about|around|approximately"
    r"|some|nearly|almost|over|under"
    r"|more|less|fewer|than|totalling|amounts|amounted|and|with|the|an?|a further|overall)\s*$",
    re.IGNORECASE,
)
_LEAD = compiled(
    r"^(?:[\s,]|(?:there|it|they|this|which|that|the|an?|its|our|their|and|but|although|though"
    r"|whilst|while|whereas|with|where|on|overall|currently|resulting"
    r"|in|represented|had|has|have|was|were|is|are|been|being|of|to|by|at|a further|further|all"
    r"|for)\b(?:\s+(?:was|were|is|are|had|has|have)\b)?)+",
    re.IGNORECASE,
)
_OF_NOUN = re.compile(r"\b(?:had|has|have|was|were|with|of|on|a|an|the|its|their|our)\s+(?=\S)")
_BARE = re.compile(
    r"^(?:(?:above|below|against|compared|than|with|to|the|an?|most|recent|latest|rolling"
    r"|national|regional|county|England|English"
    r"|\w+[ -](?:weeks?|months?)|at|figure|target|average|mean|median|benchmark|rate|previous"
    r"|last|year|up|down|[A-Z][\w’'-]*)\b\s*)*$"
)
_LEADS_UP = re.compile(
    r"\w\s+(?:of|was|were|is|are|been|reached|averaged|to|at|by|from|lay|lies|rang(?:es|ed|ing)"
    r"|var(?:ies|ied|ying))\s+"
    r"(?:\w+\s+){0,2}$"
)
_GOES_ON = re.compile(
    r"\s+(?:of|increase|rise|reduction|decrease|fall|drop|over|under|more"
    r"|fewer)(?:spend)?\b(?!\s+(?:19|20)\d\d)"
)
_EMPTY = re.compile(r"(?:amount|sum|total|figure|number|overall)?$")
_WITHIN = re.compile(r"\s+within\s+(?:[\w-]+\s+){1,3}(?:hours|days|weeks|months|years)\b")
_AT = re.compile(r"^\s*(?:currently\s+)?(?:at|down to|up to|up|down)\s+$")
_EACH = re.compile(r"\s+(?:an?|per|each|every)\s+\w+")
_VERB = re.compile(r"\b(?:has|have|had|was|were|is|are|remains?|remained|continues?|continued)\b")
_SECTION = re.compile(r"^\d+(?:\.\d+)+\s+")
_LOOSE = re.compile(r"(?:\s+(?:of|to|from|and|with|about|the|an?))+$")
_OF_WHOLE = re.compile(r"\s+of\s+(?:the|its|our|their|these|those|all)\s+")
_PREDICATE = re.compile(
    rf"^\s*(?:of\s+(?:those|these|them|whom|which|the)\s+(?:(?:{DIGITS}|{SPELT})\s+)?)?"
    r"(?:(?:had|have|has|were|was|are|is|been|subsequently|already|since)\s+)*"
)
_ENDS_HERE = re.compile(r"\s*(?:[,;]|and\b|$)")
_NO_NAME = re.compile(rf"(?:(?:{cues.NO_MEASURES})\b\W*)*", re.IGNORECASE)
_NEXT_CLAUSE = re.compile(r"[,;:]\s|\s(?:and|but)\s+(?=(?:had|has|have|was|were|is|are|\w+ed)\b)")
_COPULA = re.compile(r"^((?:[\w’'-]+\s){1,4}?)(?:(?:had|has|have) been|were|was|are|is)\s")
_TRIM = " \n,;:.–—-()"


def measure(said: Said) -> str:
    """The words that say what is measured, as near as the clause gives them; "" where none do."""
    name = _counted(said) if said.quantity.unit is None else _rated(said)
    name = _tidy(" ".join(name.split()))
    return "" if _NO_NAME.fullmatch(name) or is_time(name) else name


def _tidy(name: str) -> str:
    """A name without its section number and without the times at its ends."""
    name = _SECTION.sub("", name)
    while (shorter := _LEAD.sub("", without_times(_LOOSE.sub("", name)).strip(_TRIM))) != name:
        name = shorter
    return name


def _counted(said: Said) -> str:
    """What is counted: "posts vacant" of "30 posts were vacant", "thirty of the 140 posts …"."""
    before = _name_before(said)
    if before and (MOVED.match(said.after) or (_bound(said.before) and RUN_ON.match(said.after))):
        return before
    if said.left > said.start and _OF_WHOLE.fullmatch(said.text, said.left, said.quantity.start):
        return said.unit
    part = OF_THE.match(said.text, said.quantity.end)
    if part and part.end() > said.right:
        return _short(said.text[part.end() : said.end])
    rest = _short(_PREDICATE.sub("", said.after))
    named = rest.startswith(said.unit) or not RUN_ON.match(said.after)
    return rest or said.unit if named else f"{said.unit} {rest}"


def _rated(said: Said) -> str:
    """What a share or a sum of money is of."""
    before, after = _name_before(said), _name_after(said)
    ends = said.left > said.start and before and _ENDS_HERE.match(said.after)
    loose = _EMPTY.match(before) or not (ends or _bound(said.before))
    if _GOES_ON.match(said.after) or loose:
        return after or before or _subject(said)
    within = _WITHIN.match(said.after)
    return before + within[0] if within and before else before or after or _subject(said)


def bare(name: str) -> bool:
    """Whether a measure names nothing by itself: "the national average"."""
    return bool(_BARE.match(name))


def _bound(before: str) -> bool:
    """Whether the words before a number lead up to it: "a rate of", "spending rose by"."""
    return bool(_LEADS_UP.search(before))


def _name_before(said: Said) -> str:
    name = without_time_before(_SECTION.sub("", said.before)).rstrip(_TRIM)
    while (shorter := _LINK.sub("", name).rstrip(_TRIM)) != name:
        name = shorter
    starts = [match.end() for match in _OF_NOUN.finditer(name)]
    of = starts and re.search(r"\bof\s*$", said.before)
    return _LEAD.sub("", name[starts[-1] :] if of else name).strip(_TRIM)


def _name_after(said: Said) -> str:
    if _AT.search(said.before) or _EACH.match(said.after):
        return ""
    return _short(_LEAD.sub("", said.after.strip(_TRIM)))


def _short(name: str) -> str:
    """A name up to the next clause, without "were" after its noun."""
    name = _NEXT_CLAUSE.split(name.strip(_TRIM), maxsplit=1)[0]
    return _COPULA.sub(r"\1 ", name, count=1).strip(_TRIM)


def _subject(said: Said) -> str:
    """What the sentence is about, where the clause of the number does not say."""
    lead = said.text[: said.start]
    verb = _VERB.search(lead)
    return _LEAD.sub("", lead[: verb.start()]).strip(_TRIM) if verb else ""
