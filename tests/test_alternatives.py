"""Alternatives parted by their first letters match just what they match as written."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from minutegraph.loaders.alternatives import by_letter, compiled

WAYS = st.lists(
    st.text("abAB", max_size=4)
    | st.sampled_from(["a?b", "b+", "[ab]a", "(?:a|b)b", r"\w", "a{2}"]),
    min_size=1,
    max_size=9,
)


@given(WAYS, st.sampled_from(["", r"\b"]), st.text("abAB ", max_size=30))
def test_the_same_matches(ways: list[str], end: str, text: str):
    pattern = f"(?:{'|'.join(ways)}){end}"
    for flags in (0, re.I):
        plain, parted = re.compile(pattern, flags), compiled(pattern, flags)
        spans = [[m.span() for m in way.finditer(text)] for way in (plain, parted)]
        assert spans[0] == spans[1]


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        (r"\b(?:agree|ask|send|tell)\b", r"\b(?:a(?:gree|sk)|send|tell)\b"),
        (r"(?:ab|ac|a?d|ae|b)", r"(?:ab|ac|a?d|ae|b)"),  # what may begin with no letter keeps apart
        (r"(?:A|a|b|c|d)", r"(?:A|a|b|c|d)"),  # they may be one
        (r"(?:a(x)|b|a(y)|c|d)", r"(?:a(x)|b|a(y)|c|d)"),  # groups keep their numbers
        (r"[(|]a\|(?P<n>ab|ac|b|c)", r"[(|]a\|(?P<n>a(?:b|c)|b|c)"),
    ],
)
def test_what_is_parted(pattern: str, told: str):
    assert by_letter(pattern) == told
