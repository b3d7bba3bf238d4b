"""Actions in the short forms of notes: "ACTION: the clerk – …", "KL to share …", initials."""

import re
from collections.abc import Iterator

from ..cues.acts import ACT_VERBS
from ..document import Document, Passage
from ..findings import Reference, Statement
from ..gates import Gated
from ..sentences import sentences
from ..sentences_of import sentences_of
from .actors import actor_before
from .acts import ADVERB, IS_ACT, acts
from .noted_actions import ANY_VERB, DECIDES, FINITE, Found, noted
from .owed import statement
from .owners_behind import LABELS, behind, in_margin

_LABEL = re.compile(
    r"^[\s|•·*o§~(\[-]*(?:\d+[.)]\s*)?(?:(?:AGREED|Agreed)\s+)?(?:ACTIONS?|Actions?|AP)\b(?:\s+(?i:points?|required|items?"
    r"|log|by))?\s*\d*[a-z]?\s*[:–|-]+[\s•]*(?=\S)"
)
_HEADING = re.compile(
    r"^[ \t|*#]*(?:ACTIONS?|Actions?(?:\s+(?:points?|agreed|arising|list|required))?)"
    r"\s*:?[ \t|*]*$",
    re.M,
)
_NEXT_LABEL = re.compile(r"\n(?=[ \t|]*(?:ACTIONS?|Actions?)\s*\d*[a-z]?\s*[:–-])")
_NAMES_ONLY = re.compile(r"(?:[A-Z][\w'’.-]*|and|&|the|of|for|[/,.|]|\s)*$")  # it is a note above
_ENTRY = re.compile(r"^[\s|]*(?:[-•·o§~]|\*{1,3}|\(?\d{1,2}[.)]|\(?[a-z][.)])?[ \t]*")
_OWNER = Gated(
    rf"(?P<who>[A-Z][^:/|.;\n]{{1,90}}?)\s*(?P<sep>:|/|\s[–-])\s*(?=(?:to\s+)?(?P<verb>"
    rf"(?:re-?)?(?:{ACT_VERBS})\b(?!['’]|\s*:)))"
)
_LAST_WORD = re.compile(r"[a-z]+[\s.;]*$")
_BEHIND = re.compile(
    r"(?:[,;–-]\s+|:\s+|[(\[]|\band\s+(?=[A-Z]{2,4}\s+to\s))(?P<who>(?:[A-Z]|(?:the\s+)?clerk\b|the\s+[A-Z])"
    r"(?:[^,;:.]|(?<=\bCllr)\.|(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bMs)\.){0,60}?)\s+to\s+(?=[a-z])"
)
_OLD = Gated(
    r"^\W*Actions?\s+(?:points?\s+)?(?:arising\s+)?from\s+(?:the\s+)?(?:last|previous)\s+(?:meeting|minutes)",
    re.I,
)
_AND_ANOTHER = re.compile(
    r"(?:,|;|,?\s+and)\s+(?P<who>(?:[Tt]he\s+)?[A-Z][^,;:.]{1,60}?)\s+to\s+(?=[a-z])"
)
_WILL = re.compile(
    rf"\s+(?:will|would|shall|(?:has\s+|have\s+)?(?:agreed|offered|undertook)\s+to|(?:is|are)\s+to)\s+"
    rf"{ADVERB}(?!be\b)(?=[a-z])"
)
_FOR = re.compile(r"(?:For|for)\s+(?=[^.;]{2,60}?\sto\s)")
# The owner on a line of its own behind an action: "Lead: Head of Audit".
_NOTE_BEHIND = re.compile(rf"\s+[|]?[ \t]*{LABELS}\s*[:–-]\s*[A-Z][^.:;\n]{{1,60}}[ \t.|]*(?=\n|$)")
_NO_NOTE = re.compile(rf"[(\[]?\s*{LABELS}\s*[:–-]?\s*$")
_IMPERATIVE = re.compile(
    rf"(?:Re-?)?(?:{ACT_VERBS})\s+(?:the|a|an|all|out|with|up|round|to|any|this)\b", re.I
)


def find_action_lines(document: Document) -> Iterator[Statement]:
    """Lines and notes that say who is to do what, without a sentence around it."""
    if document.kind == "report":
        return
    listed = [*_under_headings(document)]
    for paragraph in sentences_of(document):
        for sentence in paragraph:
            if _OLD.search(sentence.quote):
                break  # what follows was to be done since the meeting before
            for line in _lines(document, sentence):
                yield from _in_sentence(document, line, sentence in listed)


def _under_headings(document: Document) -> Iterator[Passage]:
    """The sentences of the paragraph below a heading "ACTIONS"."""
    for heading in _HEADING.finditer(document.text):
        below = next((p for p in document.paragraphs if p.end > heading.end() + 1), None)
        if below:
            yield from (s for s in sentences(below) if s.start >= heading.end())


def _lines(document: Document, sentence: Passage) -> Iterator[Passage]:
    """A sentence, parted where a line in it begins with the label, without a line of names."""
    starts = [0, *(m.end() for m in _NEXT_LABEL.finditer(sentence.quote))]
    for start, end in zip(starts, [*starts[1:], len(sentence.quote)], strict=True):
        label = _LABEL.match(sentence.quote[start:end])
        first = sentence.quote.find("\n", start, end) + 1 or end
        if label and _NAMES_ONLY.match(sentence.quote[start + label.end() : first].strip()):
            start = first
        if sentence.quote[start:end].strip():
            yield document.passage(sentence.start + start, sentence.start + end)


def _in_sentence(document: Document, sentence: Passage, listed: bool) -> Iterator[Statement]:
    text = document.text
    label = _LABEL.match(sentence.quote)
    if label and sentence.quote[0] in "([" and text[: sentence.start].rstrip(" ")[-1:] not in "\n":
        label = None  # a note behind a sentence, which action_notes.py reads
    entry = _ENTRY.match(sentence.quote)
    offset = label.end() if label else entry.end() if entry else 0
    last_cell = sentence.quote.rfind("| ", 0, len(sentence.quote.rstrip(" |")) - 6)
    begin = sentence.start + max(offset, last_cell + 2 if last_cell >= 0 else 0)
    marked = bool(label) or listed or bool(_NOTE_BEHIND.match(text, sentence.end))
    if marked and (lead := _FOR.match(text, begin, sentence.end)):
        begin = lead.end()
    line = Passage(begin, sentence.end, text[begin : sentence.end])
    things = (_named_thing,) if label else (_at_the_end, *((_listed_thing,) if listed else ()))
    for find in (_owned, noted, _commanded, *((_willing,) if marked else ()), *things):
        found = find(document, line, marked)
        if found:
            start = sentence.start if label else _clause_from(found[1], begin, find is _at_the_end)
            yield from _told(document, found, start, sentence)
            return


def _told(
    document: Document, found: tuple[int, Reference | None, bool], start: int, sentence: Passage
) -> Iterator[Statement]:
    """The acts of one owner, and those of the next: "…, and the Clerk to order the paint"."""
    verb, owner, passive = found
    another = _another(document, verb, sentence) if owner and not passive else None
    stop = another[0] if another else sentence.end
    for act in acts(document.text, start, verb, stop, passive=passive):
        yield statement(document, act, "undertaking", owner, whole=passive)
    if another:
        yield from _told(document, (another[2], another[1], False), another[0], sentence)


def _another(document: Document, verb: int, sentence: Passage) -> tuple[int, Reference, int] | None:
    for match in _AND_ANOTHER.finditer(document.text, verb, sentence.end):
        actor = actor_before(document.text, sentence, match.end("who"))
        if actor and actor.passage.start == match.start("who"):
            return match.start("who"), Reference(actor.passage), match.end()
    return None


def _owned(document: Document, line: Passage, marked: bool) -> Found:
    """ "Head of Audit: check the form", "Head of Audit/ check the form"."""
    match = _OWNER.match(line.quote)
    if match is None:
        return None
    at = line.start + match.end("who")
    actor = actor_before(document.text, line, at)
    if (
        actor is None
        or actor.passage.start != line.start
        or (match["sep"] == ":" and not marked and actor.kind != "post" and actor.kind != "person")
    ):
        return None
    return line.start + match.start("verb"), Reference(actor.passage), False


def _willing(document: Document, line: Passage, marked: bool) -> Found:
    """ "KL will share the list", behind the label."""
    match = _WILL.search(line.quote)
    actor = actor_before(document.text, line, line.start + match.start()) if match else None
    if match is None or actor is None or actor.passage.start > line.start + 1:
        return None
    verb = line.start + match.end()
    return None if DECIDES.match(document.text, verb) else (verb, Reference(actor.passage), False)


def _commanded(document: Document, line: Passage, marked: bool) -> Found:
    """ "Publish the dates when known. | KL", and whatever stands under the label."""
    owner = behind(document, line) if marked else in_margin(line)
    if (owner or marked) and _IMPERATIVE.match(line.quote):
        return line.start, owner, False
    return None


def _named_thing(document: Document, line: Passage, marked: bool) -> Found:
    """ "ACTION: letter to the firm (KL)": behind the label it is an action without any verb."""
    owner = behind(document, line)
    words = line.quote.split()
    if owner is None and (
        len(words) < 5 or not re.search(r"\b[a-z]{3,}\b.*\b[a-z]{3,}\b", line.quote)
    ):
        return None
    return (line.start, owner, True) if len(words) > 2 else None


def _listed_thing(document: Document, line: Passage, marked: bool) -> Found:
    """ "Note on the weir (KL)", in a list of actions: only with an owner."""
    owner = behind(document, line)
    what = document.text[line.start : owner.passage.start] if owner else ""
    told = len(_NO_NOTE.sub("", what).split()) > 1  # more than "(Owner: Ida Frost)"
    return _named_thing(document, line, marked) if told else None


def _at_the_end(document: Document, line: Passage, marked: bool) -> Found:
    """ "Letter from the firm, agreed, Clerk to reply."."""
    for match in _BEHIND.finditer(line.quote):
        if match.group().startswith(":") and FINITE.search(line.quote, 0, match.start()):
            continue  # a sentence goes on behind its colon: no note under a heading
        at = line.start + match.end("who")
        actor = actor_before(document.text, line, at)
        starts = actor and actor.passage.start == line.start + match.start("who")
        verb = line.start + match.end()
        if actor and starts and actor.kind != "body" and _is_act(document.text, verb, line.end):
            return verb, Reference(actor.passage), False
    return None


def _is_act(text: str, verb: int, end: int) -> bool:
    tests = (IS_ACT, ANY_VERB, _LAST_WORD)
    return any(test.match(text, verb, end) for test in tests)


def _clause_from(owner: Reference | None, begin: int, at_the_end: bool) -> int:
    return owner.passage.start if owner and at_the_end else begin
