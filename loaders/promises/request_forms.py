"""The wordings of a request: where in a sentence it stands, of whom, and by whom."""

import re
from collections.abc import Iterator

from ..cues.actors import OFFICER_POSTS
from ..cues.acts import ACT_VERBS, HANDED_OVER, STRONG_VERBS
from ..cues.requests import ANSWERED, IN_THE_ROOM, REQUESTED_THINGS
from ..document import Document, Passage
from ..findings import Reference
from .actors import Actor, actor_before, subject_so_far
from .acts import ADVERB, IS_ACT, IS_CARRIED_OUT, IS_HANDED
from .due import deadline

_THAT = re.compile(
    r"\b(?:(?:requested|requests|asked|asks|(?P<weak>suggested|proposed)(?:\s+by\s+[^,;.]{2,40}?)?)\s+that"
    r"|requests?\s+(?:was\s+|were\s+)?(?:also\s+)?made\s+that)\s+(?=\S)",
    re.I,
)
_TO = re.compile(
    rf"\b(?:asked|requested|instructed|tasked|asks|requests)\s+(?P<who>(?!to\b|that\b"
    rf"|for\b|if\b|whether\b)[^,;.]{{2,80}}?)\s+to\s+{ADVERB}(?=(?:re-?)?(?:{ACT_VERBS})\b)",
    re.I,
)
_WAS_ASKED = re.compile(
    rf"\b(?:was|were|is|are)\s+(?:also\s+|then\s+)?(?:asked|requested|tasked|instructed)\s+"
    rf"(?:with\s+|to\s+){ADVERB}(?=(?:re-?)?(?:{ACT_VERBS})\b)",
    re.I,
)
_FOR = re.compile(
    r"\b(?:asked\s+(?:also\s+)?(?:about\s+[^.;]{3,60}?\s+and\s+)?for|(?P<weak>requested"
    r"|called\s+for|request(?:\s+was)?\s+made\s+for|wanted(?:\s+to\s+see)?"
    r"|wished\s+to\s+see|would\s+like(?:\s+to\s+see)?|asked\s+to\s+(?:see|receive|have"
    r"|be\s+(?:given|provided\s+with|sent|updated))|requested\s+to\s+(?:see|receive|have"
    r"|be\s+(?:given|provided\s+with|sent|updated))))\s+(?!that\b)",
    re.I,
)
_THINGS = re.compile(
    rf"(?:(?!\b(?:to|of|for|that|which|who|on|in|was|were)\b)[^\s;,.]+,?\s+){{0,7}}?"
    rf"(?:{REQUESTED_THINGS})\b",
    re.I,
)
_LISTED = re.compile(
    r"\basked\s+(?:for\s+)?(?:\w+\s+){0,3}things?\b[^:.;]{0,40}:\s*|\basked\s+for:\s*", re.I
)
_IN_ROOM = re.compile(rf"(?:[^\s;,.]+\s+){{0,3}}?(?:{IN_THE_ROOM})\b", re.I)
_COULD = re.compile(
    rf"\b(?:asked|queried|enquired|inquired)\s+(?:if|whether)\s+"
    rf"(?P<what>[^,;.]{{2,90}}?)\s+could\s+(?:also\s+)?(?=be\s+(?:re-)?(?:{HANDED_OVER})\b)",
    re.I,
)
_DONE = re.compile(
    r"\bwanted\s+(?P<what>(?:(?!\bthat\b)[^,;.]){2,60}?)\s+(?P<verb>looked\s+(?:at|into)"
    r"|reviewed|checked|investigated|reported|sent|circulated|brought|added|included|told"
    r"|repaired|published|explained\s+in\s+writing)\b",
    re.I,
)
_SUBJUNCTIVE = re.compile(
    rf"(?P<what>[^;]{{2,160}}?)\s+(?:should\s+)?(?:(?P<be>be)\s+{ADVERB}|{ADVERB}(?="
    rf"(?:re-?)?(?:{ACT_VERBS})(?:d|ed)?\b))",
    re.I,
)
_ANSWER = re.compile(rf"\b(?:{ANSWERED})\b|^(?:In\s+(?:response|reply)|Yes|No)\b", re.I)
PROMISES = re.compile(
    rf"\b(?:would|will|['’]d|['’]ll)\s+{ADVERB}(?:{STRONG_VERBS})\b|\b(?:agreed|undertook"
    rf"|promised|offered)\s+to\b|\bwould\s+be\s+(?:{HANDED_OVER})|\bagreed\b",
    re.I,
)
_PAST = re.compile(
    r"\b(?:had|been|having|previously|already)\s+(?:\w+ly\s+|already\s+|also\s+)?$", re.I
)
_OFFICER = re.compile(rf"\b(?:{OFFICER_POSTS})\b", re.I)
_MEMBERS = re.compile(
    r"\b(?:members|councillors|committee|panel|board|everyone|colleagues|cabinet|residents"
    r"|parents|public)\b",
    re.I,
)
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
_ELIDED = re.compile(r"(?:\band|,)\s*$")
# start, verb, end, debtor, asker, and where the whole wish begins (None: its verb begins the act)
Asked = tuple[int, int, int, Reference, Actor | None, int | None]


def places(document: Document, sentence: Passage, following: Passage | None) -> Iterator[Asked]:
    yield from _asked_that(document, sentence, following)
    yield from _asked_to(document, sentence)
    yield from _asked_for(document, sentence, following)
    yield from _asked_if(document, sentence)


def _asker(document: Document, sentence: Passage, at: int) -> tuple[bool, Actor | None]:
    """Whether this is a request to the meeting's own officers, and who makes it."""
    text = document.text
    lead = text[sentence.start : at]
    if _PAST.search(lead):
        return False, None
    actor = actor_before(text, sentence, at)
    if actor is None and _ELIDED.search(lead):
        actor = subject_so_far(text, sentence, at)
    if actor is None:
        return bool(re.search(r"\b(?:it was|with a|and a|a|was|were)\s*$", lead, re.I)), None
    return not (actor.kind == "post" and _OFFICER.search(actor.passage.quote)), actor


def _asked_that(
    document: Document, sentence: Passage, following: Passage | None
) -> Iterator[Asked]:
    text = document.text
    for match in _THAT.finditer(text, sentence.start, sentence.end):
        counts, asker = _asker(document, sentence, match.start())
        wish = _SUBJUNCTIVE.match(text, match.end(), sentence.end)
        if not counts or wish is None or _THANKS.search(wish.group()):
            continue
        if (
            match["weak"]
            and not _AGREED_THEN.search(text, match.end(), sentence.end)
            and not (following and _AGREED_THEN.search(following.quote[:90]))
        ):
            continue
        verb = wish.end()
        passive = bool(wish["be"])
        doer = (
            None
            if passive
            else actor_before(text, sentence, wish.start() + len(wish.group().rstrip()))
        )
        if passive and not (
            IS_HANDED.match(text, verb)
            or IS_CARRIED_OUT.match(text, verb)
            or IS_ACT.match(text, verb)
            or _PARTICIPLE.match(text, verb)
        ):
            continue
        if (
            doer and _MEMBERS.search(doer.passage.quote) and doer.kind != "post"
        ) or _FOR_RECORD.match(text, verb):
            continue
        if doer and doer.passage.quote.lower() == "they":
            continue
        debtor = Reference(doer.passage) if doer else Reference(sentence, absent=True)
        yield (
            sentence.start,
            verb,
            _end(text, verb, sentence.end),
            debtor,
            asker,
            wish.start() if passive or not doer else None,
        )


_FOR_RECORD = re.compile(
    r"(?:treated|minuted|noted|placed\s+on\s+record|deferred|adjourned|withdrawn|excused"
    r"|thanked|recorded)\b"
)
_PARTICIPLE = re.compile(r"[a-z-]+(?:ed|en|wn|ght|nt|ne|ld|pt|ut|lit|made)\b")


def _asked_to(document: Document, sentence: Passage) -> Iterator[Asked]:
    """ "asked the Society to give …"; an officer who asks members for something turns it round."""
    text = document.text
    for match in _TO.finditer(text, sentence.start, sentence.end):
        counts, asker = _asker(document, sentence, match.start())
        one = actor_before(text, sentence, match.end("who"))
        if (
            counts
            and one
            and one.passage.start <= match.start("who") + 4
            and not _MEMBERS.search(one.passage.quote)
        ):
            yield (
                clause_from(text, sentence, match.start()),
                match.end(),
                _end(text, match.end(), sentence.end),
                Reference(one.passage),
                asker,
                None,
            )
    for match in _WAS_ASKED.finditer(text, sentence.start, sentence.end):
        one = actor_before(text, sentence, match.start())
        if _IN_TURN.match(text, match.end()):
            continue
        if one and not _MEMBERS.search(one.passage.quote):
            yield (
                clause_from(text, sentence, match.start()),
                match.end(),
                _end(text, match.end(), sentence.end),
                Reference(one.passage),
                None,
                None,
            )


def _asked_for(document: Document, sentence: Passage, following: Passage | None) -> Iterator[Asked]:
    text = document.text
    absent = Reference(sentence, absent=True)
    for match in _FOR.finditer(text, sentence.start, sentence.end):
        counts, asker = _asker(document, sentence, match.start())
        at = match.end()
        if not counts or asker is None or _IN_ROOM.match(text, at):
            continue
        if match["weak"] and not _THINGS.match(text, at):
            continue
        stop = _end(text, at, sentence.end)
        if _answered(text, at, stop, sentence, following):
            continue
        places = _listed(text, at, stop)
        for n, (begin, end) in enumerate(places):
            yield (
                (clause_from(text, sentence, match.start()) if n == 0 else begin),
                begin,
                end,
                absent,
                asker,
                None,
            )
    if listed := _LISTED.search(text, sentence.start, sentence.end):
        counts, asker = _asker(document, sentence, listed.start())
        for n, (begin, end) in enumerate(
            _listed(text, listed.end(), sentence.end) if counts else ()
        ):
            yield (sentence.start if n == 0 else begin), begin, end, absent, asker, None


def _listed(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The things asked for, where semicolons part them."""
    places: list[tuple[int, int]] = []
    for match in re.finditer(r"[^;]+", text[start:end]):
        words = re.sub(r"^\s*(?:and\s+)?", "", match.group())
        begin = start + match.end() - len(words)
        if words.strip(" ."):
            places.append((begin, start + match.end()))
    return places


def _asked_if(document: Document, sentence: Passage) -> Iterator[Asked]:
    text = document.text
    absent = Reference(sentence, absent=True)
    for match in (
        *_COULD.finditer(text, sentence.start, sentence.end),
        *_DONE.finditer(text, sentence.start, sentence.end),
    ):
        counts, asker = _asker(document, sentence, match.start())
        verb = match.start("verb") if "verb" in match.groupdict() else match.end()
        if counts and asker:
            yield (
                clause_from(text, sentence, match.start()),
                verb,
                _end(text, verb, sentence.end),
                absent,
                asker,
                match.start("what"),
            )


def _answered(text: str, at: int, stop: int, sentence: Passage, following: Passage | None) -> bool:
    """Whether what was asked for is given at once: then it was only a question."""
    due = deadline(text, at, at, stop)
    if due or PROMISES.search(text, stop, sentence.end) or following is None:
        return False
    return bool(_ANSWER.search(following.quote[:160])) and not PROMISES.search(following.quote)


def clause_from(text: str, sentence: Passage, at: int) -> int:
    return max(sentence.start, text.rfind("; ", sentence.start, at) + 1)


def _end(text: str, verb: int, end: int) -> int:
    """Before the clause in which somebody answers."""
    stop = re.search(
        r"(?:;|,)\s+(?:and|but|which|this|to\s+which)\b[^,;]*?\b(?:agreed|undertook"
        r"|supported|replied|confirmed|advised|asked|queried|questioned|would)\b|\s+and\s+"
        r"(?:asked|queried|questioned|whether|sought)\b",
        text[verb:end],
    )
    return verb + stop.start() if stop else end
