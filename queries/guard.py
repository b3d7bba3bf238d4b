"""What no query may do: fetch from elsewhere, read files, or nest until the engine breaks."""

import re
from functools import lru_cache

from ..ontology.errors import QueryError

_REFUSED = {
    "SERVICE": "it would fetch over the network",
    "LOAD": "it would read files or fetch over the network",
    "FROM": "questions are asked of the whole store; use GRAPH for one graph",
}
_UNSURE = {
    "sign": "less than, or the start of an IRI? Put a space after <, or write the IRI with //",
    "quote": "a string begins here that does not end, or has an escape that SPARQL does not know",
}
_DEEPEST = 100  # brackets in brackets; the engine crashes at some thousands
_LONGEST = 1_000  # BINDs and OPTIONALs, which the engine nests

# Only strings, comments, variables and IRIs with // hide words: there the engine can read
# nothing else. It takes "<" for less than, and a name or a string for a shorter one, where that
# makes sense of the rest; so names are searched too, and what could be read in two ways refused.
_TOKEN = re.compile(
    r"""
      \"\"\"(?:(?:\"|\"\")?(?:[^"\\]|ESCAPE))*\"\"\" | '''(?:(?:'|'')?(?:[^'\\]|ESCAPE))*'''
    | "(?:[^"\\\n\r]|ESCAPE)*" | '(?:[^'\\\n\r]|ESCAPE)*'
    | <[A-Za-z][A-Za-z0-9+.-]*://IRI*>
    | (?P<sign><(?=IRI*['\#()\[\]])IRI*>)
    | \#[^\n\r]*
    | [?$]\w+
    | \\.
    | (?P<word>\w+)
    | (?P<open>[({\[])
    | (?P<close>[)}\]])
    | (?P<quote>['"])
    | .
    """.replace("IRI", r'[^<>"{}|^`\x00-\x20]').replace(
        "ESCAPE",
        r"""\\(?:[tbnrf\\"']|(?:u|U0000)(?![Dd][89A-Fa-f])[0-9A-Fa-f]{4}"""
        r"|U00(?:0[1-9A-Fa-f]|10)[0-9A-Fa-f]{4})",
    ),
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
        if kind == "word":
            _refuse(token[0].upper(), place(text, token.start()))
        if kind in _UNSURE:
            raise QueryError(f"{place(text, token.start())}: {_UNSURE[kind]}")
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
