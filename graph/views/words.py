"""The words of the pages: what a kind, a status and a day are called."""

from datetime import date

KINDS = {  # of marks, in the order in which they stand
    "decided": "Decided",
    "asked": "Asked",
    "answered": "Answered",
    "deferred": "Answer to follow",
    "declined": "Not answered",
    "figure": "Figure",
    "vacant": "Post vacant",
    "delivered": "Reported done",
    "outstanding": "Not done yet",
    "reported": "Reported",
}
PROMISES = {
    "undertaking": "Promised",
    "request": "Asked for",
    "resolution": "Resolved",
    "plan": "Planned",
}
STATUS = {"open": "no report found", "delivered": "done", "outstanding": "not done yet"}
SIGNS = {"open": "○", "delivered": "✓", "outstanding": "!"}
NOT_DATED = "Date not stated"
_NUMBERS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
)  # fmt: skip


def kind_word(kind: str) -> str:
    """What a kind of mark or promise is called; one that is new here keeps its own name."""
    return KINDS.get(kind) or PROMISES.get(kind) or kind[:1].upper() + kind[1:]


def day(value: date) -> str:
    """A date as minutes print it: 9 January 2020."""
    return f"{value.day} {value:%B} {value.year}"


def between(earliest: date | None, latest: date | None) -> str:
    """When something was whose day is not known, in so far as it is bounded."""
    if earliest and latest:
        return day(latest) if earliest == latest else f"between {day(earliest)} and {day(latest)}"
    if earliest:
        return f"not before {day(earliest)}"
    return f"not after {day(latest)}" if latest else ""


def number(count: int) -> str:
    """A count in a sentence: small ones in letters."""
    return _NUMBERS[count] if count < len(_NUMBERS) else f"{count:,}"


def counted(count: int, word: str, several: str = "") -> str:
    """A count with its word: 1 meeting, 3 meetings."""
    return f"{count:,} {word if count == 1 else several or word + 's'}"


def listed(words: list[str]) -> str:
    """Words in a row: a, b and c."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def one_line(text: str) -> str:
    """Text without breaks in its lines."""
    return " ".join(text.split())
