"""How an action tracker is known: by what its columns are headed with."""

import re

from .cues.trackers import DUE, ORIGIN, STATE, UPDATE, WHAT, WHO

Columns = dict[str, list[int]]

_HEADS = tuple(  # in this order: "Action taken" is no action, "Target date" no date of origin
    (name, re.compile(words, re.IGNORECASE))
    for name, words in (
        ("update", UPDATE), ("state", STATE), ("due", DUE), ("who", WHO), ("what", WHAT),
        ("origin", ORIGIN),
    )
)  # fmt: skip


def is_tracker(head: list[str]) -> bool:
    """Whether cells head an action tracker: what is to be done, what became of it, and who acts
    or where it was raised."""
    found = columns_of(head)
    told = "state" in found or "update" in found
    return len(head) > 2 and "what" in found and told and bool({"who", "origin", "due"} & {*found})


def columns_of(head: list[str]) -> Columns:
    """Which columns tell what, by what stands at their heads."""
    found: Columns = {}
    for n, cell in enumerate(head):
        words = " ".join(cell.split()).strip(" *:")
        if name := next((name for name, form in _HEADS if form.match(words)), None):
            found.setdefault(name, []).append(n)
    return found
