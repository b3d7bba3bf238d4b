"""Vacancies: a named single post that is said to be unfilled or recruited to."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..document import Document, Passage
from ..findings import PostNamed, Vacancy
from ..gates import Gated
from ..sentences import sentences
from .attendance import spoken
from .find_attestations import attestations
from .find_posts import posts_of
from .organisations import is_organisation
from .said_posts import said_posts

_EMPTY = (
    r"vacant|unfilled|empty|not (?:yet )?(?:been )?(?:filled|recruited(?: to)?)|being advertised|"
    r"(?:been|be|was|is) (?:re-?)?advertised|out to advert|advertised|being recruited|recruited to|"
    r"being covered|yet to be (?:filled|recruited|appointed)|under recruitment"
)
_STATES = re.compile(
    r"(?:[’']s)?(?:\s+(?:post|role|position|vacancy|job))?,?\s*(?:which|that|\([^()]*\))?\s*"
    r"(?:(?:has|had|have|is|was|were|are|remains|remained|would|will|be|been|still|also|currently|"
    r"again|now|stood|stands|fallen|become|left|since|twice|currently|temporarily|yet|to|being|"
    r"not)\s+)+"
    rf"(?P<stage>{_EMPTY})\b"
)
_RECRUITING = re.compile(
    r"\b(?P<stage>recruit(?:ment|ing|ed)?|advertis(?:ed|ing|ement)|interviews|vacancy|"
    r"vacancies|recruitment (?:process|exercise|campaign)|shortlisting)\s+(?:(?:was|were|is|are|"
    r"had|has|been|be|being|under ?way)\s+)*"
    r"(?:to|for|of|in)\s+(?:a\s+|the\s+|an\s+)?(?:new\s+|permanent\s+)?(?:vacant\s+)?(?:post|"
    r"role|position|vacancy)?(?:\s+of)?\s*(?:an?\s+|the\s+)?(?:new\s+|permanent\s+)?$",
    re.I,
)
_VACANT_BEFORE = re.compile(
    r"\b(?P<stage>vacant|unfilled|empty)\s+(?:post|role|position|desk)?s?\s*(?:of\s+)?(?:an?\s+|"
    r"the\s+)?$",
    re.I,
)
_NOBODY = re.compile(  # "there is at present no Head of Fleet"
    r"\b[Tt]here (?:is|was|has been)(?:,? (?:at present|at the moment|for now|currently|still|now"
    r"|as yet),?)? (?P<stage>no)(?: permanent| substantive)?\s+$"
)
_ENDS = re.compile(r"\s*(?:[.;,]|$|and\b|since\b|until\b|at present\b|in post\b)")
_POST_STOOD = Gated(
    r"^\s*[Tt]he (?:post|role|position) (?:has|had|was|is|remains|"
    r"remained)\b[^.;]*?\b(?P<stage>vacant|unfilled|empty|advertised)\b"
)
_POST_OF = Gated(
    r"\b(?:post|role|position|vacancy|"
    r"office)\s+of\s+(?:the\s+)?(?P<post>[A-Za-z][\w’'& -]{3,60}?)(?=\s+(?:has|had|is|was|remain|"
    r"would|still|were|will))"
)
# "There is a vacancy for a tenant representative"
_VACANCY_FOR = Gated(
    r"\b(?P<stage>vacancy)\s+(?:\w+\s+)?for\s+(?:an?|the)\s+(?P<post>[a-z][a-z’' -]{5,60}?)"
    r"(?=[.;,]|$|\s+(?:on|in|and|since|at|from|which|until)\b)"
)
_REASON = Gated(
    r"\b(?:because of|due to|owing to|following|after|for want of|as)\s+(?P<reason>[^.;]+)"
)
_FILLED = re.compile(
    r"\b(?:had|has|have) (?:now |recently |since )?been (?:filled|appointed)\b|\bno longer vacant\b"
)
_PLURAL = re.compile(r"^\s*(?:posts|roles|positions)\b")


def find_vacancies(document: Document) -> Iterator[Vacancy]:
    """Report each named post that is said to be empty or being filled."""
    named = sorted(posts_of(document), key=lambda post: post.passage)
    starts = [post.passage.start for post in named]
    held = {a.post for a in attestations(document) if not a.interim}
    for part in spoken(document):
        before: Passage | None = None
        near = named[bisect_left(starts, part.start) : bisect_left(starts, part.end)]
        inside = [post for post in near if post.passage in part]
        for sentence in sentences(part):
            posts = [post for post in inside if post.passage in sentence]
            yield from _told(document, sentence, posts, named)
            if before and (match := _POST_STOOD.search(sentence.quote)):
                last = [
                    p for p in inside if p.passage in before and p.post.split()[0] not in ("Chair",)
                ]
                post = max(last, key=lambda p: len(p.post)).post if last and not posts else None
                if post and post not in held:
                    yield _vacancy(sentence, post, match["stage"])
            before = sentence


def _told(
    document: Document, sentence: Passage, posts: list[PostNamed], named: list[PostNamed]
) -> Iterator[Vacancy]:
    for post in posts:
        after = sentence.quote[post.passage.end - sentence.start :][:160]
        before = sentence.quote[: post.passage.start - sentence.start][-160:]
        match = _STATES.match(after) or _RECRUITING.search(before) or _VACANT_BEFORE.search(before)
        if match is None and " " in post.post and _ENDS.match(after):
            match = _NOBODY.search(before)
        if match and not _FILLED.match(after.lstrip()) and not _PLURAL.match(after):
            yield _vacancy(sentence, _fullest(post, named), match["stage"])
    for match in _POST_OF.finditer(sentence.quote):
        stage = _STATES.match(sentence.quote, match.end())
        known = any(match["post"] in post.post for post in posts)
        for post in _said(match["post"]) if stage and not known else ():
            yield _vacancy(sentence, post, stage["stage"] if stage else None)
    for match in _VACANCY_FOR.finditer(sentence.quote):
        for said in said_posts(match["post"], small=True):
            yield _vacancy(sentence, said.post, match["stage"])


def _said(words: str) -> list[str]:
    """The posts of a phrase behind "the post of"; one with capitals is one whatever its noun."""
    said = [said.post for said in said_posts(words, small=True)]
    titled = words[0].isupper() and " " in words and not is_organisation(words)
    return said or ([words] if titled else [])


def _fullest(post: PostNamed, named: list[PostNamed]) -> str:
    """A bare "Director" is the one Director that the paper names in full before it."""
    said = said_posts(post.post)
    plain = said[0].post if said else post.post
    if len(plain.split()) > 1:
        return plain
    longer = [
        full[0].post
        for other in named
        if other.passage.start < post.passage.start
        and (full := said_posts(other.post))
        and len(full[0].post.split()) > 1
        and plain in full[0].post.split()[:1]
    ]
    return longer[-1] if longer else plain


def _vacancy(sentence: Passage, post: str, stage: str | None) -> Vacancy:
    reason = _REASON.search(sentence.quote)
    return Vacancy(
        passage=sentence,
        post=post,
        stage=" ".join(stage.split()) if stage else None,
        reason=" ".join(reason["reason"].split()) if reason else None,
    )
