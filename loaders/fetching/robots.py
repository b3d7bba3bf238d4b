"""robots.txt: what a site asks programs not to ask for."""

from collections.abc import Callable

import httpx
from protego import Protego

from .failures import RefusedError

NAME = "minutegraph"


class Robots:
    """The robots.txt of each site that is asked, read once."""

    def __init__(self, read: Callable[[str], str]) -> None:
        self._read = read
        self._rules: dict[str, Protego] = {}

    def check(self, url: httpx.URL) -> None:
        """Raise RefusedError where the site asks not to be asked for this address."""
        if not self._rule(url).can_fetch(str(url), NAME):
            raise RefusedError(f"robots.txt of {url.host} asks programs not to fetch it")

    def pause(self, url: httpx.URL) -> float:
        """The seconds between two requests that the site asks for, 0 if it asks for none."""
        return self._rule(url).crawl_delay(NAME) or 0.0

    def _rule(self, url: httpx.URL) -> Protego:
        address = str(url.copy_with(raw_path=b"/robots.txt", fragment=None))
        if address not in self._rules:
            self._rules[address] = Protego.parse(self._read(address))
        return self._rules[address]
