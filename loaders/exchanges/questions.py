"""Sentences that ask: who asks, and the words that do; and those that hold their answer too."""

import re

from ..cues import exchanges as cues
from ..document import Passage
from ..gates import Gated
from .answers import speaker
from .parts import Answer, Question, cut

_ASKED = Gated(rf"\b(?:{'|'.join(cues.ASKED)})\b")
_ASKED_FOR = Gated(rf"\b(?:{'|'.join(cues.ASKED_FOR)})\b")
_DIRECT = re.compile(
    r"^(?:Question \d+,? )?(?:from )?(?P<who>[A-Z][^:?]{1,60}):\s[^?]*\?$",
    re.DOTALL,
)
_REPLYING = re.compile(cues.REPLYING)
_IN_REPLY = re.compile(cues.REPLY_TO_NOTHING)
_HINTS = (
    "ask", "quer", "question", "nquir", "sought", "wonder", "wished", "wanted", "challenged",
    "pressed", "raised", "voiced", "expressed", "put to", "highlighted", "requested", "?", "respon",
    "reply", "answer",
)  # fmt: skip
_BODY = (
    r"(?:[Tt]he )?(?:Select |Scrutiny |Sub-?)?(?:[Cc]ommittee|Panel|Board|Forum|Commission|Cabinet)"
    r"(?: [Mm]embers)?|(?:[Ss]everal |[Ss]ome |[Aa] |[Oo]ther |[Tt]he )?(?:[A-Z][a-z]+ |second "
    r"|further )?"
    r"(?:[Mm]embers?|Councillors|(?:[a-z]+ )?representatives?)(?: of the [A-Z]\w+)?"
)
_NAMED = (
    r"(?:County |Borough |City )?(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Deputy|Alderman|Professor"
    r"|Prof)\.?"
    r"(?: (?:Mrs|Ms|Miss|Mr|Dr|Sir)\.?)?(?: [A-Z]\.?(?= ))*(?: [A-Z][\w’'-]+){1,3}"
)
_ASKER = re.compile(rf"\b(?:{_NAMED}|{_BODY}|(?:The|the) (?:Vice-)?Chair(?:man|woman|person)?)\b")
_COMPLAINS = re.compile(
    r"\b(?:complained|was\s+(?:unhappy|disappointed)|expressed\s+disappointment)\b"
)
_APOLOGISES = re.compile(r"(?:[A-Z][\w.’'-]*\s+){1,6}apologised\b")
_INITIALS = re.compile(r"\b(?P<who>[A-Z]{2,4}) (?:also |then )?$")
_BY = re.compile(
    rf"\b(?:by|(?:questions?|query|queries|requests?|challenges?) from) (?P<who>{_NAMED}|{_BODY}"
    r"|the [A-Z]\w+(?: of)?(?: the)?(?: [A-Z][\w’'-]+){0,3})\b"
)
_NEAR = re.compile(r"(?: \([^)]*\))? (?:also |then |\w+ly )?")
_COMMA = re.compile(r",\s+")
_WITH = re.compile(rf",?\s+with\s+(?P<answer>(?:[^,.;]{{2,60}}?)\s+(?:{cues.ANSWERING_NOW})\b)")
_SPLIT = re.compile(r";\s+|,\s+(?:and|but)\s+")


def _may_ask(text: str) -> bool:
    """Whether a sentence holds anything that a question or a reply to one does."""
    small = text.lower()
    return any(hint in small for hint in _HINTS)


def question(sentence: Passage) -> Question | None:
    """The question that a sentence asks, if it does."""
    text = sentence.quote
    if not _may_ask(text):
        return None
    if direct := _DIRECT.match(text):
        return Question(sentence, cut(sentence, *direct.span("who")))
    asked = _ASKED.search(text)
    wanted = None if asked else _ASKED_FOR.search(text)
    verb = asked or wanted
    if verb is None:
        return None
    asker = _asker(sentence, verb.start())
    if wanted and not (asker and _NEAR.fullmatch(text, asker.end - sentence.start, verb.start())):
        return None
    return Question(sentence, asker, bool(wanted))


def challenge(sentence: Passage, later: Passage) -> Question | None:
    """A remark that the next sentence answers: "In reply, the Head of Streets said …"."""
    complains = _COMPLAINS.search(sentence.quote) and _APOLOGISES.match(later.quote)
    if not (_IN_REPLY.match(later.quote) or complains):
        return None
    asker = _ASKER.match(sentence.quote)
    return Question(sentence, cut(sentence, *asker.span()) if asker else None)


def inline(sentence: Passage) -> tuple[Question, Answer] | None:
    """A question and its answer where one sentence tells both."""
    if not _may_ask(sentence.quote):
        return None
    return _replied(sentence) or _with(sentence) or _was_asked(sentence)


def _replied(sentence: Passage) -> tuple[Question, Answer] | None:
    """ "In response to a question on lighting, the Head of Streets said …"."""
    text = sentence.quote
    opening = _REPLYING.match(text)
    if not opening:
        return None
    for comma in _COMMA.finditer(text, opening.end()):
        who = speaker(text, comma.end())
        if who:
            asker = _by(sentence, comma.start()) or _asker(sentence, comma.start())
            asked = Question(cut(sentence, 0, comma.start()), asker)
            return asked, _answer(sentence, comma.end(), who)
    return None


def _with(sentence: Passage) -> tuple[Question, Answer] | None:
    """ "The cost was challenged, with Dr Hale stating that …"."""
    split = _WITH.search(sentence.quote)
    asked = split and _ASKED.search(sentence.quote, 0, split.start())
    if not (split and asked):
        return None
    start, words = split.start("answer"), split["answer"]
    who = (start, start + len(words.rsplit(None, 1)[0]))
    put = Question(cut(sentence, 0, split.start()), _asker(sentence, asked.start()))
    return put, _answer(sentence, start, who)


def _was_asked(sentence: Passage) -> tuple[Question, Answer] | None:
    """ "Mr Hale was asked whether it was open; he said …"; "Cllr Wick asked, and was told …"."""
    text = sentence.quote
    asked = _ASKED.search(text)
    for split in _SPLIT.finditer(text, asked.end()) if asked else ():
        who = speaker(text, split.end())
        pronoun = re.match(r"(?:he|she|they)\b", text[split.end() :])
        if asked and who and (pronoun or ";" in split[0]):
            put = Question(cut(sentence, 0, split.start()), _asker(sentence, asked.start()))
            return put, _answer(sentence, split.end(), who)
    return None


def _answer(sentence: Passage, start: int, who: tuple[int, int]) -> Answer:
    return Answer(cut(sentence, start, len(sentence.quote)), cut(sentence, *who))


def _asker(sentence: Passage, verb: int) -> Passage | None:
    """Whoever stands right before the verb that asks, after "by", or opens the sentence."""
    by = _by(sentence, len(sentence.quote), verb)
    before = [*_ASKER.finditer(sentence.quote, 0, verb)]
    short = _INITIALS.search(sentence.quote[:verb])
    if short and not by:
        return cut(sentence, *short.span("who"))
    if by or not before:
        return by
    near = _NEAR.fullmatch(sentence.quote, before[-1].end(), verb)
    return cut(sentence, *(before[-1] if near else before[0]).span())


def _by(sentence: Passage, end: int, start: int = 0) -> Passage | None:
    by = _BY.search(sentence.quote, start, end)
    return cut(sentence, *by.span("who")) if by else None
