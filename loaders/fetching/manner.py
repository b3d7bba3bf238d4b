"""How a site is asked: how fast, how often again, how much, how long."""

from dataclasses import dataclass

from .addresses import PUBLIC, Addresses


@dataclass(frozen=True)
class Manner:
    """The manners of a run. Times are seconds, sizes are bytes."""

    pause: float = 1.0  # between two requests, tries and redirects included
    tries: int = 4
    first_wait: float = 4.0  # before the second try; doubled for each further one
    longest_wait: float = 600.0  # a site that wants longer is left alone for this run
    timeout: float = 120.0  # without a byte; sites that councils host themselves can be slow
    longest_answer: float = 900.0
    largest_answer: int = 20_000_000  # of a page or of the web service
    largest_paper: int = 100_000_000
    failures: int = 5  # in a row, after which the site is left alone
    addresses: Addresses = PUBLIC
