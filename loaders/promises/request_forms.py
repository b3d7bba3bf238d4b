"""The wordings of a request: where in a sentence it stands, of whom, and by whom."""

import re
from collections.abc import Iterator

from ..cues.acts import ACT_VERBS, HANDED_OVER, NOUN_LIKE_VERBS
from ..document import Document, Passage
from ..findings import Reference
from ..gates import Either, Gated
from .actors import Actor, actor_before
from .acts import ADVERB, IS_ACT, IS_CARRIED_OUT, IS_HANDED
from .asked_for import FOR, LISTED, asked_for
from .asking import Asked, asker_before, clause_end, clause_from, has_asked
from .requests_made import A_REQUEST, MADE_FOR, MEMBERS, made_for

_THAT = Gated(
    r"\b(?:(?:requested|requests|asked|asks|(?P<weak>suggested|proposed)(?:\s+by\s+[^,;.]{2,40}?)?)\s+that"
    r"|requests?\s+(?:was\s+|were\s+)?(?:also\s+)?made\s+that)\s+(?=\S)",
    re.I,
)
# "requested a survey be carried out", "proposed the Chair write": as with "that"
_BARE = Gated(
    r"\b(?:requested|(?P<weak>suggested|proposed|recommended))\s+"
    r"(?=(?:the|an?|any|all|more|further|(?-i:[A-Z][a-z]+|[a-z-]+\s+[a-z]+s|[a-z]+s(?=\s+be\b)))\b)",
    re.I,
)
_TO = Gated(
    rf"\b(?:asked|requested|instructed|tasked|asks|requests)\s+(?P<who>(?!to\b|that\b"
    rf"|for\b|if\b|whether\b)[^,;.]{{2,80}}?)\s+to\s+{ADVERB}(?=(?:re-?)?(?:{ACT_VERBS})\b)",
    re.I,
)
_WAS_ASKED = Gated(
    rf"\b(?:was|were|is|are)\s+(?:also\s+|then\s+)?(?:asked|requested|tasked|instructed)\s+"
    rf"(?:with\s+|to\s+){ADVERB}(?=(?:re-?)?(?:{ACT_VERBS})\b)",
    re.I,
)
_COULD = Gated(
    rf"\b(?:asked|queried|enquired|inquired)\s+(?:[^.;]{{1,240}}?(?P<mark>\((?:[ivx]+|[a-f]|\d)\)"
    rf"\s+))?(?:if|whether)\s+(?P<what>[^,;.]{{2,90}}?)\s+could\s+(?:also\s+)?(?=be\s+(?:re-)?(?:{HANDED_OVER})\b)",
    re.I,
)
_IF_BE = Gated(
    r"\basked\s+(?:if|whether)\s+(?P<what>(?:(?!\b(?:could|would|can|will|to|should|might|may|must|is"
    r"|was|were|are|had|has|have|did|do|does|not|there)\b)[^,;.]){2,90}?)\s+be\s+(?=(?:proof[ -]?)?"
    r"[a-z-]+(?:ed|en|wn|ght|nt|ld|ut|ad)\b)",
    re.I,
)
_DONE = Gated(
    r"\bwanted\s+(?P<what>(?:(?!\bthat\b)[^,;.]){2,60}?)\s+(?P<verb>looked\s+(?:at|into)"
    r"|reviewed|checked|investigated|reported|sent|circulated|brought|added|included|told"
    r"|repaired|published|explained\s+in\s+writing)\b",
    re.I,
)
_TO_BE = Gated(
    r"\bwanted\s+(?P<what>(?!that\b)[^,;.]{2,90}?)\s+to\s+be\s+(?P<verb>[a-z-]+(?:ed|en|wn|ght|nt|ld"
    r"|ut|ad|lt)\b)",
    re.I,
)
_TAKEN_UP = Gated(r"\b(?:accepted|agreed|undertook|promised|would|will)\b", re.I)
_ASKING = Either(
    _THAT, _BARE, A_REQUEST, _TO, _WAS_ASKED, _COULD, _IF_BE, MADE_FOR, _DONE, _TO_BE, FOR, LISTED
)
_SUBJUNCTIVE = re.compile(
    rf"(?P<what>[^;]{{2,160}}?)\s+(?:should\s+)?(?:(?P<be>be|(?:was|were)(?=\s+(?:{HANDED_OVER}|actioned)\b))\s+{ADVERB}|{ADVERB}"
    rf"(?!(?:{NOUN_LIKE_VERBS})\s+(?:was|were|is|are|be|should|would)\b)(?="
    rf"(?:re-?)?(?:{ACT_VERBS})(?:d|ed)?\b))",
    re.I,
)
_WAS = re.compile(r"\b(?:was|were)\b", re.I)
_THANKS = re.compile(
    r"\b(?:thanks|congratulations|condolences|apologies|best\s+wishes|appreciation)\b", re.I
)
_AGREED_THEN = re.compile(
    r"\b(?:this|which|that|it)\s+(?:suggestion\s+|proposal\s+)?was\s+(?:agreed|supported"
    r"|accepted|endorsed)|\bagreed\b|\bundertook\b|\b(?:supported|accepted)\s+(?:this|the)",
    re.I,
)
_IN_TURN = re.compile(
    r"(?:respond|comment|explain|speak|introduce|present|answer|leave|summari[sz]e|clarify|confirm|note"
    r"|reply|attend|consider)\b"
)


def places(document: Document, sentence: Passage, following: Passage | None) -> Iterator[Asked]:
    if not _ASKING.may(sentence.quote):
        return
    yield from _asked_that(document, sentence, following)
    yield from _asked_to(document, sentence)
    yield from asked_for(document, sentence, following)
    yield from _asked_if(document, sentence, following)
    yield from made_for(document, sentence)


def _asked_that(
    document: Document, sentence: Passage, following: Passage | None
) -> Iterator[Asked]:
    text = document.text
    for match in (
        *_THAT.finditer(text, sentence.start, sentence.end),
        *_BARE.finditer(text, sentence.start, sentence.end),
    ):
        counts, asker = asker_before(document, sentence, match.start())
        counts = counts or bool(match["weak"])  # what an officer suggests, and is agreed
        wish = _SUBJUNCTIVE.match(text, match.end(), sentence.end)
        if not counts or wish is None or _THANKS.search(wish.group()):
            continue
        if (
            match["weak"]
            and not _AGREED_THEN.search(text, match.end(), sentence.end)
            and not (following and _AGREED_THEN.search(following.quote[:140]))
        ):
            continue
        verb = wish.end()
        passive = bool(wish["be"])
        if passive and wish["be"] != "be" and "request" not in match.group().lower():
            continue  # "asked that" of what was: no wish
        if not passive and _WAS.search(wish.group()):
            continue  # told of what was, and no wish
        doer = (
            None
            if passive
            else actor_before(text, sentence, wish.start() + len(wish.group().rstrip()))
        )
        if match.re is _BARE.pattern and not (passive or doer):
            continue
        if passive and not (
            IS_HANDED.match(text, verb)
            or IS_CARRIED_OUT.match(text, verb)
            or IS_ACT.match(text, verb)
            or _PARTICIPLE.match(text, verb)
        ):
            continue
        if (
            doer and MEMBERS.search(doer.passage.quote) and doer.kind != "post"
        ) or _FOR_RECORD.match(text, verb):
            continue
        if doer and doer.passage.quote.lower() == "they":
            continue
        debtor = Reference(doer.passage) if doer else Reference(sentence, absent=True)
        yield (
            sentence.start,
            verb,
            clause_end(text, verb, sentence.end),
            debtor,
            asker,
            wish.start() if passive or not doer else None,
        )


_FOR_RECORD = re.compile(
    r"(?:treated|minuted|noted|placed\s+on\s+record|deferred|adjourned|withdrawn|excused"
    r"|thanked|recorded)\b"
)
_PARTICIPLE = re.compile(
    r"[a-z-]+(?:ed|en|wn|ght|nt|ne|ld|pt|ut|lit)\b|actioned|(?:made|laid|paid|run|shut|cut|put|in\s+attendance|present)\b"
)


def _asked_to(document: Document, sentence: Passage) -> Iterator[Asked]:
    """ "asked the Society to give …"; an officer who asks members for something turns it round."""
    text = document.text
    for match in _TO.finditer(text, sentence.start, sentence.end):
        counts, asker = asker_before(document, sentence, has_asked(text, sentence, match.start()))
        one = actor_before(text, sentence, match.end("who"))
        if counts and match["who"] in ("him", "her", "them"):
            one = Actor(document.passage(*match.span("who")), "pronoun")
        if (
            counts
            and one
            and one.passage.start <= match.start("who") + 4
            and not MEMBERS.search(one.passage.quote)
        ):
            yield (
                clause_from(text, sentence, match.start()),
                match.end(),
                clause_end(text, match.end(), sentence.end),
                Reference(one.passage),
                asker,
                None,
            )
    for match in _WAS_ASKED.finditer(text, sentence.start, sentence.end):
        one = actor_before(text, sentence, match.start())
        if _IN_TURN.match(text, match.end()):
            continue
        if one and not MEMBERS.search(one.passage.quote):
            yield (
                clause_from(text, sentence, match.start()),
                match.end(),
                clause_end(text, match.end(), sentence.end),
                Reference(one.passage),
                None,
                None,
            )


def _asked_if(document: Document, sentence: Passage, following: Passage | None) -> Iterator[Asked]:
    text = document.text
    taken_up = following and _TAKEN_UP.search(following.quote)
    absent = Reference(sentence, absent=True)
    for match in (
        *_COULD.finditer(text, sentence.start, sentence.end),
        *_IF_BE.finditer(text, sentence.start, sentence.end),
        *_DONE.finditer(text, sentence.start, sentence.end),
        *(_TO_BE.finditer(text, sentence.start, sentence.end) if taken_up else ()),
    ):
        counts, asker = asker_before(document, sentence, match.start())
        verb = match.start("verb") if "verb" in match.groupdict() else match.end()
        if counts and asker:
            marked = match.start("mark") if match.groupdict().get("mark") else match.start()
            yield (
                max(marked if marked > match.start() else 0, clause_from(text, sentence, marked)),
                verb,
                clause_end(text, verb, sentence.end),
                absent,
                asker,
                match.start("what"),
            )
