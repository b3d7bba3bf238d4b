"""Words without their endings, so that "provided" and "provide" are one."""

import re

_ENDING = re.compile(r"(?:ings?|edly|ed|es|s|e|ly|['’]s)$")
_KEPT = 4  # letters that stay


def stem(word: str) -> str:
    """The beginning of a word that its forms share."""
    bare = _ENDING.sub("", word)
    return bare if len(bare) >= _KEPT else word
