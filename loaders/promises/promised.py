"""Whether a verb in its clause is a promise, and who binds themselves by it."""

import re

from ..alternatives import compiled
from ..cues.actors import MEETING_BODIES, MEETS
from ..cues.acts import DOING, STANDS, STRONG_VERBS, WEAK_VERBS
from ..cues.promises import DECIDING_VERBS, FRAMES_OF_RULE, HABITS, OPINIONS, PAPERS, QUESTIONS
from ..findings import Reference
from .actors import Actor, actor_before
from .acts import ADVERB, IS_ACT
from .promise_place import PASSIVE, Place, actor_of
from .promised_passive import of_nobody, should_be

_STRONG = re.compile(rf"{ADVERB}(?:re-?)?(?:{STRONG_VERBS})\b", re.I)
_WEAK = re.compile(rf"{ADVERB}(?:{WEAK_VERBS})\b", re.I)
_SELF = re.compile(r"(?:he|she|we|I)$", re.I)
_STANDS = re.compile(rf"{ADVERB}(?:{STANDS})\b", re.I)
_ONE = re.compile(
    r"(?i:he|she)$|(?!(?i:(?:the\s+)?(?:officers|members|councillors|they|it|we)\b))(?:.*[^s]$|.*\b[A-Z])"
)
_DECIDES = re.compile(rf"{ADVERB}(?:{DECIDING_VERBS})\b", re.I)
_PAST = re.compile(
    r"\b(?:had|has|have|having|been|was|were|previously|already|not)\s+(?:\w+ly\s+"
    r"|already\s+|also\s+)?$",
    re.I,
)
_VERB = re.compile(
    rf"{ADVERB}(?!(?:the|an?|this|that|it|in|on|at|of|to|for|by|said|told|had|been)\b)"
    r"(?:[a-z-]*eed|[a-z-]+(?<!ed))\b"
)
_TELLING = re.compile(r"\b(?:that|[a-z]+ed|said|told)\s+$", re.I)
_THOUGHT = re.compile(
    rf"\b(?:{OPINIONS})\b[^;]*\bthat\s+$|\b(?:applicant|appellant|agent|developer|objector|tenant"
    r"|resident|neighbour)s?\b",
    re.I,
)
_RECALLED = re.compile(
    r"\b(?:remember(?:ed|s)|recall(?:ed|s)|(?:had|having|being|been)\s+(?:been\s+)?(?:told|said"
    r"|promised|assured|informed|advised)|previous(?:ly)?|['’]d\s+(?:said|told|been))\b",
    re.I,
)
_DOING = re.compile(rf"be\s+{ADVERB}(?:{DOING})\b", re.I)
_HABIT = compiled(rf"\b(?:{HABITS})\b", re.I)
_RULE = compiled(rf"\b(?:{FRAMES_OF_RULE})", re.I)
_OPINION = compiled(rf"\b(?:{OPINIONS})\b(?:(?!\b(?:and|but)\b)[^;])*$", re.I)
_ABOUT = re.compile(
    r"^(?:\W*(?:[Mm]ore|[Ff]urther|[Ss]ome)\s+)?(?:[Ii]nformation|[Dd]etails|[Aa]dvice|[Cc]larification)"
    r"\s+(?:as\s+to|on|about)\b.*$",
    re.S,
)
# "Cllr Moss suggested he would look into it": an offer, not what is thought of others
_OF_ONESELF = re.compile(r"\bsuggested\s+(?:that\s+)?(?=(?:he|she)$)", re.I)
_QUESTION = compiled(
    rf"\b(?:{QUESTIONS})\s+(?:\w+\s+){{0,2}}?(?:whether|if|how|what|when|why|who|which"
    rf"|where)\b(?:(?!,\s+and\b|\bbut\b)[^;])*$",
    re.I,
)
_NEW_SPEAKER = re.compile(
    r"\b(?:and|but)\s+(?:(?:the\s+)?[A-Z][^,;.]{1,60}?\s(?:confirmed|advised|agreed|replied|responded"
    r"|said|stated|undertook)\s+(?:that\s+)?)?$"
)
_SUPPOSED = re.compile(
    r"\b(?:if|unless|provided\s+that|depending|subject\s+to|assuming|in\s+the\s+event)\b"
    r"|(?:^|[,;]\s*)(?:should|were|had)\s+(?:the|it|he|she|they|an?|any|there|[A-Z]\w+)\b",
    re.I,
)
_LATER_PAPER = re.compile(
    r"\b(?:next|future|forthcoming|subsequent|revised|final|updated|later|(?:January|February|March|April|May"
    r"|June|July|August|September|October|November|December)(?=(?:\s+\d{4})?\s+agenda))\s+(?:[\w'’-]+\s+){0,3}"
    r"(?:reports?|updates?|papers?|version|edition|issue|dashboard|agendas?|presentations?|plan|strategy"
    r"|newsletter|audits?|survey|round|bulletin)$",
    re.I,
)
_HOLDS = re.compile(
    rf"{ADVERB}(?:include|cover|contain|show|reflect|set\s+out|give|provide|feature)\b", re.I
)
_LABEL = re.compile(r"(?:REPLY|Reply|RESPONSE|Response|ANSWER|Answer)\s*:\s*$")
_MOVES = re.compile(
    rf"{ADVERB}(?:be\s+coming|follow|come|go|return|be\s+available|be\s+on)\b", re.I
)
ON_AGENDA = re.compile(
    rf"{ADVERB}(?:go|come|be|appear)\s+(?:back\s+)?on\s+(?:the|an?|its)\s+[^.;]{{0,40}}?\bagenda\b",
    re.I,
)
_PAPER = re.compile(rf"\b(?:{PAPERS})\b", re.I)
_MEETING = re.compile(rf"\b(?:{MEETING_BODIES})$", re.I)
_MEETS = re.compile(rf"\b(?:{MEETS})\b", re.I)
_REACHES = re.compile(rf"{ADVERB}(?:bring|report\s+back|circulate|feed\s+back|submit)\b", re.I)
_IF = re.compile(r"\b(?:if|unless|provided\s+that|providing)\s+(?:the\s+)?$", re.I)
_ASKED_OF = re.compile(r"\bif\s+(?:the\s+)?[\w’' ]{2,40}?\s+(?:would|could)\s", re.I)
_AND = re.compile(r"\b(?:and|but)\s+(?:the\s+)?$", re.I)
_WOULD = re.compile(r"\b(?:would|will)\b")
# "Members would receive a report in May": somebody is to give it to them.
_IS_GIVEN = re.compile(rf"receive\s+(?:[\w-]+\s+){{0,4}}?(?:{PAPERS})\b", re.I)
# Somebody without a name binds themselves all the same.
_OFFERS = re.compile(r"(?:agreed|offered|volunteered|promised)$", re.I)
_SOMEBODY = re.compile(
    r"\b(?:an?|one|another)\s+(?:local\s+)?(?:member\s+of\s+the\s+public|resident|parishioner|villager)$",
    re.I,
)
_WERE_TO = re.compile(r"\bif\s+[^.;,]*$", re.I)


def owner_of(place: Place, match: re.Match[str]) -> Reference | None:
    """Who binds themselves; a reference without words for a passive; None: no promise."""
    if match["commit"]:
        return _committed(place, match)
    if match["should"]:
        return should_be(place)
    if (match["able"] or match["happy"]) and not place.act_dated:
        return None
    if (match["due_to"] or "").startswith("were") and _WERE_TO.search(place.lead):
        return None
    if _HABIT.search(_habitual(place)) or _RULE.search(place.text, place.sentence.start, place.at):
        return None
    if not _own_clause(place) and (
        _QUESTION.search(_ABOUT.sub("", place.lead))
        or (_OPINION.search(_OF_ONESELF.sub("", place.lead)) and not place.firm)
    ):
        return None
    if PASSIVE.match(place.rest) and not _DOING.match(place.rest):
        supposed = _SUPPOSED.search(place.text, place.sentence.start, place.at)
        return of_nobody(place, bool(supposed))
    return _active(place)


def _own_clause(place: Place) -> bool:
    """Whether somebody new speaks after "and", past what was thought."""
    actor = actor_before(place.text, place.sentence, place.at)
    lead = place.text[place.start : actor.passage.start] if actor else ""
    return bool(_NEW_SPEAKER.search(lead))


def _habitual(place: Place) -> str:
    """The clause, without what somebody else said before "and she would …"."""
    actor = actor_before(place.text, place.sentence, place.at) if _own_clause(place) else None
    start = actor.passage.start if actor else place.start
    return place.text[start : place.stop].replace("each meeting", "")


def _committed(place: Place, match: re.Match[str]) -> Reference | None:
    """ "agreed to provide"; "undertook" may lack its "to"; deciding about papers is no promise."""
    if _PAST.search(place.lead) or _DECIDES.match(place.rest):
        return None
    if match["means"] and not (place.dated and _MEETS.search(place.rest)):
        return None
    if not match["to"] and not (
        match["commit"].lower().startswith("under") and IS_ACT.match(place.rest)
    ):
        return None
    actor = actor_of(place)
    if actor is None and _OFFERS.match(match["commit"]) and _SOMEBODY.search(place.lead):
        return Reference(place.sentence, absent=True)
    if actor is None or _is_meeting(actor) or (match["means"] and actor.kind == "body"):
        return None
    return Reference(actor.passage)


def _active(place: Place) -> Reference | None:
    actor = actor_of(place)
    if place.vouched and (actor is None or not _SELF.match(actor.passage.quote)):
        return Reference(place.sentence, absent=True)
    if actor is None:
        return _thing(place)
    if _IF.search(place.text, place.sentence.start, actor.passage.start):
        return None  # "if the Clerk would send them, she would read them"
    if _MEETING.search(actor.passage.quote) and place.dated and _IS_GIVEN.match(place.rest):
        return Reference(place.sentence, absent=True)
    doing = bool(_DOING.match(place.rest))
    if _WEAK.match(place.rest) and not doing:
        return None
    strong = doing or bool(_STRONG.match(place.rest))
    sure = (
        strong
        or place.firm
        or ((place.dated or _replies(place)) and IS_ACT.match(place.rest))
        or (_does(actor, place.rest) and not _told_of_another(place, actor))
    )
    supposed = _SUPPOSED.search(place.text, _clause_of(place, actor), place.stop)
    if _ASKED_OF.search(place.text, place.sentence.start, actor.passage.start):
        supposed = None
    if supposed and not strong and not (place.act_dated and actor.kind != "body"):
        return None
    if not sure or (actor.kind == "body" and not _promised(place)):
        return None
    return Reference(actor.passage)


def _clause_of(place: Place, actor: Actor) -> int:
    """Where a clause begins: "and KL will …" hangs on nothing that was said for others before."""
    another = actor.kind in ("person", "post") and _AND.search(
        place.text, place.sentence.start, actor.passage.start
    )
    done = _WOULD.search(place.text, place.sentence.start, actor.passage.start)
    return actor.passage.start if another and done else place.sentence.start


def _does(actor: Actor, rest: str) -> bool:
    """Whether one person is to do something: any verb that does not tell how they stand."""
    one = actor.kind != "body" and _ONE.match(actor.passage.quote)
    return bool(one) and bool(_VERB.match(rest)) and not _STANDS.match(rest)


def _told_of_another(place: Place, actor: Actor) -> bool:
    """Whether it is recalled, thought, or told of somebody who is not speaking."""
    lead = place.text[place.sentence.start : actor.passage.start]
    told_of = actor.kind != "pronoun" and _TELLING.search(lead)
    return bool(told_of or _RECALLED.search(place.lead) or _THOUGHT.search(lead))


def _promised(place: Place) -> bool:
    """Whether a body's step is owed to the meeting: a deadline, or it is to reach the meeting."""
    return (
        place.firm
        or place.dated
        or _replies(place)
        or bool(_MEETS.search(place.rest) or _REACHES.match(place.rest))
    )


def _replies(place: Place) -> bool:
    """Whether the words stand behind "REPLY:"."""
    opening = place.text[max(0, place.start - 12) : place.start + 1]
    return bool(_LABEL.search(opening.rstrip() + " "))


def _thing(place: Place) -> Reference | None:
    """ "The next report would include elms", "The paper would follow", "an update would come to a
    later meeting"; whatever is to go on an agenda is owed even where it hangs on something."""
    if ON_AGENDA.match(place.rest):
        return Reference(place.sentence, absent=True)
    if _LATER_PAPER.search(place.lead) and _HOLDS.match(place.rest):
        return Reference(place.sentence, absent=True)
    moves = _MOVES.match(place.rest) and _PAPER.search(place.lead)
    if (
        moves
        and (place.dated or _MEETS.search(place.rest))
        and (place.act_dated or not _SUPPOSED.search(place.lead))
    ):
        return Reference(place.sentence, absent=True)
    return None


def _is_meeting(actor: Actor) -> bool:
    """Whoever meets decides; find_resolutions.py reads that."""
    return actor.kind == "body" and bool(_MEETING.search(actor.passage.quote))
