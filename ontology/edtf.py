"""Uncertain days in the Extended Date/Time Format of ISO 8601-2."""

from datetime import date


def edtf(earliest: date | None, latest: date | None) -> str | None:
    """One day between two: "2023-03-14", "[2023-03-14..2023-04-01]", "[2023-03-14..]"."""
    if earliest is None and latest is None:
        return None
    if earliest == latest:
        return str(earliest)
    return f"[{earliest or ''}..{latest or ''}]"
