"""What no query may do: fetch from elsewhere, read files, or nest until the engine breaks."""

import re
from functools import lru_cache

from ..ontology.errors import QueryError

_REFUSED = {
    "SERVICE": "it would fetch over the network",
    "LOAD": "it would read files or fetch over the network",
    "FROM": "questions are asked of the whole store; use GRAPH for one graph",
}
_DEEPEST = 100  # brackets in brackets; the engine crashes at some thousands
_LONGEST = 1_000  # BINDs and OPTIONALs, which the engine nests

# Strings, IRIs, comments, and names whose parts are no keywords come before bare words.
_TOKEN = re.compile(
    r"""
      (?:\"\"\"(?:(?:\"|\"\")?(?:[^"\\]|\\.))*\"\"\" | '''(?:(?:'|'')?(?:[^'\\]|\\.))*''')
    | (?:"(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*')
    | <[^<>"{}|^`\\\x00-\x20]*>
    | \#[^\n\r]*
    | [?$@]\w+
    | (?P<prefix>\w[\w.-]*)?:(?:[\w.:%-]|\\.)*
    | \\.
    | (?P<word>[A-Za-z_]\w*)
    | (?P<open>[({\[])
    | (?P<close>[)}\]])
    | .
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


@lru_cache(maxsize=64)  # a notebook asks the same again and again
def guard(text: str) -> None:
    """Refuse a query that would do harm, as it stands and with its \\u escapes resolved."""
    _guard(text)
    if (plain := _ESCAPE.sub(_character, text)) != text:
        _guard(plain)


def _guard(text: str) -> None:
    depth = nested = 0
    for token in _TOKEN.finditer(text):
        kind = token.lastgroup
        depth += (kind == "open") - (kind == "close")
        nested += kind == "word" and token[0].upper() in ("BIND", "OPTIONAL")
        if kind in ("word", "prefix"):
            _refuse(token[kind].upper(), place(text, token.start()))
        if depth > _DEEPEST or nested > _LONGEST:
            raise QueryError(f"{place(text, token.start())}: the query is nested too deep")


def _refuse(word: str, where: str) -> None:
    """Refuse a keyword also inside a longer word: the engine wants no space around it."""
    for keyword, reason in _REFUSED.items():
        if keyword in word:
            raise QueryError(f"{where}: {keyword} is refused: {reason}")


def place(text: str, offset: int) -> str:
    """An offset as line and column, counted from one."""
    before = text[:offset]
    return f"line {before.count(chr(10)) + 1}, column {offset - before.rfind(chr(10))}"


def _character(escape: re.Match[str]) -> str:
    code = int(escape[1] or escape[2], 16)
    return chr(code) if code <= 0x10FFFF else escape[0]
