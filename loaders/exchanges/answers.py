"""Sentences that answer: who speaks, and whether the answer is given, put off or refused."""

import re

from ..cues import exchanges as cues
from ..document import Passage
from ..gates import Gated
from .parts import Answer, Question, cut

PUT_OFF = re.compile(cues.PUT_OFF)
REFUSED = re.compile(cues.REFUSED)
_OPENING = re.compile(
    rf"(?:[-•·~§▪*–o]\s+)?(?:{cues.REPLY_TO_NOTHING}|"
    r"However,? |Reply by |Response from |Answer(?:ed by|:)? )?"
)
_NO_ANSWERER = re.compile(cues.NO_ANSWERER)
_VERB = Gated(rf"\b(?:{cues.ANSWERING})\b")
_NAME = re.compile(
    r"(?:(?:County |Borough |City |T/)?(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Deputy|Alderman"
    r"|Professor|Prof|Supt|Sgt|DCI|Superintendent"
    r"|Chief Inspector|Inspector|Reverend|Rev)\.?\s+)(?:(?:Mrs|Ms|Miss|Mr|Dr"
    r"|Sir)\.?\s+)?(?:[A-Z]\.\s*)*[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]+){0,2}"
)
_POST = re.compile(
    r"(?:The|the|An?|an?)\s+[A-Za-z][^.;:]{1,90}?(?=,|\s+(?:also\s+)?(?:\w+ly\s+)?$)"
)
_OTHER = re.compile(
    r"(?:[Hh]e|[Ss]he|[Tt]hey|[Oo]fficers)\b|(?:[A-Z]\.?\s)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,3}"
)
_BARE = re.compile(r"\s+(?:(?:also|then|in turn|\w+ly)\s+)?$|,|\s*\(|\s+[–-]\s")
_IN_POST = re.compile(r"[;:?]|\b(?:was|were|asked|queried)\b")
_NO_POST = re.compile(r"\b(?:was|were|is|are|has|had|have|been|that|which|requested)\b")
_BETWEEN = re.compile(r"[.;:?]|\b(?:was|were|is|are|asked|queried|and|who)\b")
_INVERTED = re.compile(r",[”\"’']? said (?P<who>[A-Z][^,.;]{1,60}?)(?=[,.;])")
_ALONE = re.compile(rf"\b(?:{cues.ANSWERING_ALONE})\b")
_LONGEST = 130  # characters before the verb that answers
_SHORT = re.compile(
    rf"(?P<who>He|She|They|It|The [A-Z]\w+(?: [A-Z]\w+){{0,4}}|(?:Mr|Mrs|Ms|Miss|Dr)\.?"
    rf" [A-Z][\w’'-]+|[A-Z]{{2,4}}|[A-Z][a-z]+)\s(?:{cues.SHORT_ANSWER})\b"
)
_TOLD = re.compile(r"(?:\w+ ){1,4}(?:was|were) (?:told|informed|advised|assured)\b")
_CONFIRMED = re.compile(
    r"It was (?:confirmed|stated|explained|advised|clarified) that\b"  # nobody says by whom
)
_DIRECT = re.compile(r"(?:Reply by |Response from )?(?P<who>[A-Z][^:?]{0,90}):\s")
_LABEL = re.compile(r"A(?:nswer)?\s*\d*|Re(?:ply|sponse)")
_WHETHER = re.compile(r"\b(?:if|whether)\b|\bput to\b")
_ASKS = re.compile(r"\b(?:if|whether|how|what|why|when|where|about|who)\b|\bput to\b")


def speaker(text: str, start: int = 0) -> tuple[int, int] | None:
    """Where the words stand that name whoever speaks from here on, if an answer begins here."""
    if not _VERB.may(text) or _NO_ANSWERER.match(text, start):
        return None
    verb = _VERB.pattern.search(text, start, start + _LONGEST)
    if verb is None:
        return None
    if name := _NAME.match(text, start):
        return name.span() if _leads(text[name.end() : verb.start()]) else None
    post = _POST.match(text[start : verb.start()])
    if post and not _NO_POST.search(post[0]):
        return start, start + post.end()
    other = _OTHER.match(text, start)
    plain = other and _BARE.match(text[other.end() : verb.start()])
    return other.span() if other and plain and _leads(text[other.end() : verb.start()]) else None


def _leads(between: str) -> bool:
    """Whether only a post or an adverb stands between a name and the verb that answers."""
    barred = _IN_POST if between.startswith(",") else _BETWEEN
    return not barred.search(between)


def alone(sentence: Passage) -> bool:
    """Whether a sentence that opens a paragraph plainly answers the paragraph before."""
    text = sentence.quote
    if _DIRECT.match(text) or re.match(cues.REPLY_TO_NOTHING, text):
        return True
    who = speaker(text)
    return bool(who and _ALONE.search(text, who[1], who[1] + _LONGEST))


def answer(sentence: Passage, asked: Question, *, at_once: bool) -> Answer | None:
    """The answer that a sentence gives to a question before it, if it does."""
    text = sentence.quote
    opening = _OPENING.match(text)
    start = opening.end() if opening else 0
    if asked.passage.quote.endswith("?"):
        direct = _DIRECT.match(text)
        if direct and _LABEL.fullmatch(direct["who"]):
            return Answer(sentence, None)
        return Answer(sentence, cut(sentence, *direct.span("who"))) if direct else None
    if at_once and (_TOLD.match(text, start) or _CONFIRMED.match(text, start)):
        return Answer(sentence, sentence, absent=True)
    who = None if _INVERTED.search(text) else speaker(text, start)
    if who:
        late = asked.wanted and not at_once
        alike = asked.asker and asked.asker.quote == text[slice(*who)]
        return None if alike or late else Answer(sentence, cut(sentence, *who))
    if inverted := _INVERTED.search(text):
        return Answer(sentence, cut(sentence, *inverted.span("who")))
    short = _SHORT.match(text, start) if at_once and not asked.wanted else None
    it = bool(short) and short["who"] == "It"
    if short and (_WHETHER if it else _ASKS).search(asked.passage.quote):
        return Answer(sentence, None if it else cut(sentence, *short.span("who")))
    return None
