"""Whether two printed posts are one: "the Head" and "Head of Allotments"."""

import re


def post_key(post: str) -> str:
    """A post in small letters and with plain apostrophes, for comparing."""
    return re.sub(r"^the\s+", "", " ".join(post.lower().replace("’", "'").split()))


def shortened(short: str, full: str) -> bool:
    """Whether a short post ("the Head", "s151 officer") may stand for a fuller one."""
    if _chair(short) or _chair(full):
        return _chair(short) == _chair(full) and bool(_chair(short))
    a = re.findall(r"[\w'&]+", _plain(short))
    b = re.findall(r"[\w'&]+", _plain(full))
    pieces = [re.findall(r"[\w'&]+", piece) for piece in re.split(r"/|\band\b", _plain(full))]
    if not a or a == b or len(a) > len(b):
        return a == b
    return a == b[: len(a)] or a == b[-len(a) :] or a in pieces


def _plain(post: str) -> str:
    post = re.sub(r"\s*\([^()]*\)", "", post_key(post)).replace("s151", "section 151")
    return re.sub(r"\b(?:interim|acting|temporary)\s+", "", post)


def _chair(post: str) -> str | None:
    """Chair, Chairman and Convener are one office, their deputies another."""
    match = re.fullmatch(
        r"(?:the )?((?:vice|deputy|co)[- ])?(?:forum |committee |panel |board |lay |"
        r"independent )?(?:chair\w*|conven[eo]r)",
        post.lower(),
    )
    return f"{(match[1] or '').strip('- ')}chair" if match else None
