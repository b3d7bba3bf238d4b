"""Sentences that ask: who asks, and the words that do; and those that hold their answer too."""

import re

from ..cues import exchanges as cues
from ..document import Passage
from ..gates import Gated
from .answers import speaker
from .askers import ASKER, BODY, NAMED
from .parts import Answer, Question, cut

_ASKED = Gated(rf"\b(?:{'|'.join(cues.ASKED)})\b")
_ASKED_FOR = Gated(rf"\b(?:{'|'.join(cues.ASKED_FOR)})\b")
_DIRECT = re.compile(
    r"^(?:Question \d+,? )?(?:from )?(?P<who>[A-Z][^:?]{0,60}):\s[^?]*\?$",
    re.DOTALL,
)
_REPLYING = re.compile(cues.REPLYING)
_HINTS = (
    "ask", "quer", "question", "nquir", "sought", "wonder", "wished", "wanted", "challenged",
    "pressed", "raised", "voiced", "expressed", "put to", "highlighted", "requested", "?", "respon",
    "reply", "answer",
)  # fmt: skip
_INITIALS = re.compile(r"\b(?P<who>[A-Z]{2,4}) (?:also |then )?$")
_BY = re.compile(
    rf"\b(?:by|(?:questions?|query|queries|requests?|challenges?) from) (?P<who>{NAMED}|{BODY}"
    r"|the [A-Z]\w+(?: of)?(?: the)?(?: [A-Z][\w’'-]+){0,3})\b"
)
_NEAR = re.compile(r"(?: \([^)]*\))? (?:also |then |\w+ly )?")
_COMMA = re.compile(r",\s+")
_WITH = re.compile(rf",?\s+with\s+(?P<answer>(?:[^,.;]{{2,60}}?)\s+(?:{cues.ANSWERING_NOW})\b)")
_HAVING = re.compile(rf"having (?:{cues.HAVING_ASKED})\b[^;]{{3,200}}?(?P<comma>,\s+)")
_IT_WAS = re.compile(
    r"\s+(?P<said>it was (?:confirmed|stated|explained|advised|clarified|noted) that\b)"
)
_TOLD = re.compile(r"(?:was|were) (?:told|informed|advised|assured)\b")
_LABEL = re.compile(r"Q(?:uestion)?\s*\d*")
_PRONOUN = re.compile(r"(?:he|she|they)\b")
_SPLIT = re.compile(r";\s+|,?\s+(?:and|but)\s+(?=was |were )|,\s+(?:and|but)\s+")


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
        label = _LABEL.fullmatch(direct["who"])
        return Question(sentence, None if label else cut(sentence, *direct.span("who")))
    asked = _ASKED.search(text)
    wanted = None if asked else _ASKED_FOR.search(text)
    verb = asked or wanted
    if verb is None:
        return None
    asker = _asker(sentence, verb.start())
    if wanted and not (asker and _NEAR.fullmatch(text, asker.end - sentence.start, verb.start())):
        return None
    return Question(sentence, asker, bool(wanted))


def inline(sentence: Passage) -> tuple[Question, Answer] | None:
    """A question and its answer where one sentence tells both."""
    if not _may_ask(sentence.quote):
        return None
    return _replied(sentence) or _with(sentence) or _was_asked(sentence) or _having_asked(sentence)


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
    it = _IT_WAS.search(text, opening.end())
    if it is None:
        return None
    asked = Question(cut(sentence, 0, it.start()), _asker(sentence, it.start()))
    return asked, _nobody(sentence, it.start("said"))


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
        if asked and _TOLD.match(text, split.end()):
            put = Question(cut(sentence, 0, split.start()), _asker(sentence, asked.start()))
            return put, _nobody(sentence, split.end())
    return None


def _having_asked(sentence: Passage) -> tuple[Question, Answer] | None:
    """ "Mr Reed having asked for the costs, the Head of Fleet said …"."""
    having = _HAVING.search(sentence.quote)
    if having is None:
        return None
    for comma in _COMMA.finditer(sentence.quote, having.start()):
        who = speaker(sentence.quote, comma.end())
        pronoun = _PRONOUN.match(sentence.quote, comma.end())
        if span := who or (pronoun and pronoun.span()):
            asked = cut(sentence, 0, comma.start())
            put = Question(asked, _asker(sentence, having.start()))
            return put, _answer(sentence, comma.end(), span)
    return None


def _nobody(sentence: Passage, start: int) -> Answer:
    """An answer that tells no speaker: the one officer who speaks there, if there is but one."""
    given = cut(sentence, start, len(sentence.quote))
    return Answer(given, given, absent=True)


def _answer(sentence: Passage, start: int, who: tuple[int, int]) -> Answer:
    return Answer(cut(sentence, start, len(sentence.quote)), cut(sentence, *who))


def _asker(sentence: Passage, verb: int) -> Passage | None:
    """Whoever stands right before the verb that asks, after "by", or opens the sentence."""
    by = _by(sentence, len(sentence.quote), verb)
    before = [*ASKER.finditer(sentence.quote, 0, verb)]
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
