"""The words and looks of the pictures: what a kind is called, and in which lane it stands."""

HEADS = {
    "undertaking": "Promised",
    "request": "Asked for",
    "resolution": "Resolved",
    "plan": "Planned",
    "decision": "Decided",
    "exchange": "Question",
    "figure": "Figure",
    "vacancy": "Post vacant",
    "reported": "Reported",
    "delivered": "Reported as done",
    "outstanding": "Not done yet",
}
STATUS = {"open": "no report found", "delivered": "done", "outstanding": "not done yet"}
LANES = {
    "meetings": "Meetings",
    "who": "Who owes or answers",
    "promised": "Promised",
    "became": "What became of promises",
    "asked": "Asked and answered",
    "decided": "Decided",
    "said": "Reported",
}
_LANE = {
    "decision": "decided",
    "exchange": "asked",
    "delivered": "became",
    "outstanding": "became",
    "undertaking": "promised",
    "request": "promised",
    "resolution": "promised",
    "plan": "promised",
}


def lane_of(kind: str) -> str:
    """The lane of a kind; one that is new here stands with what was reported."""
    return _LANE.get(kind, "said")
