"""Wishes that are requests only because somebody takes them up in the reply."""

import re
from collections.abc import Iterator, Sequence

from ..cues.actors import MEETING_BODIES
from ..cues.acts import HANDED_OVER, STRONG_VERBS
from ..cues.requests import WISHES
from ..document import Document, Passage
from ..findings import Reference
from ..gates import Either, Gated
from .actors import Actor, actor_before
from .acts import ADVERB
from .asking import Asked, asker_before, clause_end, clause_from

_DOING = (
    rf"(?:be\s+{ADVERB}(?:re-)?(?:{HANDED_OVER}|given|copied|told)"
    rf"|{STRONG_VERBS}|see|have|receive|get)\b"
)
# What they may do is asked about, and nothing that is owed.
PUBLIC = (
    r"(?:local\s+|the\s+)?(?:residents|parents|people|tenants|households|families|children|carers|pupils"
    r"|(?:the\s+)?police|schools|businesses|the\s+public|anyone|anybody|everyone|landlords|drivers|developers)"
)
ACCEPTED = Gated(
    r"\b(?:agreed|undertook|promised|offered|accepted|committed)\b"
    rf"|(?:\b(?:would|will)|['’](?:d|ll))\s+{ADVERB}(?:{STRONG_VERBS}|do\s+(?:so|this|that|it)|see\s+to|deal\s+with)\b"
    rf"|\b(?:would|will|could|can)\s+be\s+{ADVERB}(?:{HANDED_OVER}|done|arranged)\b"
    r"|\b(?:he|she|they|I)\s+(?:would|will|could)\s*(?:[.;]|$)",
    re.I,
)
_WHETHER = Gated(
    r"\b(?:asked|queried|enquired|inquired)\s+(?:(?:the\s+)?[A-Z][\w’' ]{2,40}\s+)?"
    r"(?:if|whether)\s+"
    rf"(?P<what>(?P<who>(?!(?:{PUBLIC})\b)[^,;.]{{1,60}}?)\s+(?:could|would|can|will|might|may)\s+{ADVERB}(?={_DOING}))",
    re.I,
)
_TO_SEE = Gated(
    rf"\b(?:{WISHES})\s+(?:also\s+|further\s+)?to\s+(?:also\s+)?(?P<what>(?=(?:see|have|receive|hear)\b))",
    re.I,
)
_TO_BE = Gated(
    rf"\b(?:{WISHES})\s+(?:also\s+)?(?P<what>(?!that\b|to\b)[^,;.]{{2,90}}?)\s+(?:to\s+)?be\s+(?=[a-z]+(?:ed|en|wn"
    r"|ght|nt|ld|ut|ad|lt|it)\b)",
    re.I,
)
_USEFUL = Gated(
    r"\b(?:would|might|may)\s+be\s+(?:\w+\s+)?(?:useful|helpful|good|beneficial|appropriate|worthwhile)\s+"
    r"(?:for\s+[^,;.]{2,50}?\s+)?to\s+(?P<what>)(?=\S)|\bwould\s+(?:also\s+)?(?:welcome|appreciate)\s+"
    r"(?P<thing>)(?=an?\b|more\b|further\b|sight\b|the\b)",
    re.I,
)
_DIRECT = Gated(
    r"(?:^|[:.,]\s+|\bplease\s+)(?:and\s+|so\s+)?(?:can|could|would|will|may|might)\s+(?P<what>(?P<who>we|I|you|members"
    rf"|officers|(?:the\s+|an?\s+)?[\w’' -]{{2,60}}?)\s+(?:please\s+|also\s+)?(?={_DOING}))",
    re.I,
)
_ASKS_TOO = Gated(rf"\b(?:asked|requested|suggested|queried|enquired|{WISHES})\b", re.I)
_MEETING = re.compile(rf"\b(?:{MEETING_BODIES}|councillors|residents|people|they|it|we|I)$", re.I)
_SPEAKER = re.compile(r"\s*(?P<who>[A-Z][^:.;?]{1,60}?):\s")
_ANYWHERE = Either(_WHETHER, _TO_SEE, _TO_BE, _USEFUL)


def reply(spoken: Sequence[Passage], place: int) -> Passage | None:
    """The next sentence that asks for nothing more, of the three behind a place."""
    for sentence in spoken[place + 1 : place + 4]:
        if not _ASKS_TOO.search(sentence.quote) or ACCEPTED.search(sentence.quote):
            return sentence
    return None


def taken_up(document: Document, sentence: Passage, answer: Passage | None) -> Iterator[Asked]:
    """Wishes of a sentence that it, or the answer to it, accepts."""
    if sentence.quote.endswith("?"):
        yield from _direct(document, sentence, answer)
        return
    if not _ANYWHERE.may(sentence.quote):
        return
    accepted = bool(answer and ACCEPTED.search(answer.quote))
    for pattern in (_WHETHER, _TO_SEE, _TO_BE, _USEFUL):
        for match in pattern.finditer(document.text, sentence.start, sentence.end):
            if accepted or ACCEPTED.search(document.text, match.end(), sentence.end):
                yield from _wish(document, sentence, match)


def _wish(document: Document, sentence: Passage, match: re.Match[str]) -> Iterator[Asked]:
    at = match.start()
    counts, asker = asker_before(document, sentence, at)
    if asker is None and match.re is _USEFUL.pattern:
        counts, asker = _thinks(document, sentence, at)
    if not counts or asker is None:
        return
    verb, what = match.end(), match.start("what")
    yield (
        clause_from(document.text, sentence, at),
        verb,
        clause_end(document.text, verb, sentence.end),
        _doer(document, match),
        asker,
        what if what > 0 else None,
    )


def _thinks(document: Document, sentence: Passage, at: int) -> tuple[bool, Actor | None]:
    """ "Councillor Moss said that it would be useful"."""
    said = re.search(
        r"\s+(?:said|felt|thought|suggested|commented|considered|added|noted|stated)\s+(?:that\s+)?(?:it\s+)?$",
        document.text[sentence.start : at],
    )
    return (
        asker_before(document, sentence, sentence.start + said.start()) if said else (False, None)
    )


def _direct(document: Document, sentence: Passage, answer: Passage | None) -> Iterator[Asked]:
    """ "Mr Moss: can we see the list?" "Ms Finch: yes, I will send it."."""
    match = _DIRECT.search(document.text, sentence.start, sentence.end)
    if match is None or answer is None or not ACCEPTED.search(answer.quote):
        return
    label = _SPEAKER.match(document.text, sentence.start, match.start() + 2)
    asker = actor_before(document.text, sentence, label.end("who")) if label else None
    yield (
        sentence.start,
        match.end(),
        sentence.end,
        _doer(document, match),
        asker,
        match.start("what"),
    )


def _doer(document: Document, match: re.Match[str]) -> Reference:
    """The one who is to do it, where words before the verb name one."""
    whole = document.passage(match.start(), match.end())
    if "who" in match.re.groupindex and not _MEETING.search(match["who"].strip()):
        actor = actor_before(document.text, whole, match.end("who"))
        if actor and actor.kind in ("person", "post"):
            return Reference(actor.passage)
    return Reference(whole, absent=True)
