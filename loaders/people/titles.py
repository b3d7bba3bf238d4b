"""Which printed post belongs to which printed name: before it, after it, in brackets, in a row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..cues.names import LETTERS_AFTER, RANKS
from ..cues.speaking import SPEAKING
from ..document import Passage
from .names import Name
from .organisations import is_organisation
from .posts import PostSpan, posts_in
from .said_posts import PostSaid, said_posts
from .taken import Taken

_CIVIC = ("Provost", "Lord Provost", "Lord Mayor")  # an office, and what its holder is called
_LETTERS = re.compile(rf"(?:,?\s+(?:{'|'.join(LETTERS_AFTER)})\b)*")
_SHORT = r"(?:\s*\((?:the\s+)?[“\"‘]?[A-Z][A-Za-z]{1,6}[”\"’]?\))?"
_LEFT = re.compile(rf"{_SHORT}(?:,\s+|\s*\(\s*|\s+[-–—]\s+|\s+)(?:as\s+)?$")
_RIGHT = re.compile(
    r"(?:,\s+(?:who\s+(?:is|was)\s+|as\s+|being\s+|currently\s+)?(?:the\s+|our\s+|an?\s+|An\s+|its\s+|"
    r"new\s+)*"
    r"|\s+(?:had|has|have)\s+been\s+appointed\s+(?:as\s+|to\s+the\s+post\s+of\s+)?(?:the\s+)?"
    r"|\s+(?:was|is)\s+(?:the|appointed\s+as|appointed)\s+"
    r"|\s*[-–—/|]\s*|\s+[-–—|]\s+|[ ]{2,}|[ ]|:\s)"
)
# "In reply to Mr Hale, the Head of Fleet said": two people, and no title between them.
_ANSWERED = re.compile(
    r"\b(?:[Ii]n\s+(?:response|reply|answer)|[Rr]esponding|[Rr]eplying|[Aa]nswering|[Aa]sked"
    r"|[Qq]uestioned|[Pp]ressed|[Cc]hallenged|[Aa]t\s+the\s+(?:request|suggestion))\b[^.;,]{0,80}?"
    r"\b(?:to|by|from|of)\s+(?:the\s+)?$"
)
_SPEAKS = re.compile(
    rf"(?:,(?:[^,.;]{{2,60}},)?)?\s+(?:also\s+|then\s+)?(?:{'|'.join(map(re.escape, SPEAKING))})\b"
)
_ALSO = re.compile(
    r"(?:,?\s+(?:of|at|from|for)\s+(?:the\s+)?|,\s+(?:the\s+)?|"
    r"\s+\()(?P<org>[A-Z][^,;.()|\n]*(?:\n[^,;.()|\n]*)?)"
)
_BRACKET = re.compile(r"(?:,(?=\s))?\s*\((?P<in>(?:[^()]|\([^()]*\))*)\)?")
_IN_CHAIR = re.compile(r",?\s*(?:was |took |being )?\(?(?:in )?the [Cc]hair\b")
_CHAIRS = re.compile(r",\s+who\s+chairs\s+(?:the\s+)?(?P<org>[A-Z][\w’' ,&-]*?)(?=,|\s+[a-z]|\.)")
_BODY_LEFT = re.compile(r",\s+(?:the\s+)?(?P<org>[A-Z][^,;()|\n]{3,60}?)\s*\(\s*")
_SMALL = re.compile(
    r",\s+(?:the |a |an |our )?(?!with |by |where |when |which )(?P<post>"
    r"(?:[A-Z]{2,4}\s)?[a-z][^,;:.()\n]{2,60}?"
    r"(?:\s[A-Z][\w’']*)*)"
    r"(?=,|;|:|\)|\.|\n|\s+and\s|$)"
)
_FIRM = re.compile(
    r"(?:(?P<bar>\s*\|\s*)|,\s+|\s+[-–]\s+|"
    r"[ ]{2,})(?P<org>[A-Z][^,;|()\n]{2,60}?)\s*\((?P<post>[A-Z][^()]*)\)"
)
_SMALL_LEFT = re.compile(
    r"\b[Tt]he (?P<post>[a-z][\w’' -]{3,60}(?:\([^()]*\))?)(?:,|\s+[-–]|\s*\()\s+$"
)


@dataclass(frozen=True)
class Title:
    """A post as said beside a name, and where both together stand."""

    said: PostSaid
    start: int
    end: int


def titles(part: Passage, names: Sequence[Name]) -> Iterator[tuple[Name, Title]]:
    """Each name of a paragraph that has a post beside it, with that post."""
    if not names:
        return
    spans = Taken((name.start, name.end) for name in names)
    posts = [post for post in posts_in(part) if spans.free(post.start, post.end)]
    used: set[PostSpan] = set()
    for name in sorted(names, key=lambda name: name.start):
        found = [*_before(part, name, posts, used)]
        found += _behind(part, name, posts, used, bool(found))
        found += _rank(part, name)
        yield from ((name, title) for title in found)


def _before(
    part: Passage, name: Name, posts: list[PostSpan], used: set[PostSpan]
) -> Iterator[Title]:
    for post in posts:
        gap = (
            part.quote[post.end - part.start : name.start - part.start]
            if post.end <= name.start
            else "x" * 40
        )
        fits = _LEFT.fullmatch(gap) if len(gap) < 20 else _of_a_body(gap)
        if (
            post not in used
            and fits
            and not (gap[:1] == "," and _ANSWERED.search(part.quote[: post.start - part.start]))
            and not _lists(part, post, gap)
        ):
            used.add(post)
            end = post.end if len(gap) < 20 else post.end + gap.rindex("(")
            yield from _said(part, post.start, end, name)
            return
    small = _SMALL_LEFT.search(
        part.quote, max(0, name.start - part.start - 120), name.start - part.start
    )
    if small and small.end() == name.start - part.start:
        start = part.start + small.start("post")
        for said in said_posts(small["post"], small=True):
            yield Title(said, start, name.end)


def _of_a_body(gap: str) -> bool:
    """ "the Designated Nurse, Borley Integrated Care Board (Ida Frost)"."""
    between = _BODY_LEFT.fullmatch(gap)
    return bool(between and is_organisation(between["org"]))


def _lists(part: Passage, post: PostSpan, gap: str) -> bool:
    """In "A, Head of X, B, Head of Y" the post left of B is the one of A: used up already."""
    return not gap.strip() and "\n" in gap


def _said(part: Passage, start: int, end: int, name: Name) -> Iterator[Title]:
    for said in said_posts(part.quote[start - part.start : end - part.start]):
        yield Title(said, min(start, name.start), max(end, name.end))


def _behind(
    part: Passage, name: Name, posts: list[PostSpan], used: set[PostSpan], has_post: bool
) -> list[Title]:
    after = name.end - part.start
    letters = _LETTERS.match(part.quote, after)
    after = letters.end() if letters else after
    if chair := (_IN_CHAIR.match(part.quote, after) or _CHAIRS.match(part.quote, after)):
        org = chair.groupdict().get("org")
        return [Title(PostSaid("Chair", org), name.start, part.start + chair.end())]
    if bracket := _BRACKET.match(part.quote, after):
        found = _bracketed(part, name, bracket)
        if found or has_post:
            used.update(p for p in posts if name.end <= p.start < part.start + bracket.end())
            return found
        after = bracket.end()
    if has_post:
        return []
    return _after(part, name, posts, used, after)


def _bracketed(part: Passage, name: Name, bracket: re.Match[str]) -> list[Title]:
    end = part.start + bracket.end()
    inside = bracket["in"]
    if inside == "".join(word[0] for word in re.split(r"[\s-]+", name.name)):
        return []  # the initials of the name, though they may be those of a post too
    if re.search(r"in the [Cc]hair", inside):
        inside = re.sub(r",?\s*in the [Cc]hair", "", inside).strip() or "Chair"
    return [Title(said, name.start, end) for said in said_posts(inside, small=True)]


def _after(
    part: Passage, name: Name, posts: list[PostSpan], used: set[PostSpan], after: int
) -> list[Title]:
    for post in posts:
        gap = part.quote[after : post.start - part.start] if post.start >= name.end else "x" * 60
        if len(gap) > 50 or post in used or not _RIGHT.fullmatch(gap):
            continue
        if _is_answered(part, name, post):
            return []
        used.add(post)
        return _with_organisation(part, name, post)
    firm = _FIRM.match(part.quote, after)
    if firm and (firm["bar"] or is_organisation(firm["org"])):
        end = part.start + firm.end()
        found = [PostSaid(s.post, firm["org"], s.interim) for s in said_posts(firm["post"])]
        return [Title(said, name.start, end) for said in found]
    small = _SMALL.match(part.quote, after)
    if small:
        end = part.start + small.end()
        return [Title(said, name.start, end) for said in said_posts(small["post"], small=True)]
    return []


def _is_answered(part: Passage, name: Name, post: PostSpan) -> bool:
    """Whether the post speaks itself, in answer to whoever is named before it."""
    before = part.quote[: name.start - part.start]
    return bool(_ANSWERED.search(before) and _SPEAKS.match(part.quote, post.end - part.start))


def _with_organisation(part: Passage, name: Name, post: PostSpan) -> list[Title]:
    more = _ALSO.match(part.quote, post.end - part.start)
    text = part.quote[post.start - part.start : post.end - part.start]
    if more:
        whole = part.quote[post.start - part.start : more.end()]
        found = said_posts(_until_name(whole))
        if any(said.organisation for said in found):
            return [Title(said, name.start, part.start + more.end()) for said in found]
    return [Title(said, name.start, post.end) for said in said_posts(text)]


def _until_name(text: str) -> str:
    """Cut a post and its organisation off before the lower-case words of a sentence."""
    cut = re.search(r"\s(?!of\b|and\b|for\b|the\b|at\b|from\b|in\b|on\b|to\b)[a-z]+\b", text)
    return re.sub(
        r"\s+(?:of|and|for|the|at|from|in|on|to)$", "", text[: cut.start()] if cut else text
    )


def _rank(part: Passage, name: Name) -> list[Title]:
    """A rank written out before a name, with a portfolio in brackets behind it."""
    rank = (name.honorific or "").removeprefix("T/")
    if rank not in RANKS and rank not in _CIVIC:
        return []
    bracket = _BRACKET.match(part.quote, name.end - part.start)
    area = f" ({bracket['in']})" if bracket and re.match(r"[A-Z][a-z]", bracket["in"]) else ""
    before = part.quote[: name.start - part.start]
    if rank in _CIVIC and before.endswith((" and ", " by ", " to ", " from ", " with ")):
        return []  # one of a list of members
    interim = (name.honorific or "").startswith("T/")
    return [Title(PostSaid(rank + area, None, interim), name.start, name.end)]
