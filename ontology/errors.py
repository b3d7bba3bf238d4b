"""The exceptions of the library: what was wrong with which value, where, what to try."""


class MinutegraphError(Exception):
    """Something in the input or the data is wrong (exit code 1)."""


class UsageError(MinutegraphError):
    """The call itself is wrong: an unknown query, topic, parameter or option (exit code 2)."""


class UnreadableError(MinutegraphError):
    """A document that cannot be read; the run goes on without it."""


class StoreError(MinutegraphError):
    """The store cannot be opened, read or written."""


class QueryError(MinutegraphError):
    """SPARQL that is wrong, refused, or failed."""


class FetchError(MinutegraphError):
    """Something of a council's site that was refused, by us or by the site, or did not come."""
