"""What kinds and statuses are called on the pages, in the order in which they stand."""

KINDS = {
    "decided": "Decided",
    "asked": "Asked",
    "answered": "Answered",
    "deferred": "Answer put off",
    "declined": "Not answered",
    "figure": "Figure",
    "vacant": "Vacant",
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


def kind_word(kind: str) -> str:
    """What a kind of mark or promise is called; one that is new here keeps its own name."""
    return KINDS.get(kind) or PROMISES.get(kind) or kind[:1].upper() + kind[1:]
