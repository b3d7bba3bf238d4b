"""What a printed post says: the post without "Interim", its organisation, two posts taken apart."""

import re
from dataclasses import dataclass

from ..cues.posts import MEMBER_POSTS, POST_HEADS, WEAK_HEADS
from .organisations import is_organisation
from .words import spelling

_INTERIM = re.compile(
    r"^(?:(?:interim|acting|temporary|temp\.?|deputising)\b[ -]*|[TA]/\s*)+", re.I
)
_LEAD_IN = re.compile(
    r"^(?:(?:the|our|a|an|An|as|currently|now|also|its|their|who is|substantive post)\b[,:]?\s+)+",
    re.I,
)
_OURS = re.compile(
    r"^(?:Sub-)?(?:Committee|Panel|Board|Forum|Commission|Council|Authority|Cabinet)['’]s\s+(?=[A-Z])"
)
_LAST = re.compile(
    r"\s*[-–—,;]\s*(?:job[- ]share|part[- ]time|on behalf of .*|online|virtual(?:ly)?|"
    r"remote(?:ly)?|via \w+|substitut\w+.*|in attendance.*|until .*|from item .*|left .*|"
    r"for (?:item|minute).*)$",
    re.I,
)
_OF = re.compile(r"\s+(?:of|at|for|from|in|with)\s+(?:the\s+)?(?=[A-Z])")
_AND = re.compile(r"\s+and\s+(?=[A-Z])")
_KEEP = re.compile(
    r"(?:deputy |vice[- ]?)?(?:leader|chair\w*|member|convenor|convener|spokesperson|"
    r"cabinet member|headteacher of the virtual)\b",
    re.I,
)
_CHAIR_OF = re.compile(
    r"^((?:Vice[- ]?|Deputy |Co-)?(?:Chair(?:man|woman|person)?|"
    r"Conven[eo]r))(?:\s+of\s+(?:the\s+|this\s+)?|,\s+)(.+)$"
)
_OFFICE = re.compile(
    r"(?<=\w)\s+\((?P<office>(?:(?:Vice|Deputy)[- ]|Co-)?"
    r"(?:Chair(?:man|woman|person)?|Conven[eo]r))\)$"
)


@dataclass(frozen=True)
class PostSaid:
    """A post as said of somebody."""

    post: str
    organisation: str | None = None
    interim: bool = False


def said_posts(text: str, *, small: bool = False) -> list[PostSaid]:
    """Read a closed phrase as one or more posts; ``small``: lower-case posts count."""
    found: list[PostSaid] = []
    for piece in re.split(r"\s*;\s*", " ".join(text.split())):
        found += [said for one in _apart(piece) if (said := _said(one, small))]
    return found


def _apart(piece: str) -> list[str]:
    """Two members' offices joined by "and", or one in brackets behind a post, are two posts."""
    if office := _OFFICE.search(piece):
        return [piece[: office.start()], office["office"]]
    parts = _AND.split(piece)
    for cut in range(1, len(parts)):
        left, right = " and ".join(parts[:cut]), " and ".join(parts[cut:])
        if _is_member_post(left) and _is_member_post(right) and right.lower() != "member":
            return [left, *_apart(right)]
    return [piece]


def _is_member_post(text: str) -> bool:
    low = _LEAD_IN.sub("", text).lower()
    return low.startswith(MEMBER_POSTS)


def _said(piece: str, small: bool) -> PostSaid | None:
    text = _LAST.sub("", _OURS.sub("", _LEAD_IN.sub("", piece.strip(" *.,–-"))))
    plain = _INTERIM.sub("", text)
    interim = plain != text or bool(re.search(r"\((?:interim|acting)\)", text, re.I))
    plain = re.sub(r"\s*\((?:interim|acting)\)", "", plain, flags=re.I)
    post, organisation = _organisation(plain, small)
    if not names_post(post, small):
        return None
    return PostSaid(post, organisation, interim)


def _organisation(text: str, small: bool) -> tuple[str, str | None]:
    """Take off the body that a post belongs to, where it is another than the council."""
    if chair := _CHAIR_OF.match(text):
        return chair[1], chair[2]
    pieces = _commas(text)
    if len(pieces) > 1 and (is_organisation(pieces[-1]) or (small and _is_proper(pieces[-1]))):
        return ", ".join(pieces[:-1]), pieces[-1]
    if len(pieces) == 2 and names_post(pieces[1], True) and not names_post(pieces[0], True):
        return pieces[1], pieces[0]
    for match in _OF.finditer(text):
        body = text[match.end() :]
        if is_organisation(body) and not _KEEP.match(text) and not names_post(body, False):
            return text[: match.start()], body
    if match := re.match(r"leader of the (.+ Group)$", text, re.I):
        return text, match[1]
    return text, None


def _is_proper(text: str) -> bool:
    """Whether the words behind a post's comma are a name of a body, none of a service."""
    all_words = text.split()
    plain = len(all_words) > 1 and all(word[0].isupper() for word in all_words)
    return (
        plain
        and not any(spelling(word).initial for word in all_words)
        and any(not spelling(word).known for word in all_words)
    )


def _commas(text: str) -> list[str]:
    """Split at commas that stand outside brackets."""
    return [piece.strip() for piece in re.split(r",(?![^(]*\))", text)]


def names_post(text: str, small: bool) -> bool:
    """Whether a phrase turns on a noun for a post."""
    if len(text.split()) > 14 or (not small and not text[:1].isupper()):
        return False
    tokens = re.findall(r"[\w-]+", text.split("(")[0].lower()) or [""]
    for place, word in enumerate(tokens):
        if word not in POST_HEADS or tokens[place + 1 : place + 2] == ["s"]:
            continue
        weak = WEAK_HEADS.get(word)
        bare = len(tokens) == 1 and word in ("principal", "member", "portfolio")
        if weak is None or bare or (place and tokens[place - 1] in weak):
            return not _verbal(tokens)
    return text.lower().startswith("portfolio")


def _verbal(tokens: list[str]) -> bool:
    """Whether the phrase is a sentence and no title."""
    return bool(
        {"was", "had", "is", "who", "were", "would", "has", "said", "that", "asked"} & set(tokens)
    )
