"""Lines of a list that has lost the RESOLVED above it, and lists of what was only said."""

import re

from ..document import Passage
from .outcomes import doer

_RESOLVING = re.compile(
    r"(?:That|To)\s|(?:[A-Z]|(?:the|an?|subject\s+to)\s)[^.;:]*?"
    r"(?<!\bwere to)(?<!\bwas to)(?<!\bmight)(?<!\bmay)"
    r"\sbe\s+(?:[a-z]+ed|brought|sent|put|held|given|made)\b"
)
_SPOKE = re.compile(
    r"(?!That\s|To\s)[^.;:]{2,90}?(?<!\sbe)(?<!\sis)\s(?:requested|asked|advised|suggested|proposed|reported|stated|noted|said"
    r"|explained|queried|confirmed|thought|felt|wished|wanted|commented|highlighted)\b",
)
_TOLD = re.compile(r"[a-z-]+ed\b|(?:brought|wrote|made|sent|found|gave|met|took|held|undertook)\b")


def resolves(entry: Passage) -> bool:
    """Whether a line decides by itself; who "reported" or "asked" only told of what was said."""
    if _SPOKE.match(entry.quote):
        return False
    does = doer(entry)
    told = does and _TOLD.match(entry.quote, does[1] - entry.start)
    return bool(_RESOLVING.match(entry.quote) or (does and not told))
