"""What can go wrong with one request; whether to try again hangs on it."""

from ...ontology.errors import FetchError


class RefusedError(FetchError):
    """Our own rules forbid it: its address, robots.txt, its size or what it is."""


class UnfitError(RefusedError):
    """What came is too large, or of a kind that nobody reads; it would come again the same."""


class NotGivenError(FetchError):
    """The site says no, and would say so again: forbidden, not there, switched off."""

    def __init__(self, message: str, forbidden: bool = False) -> None:
        super().__init__(message)
        self.forbidden = forbidden


class FaultyError(FetchError):
    """The site did not answer, or not with what it should; a later try may do."""

    def __init__(self, message: str, wait: float | None = None) -> None:
        super().__init__(message)
        self.wait = wait  # seconds, where the site says how long


class LaterError(FetchError):
    """The site asks not to be asked for longer than a run waits."""
