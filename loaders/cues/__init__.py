"""The words that things are found by: ordinary English of councils, no names."""


def words(text: str) -> frozenset[str]:
    """The words of a text that lists them."""
    return frozenset(text.split())
