"""One request after the other: paced, checked, tried again, led on, never more than allowed."""

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from importlib.metadata import version

import httpx
from tenacity import RetryCallState, Retrying, retry_if_exception_type, stop_after_attempt

from .body import whole
from .connecting import CheckedTransport
from .failures import FaultyError, LaterError, NotGivenError, RefusedError, UnfitError
from .manner import Manner
from .robots import NAME, Robots

DOCUMENTATION = "https://w3id.org/minutegraph/"
AGENT = f"{NAME}/{version('minutegraph')} (+{DOCUMENTATION})"
_REDIRECTS = 5
_OK, _UNCHANGED = 200, 304
_FORBIDDEN = {401, 403}
_LATER = {408, 429, 500, 502, 503, 504}
_SWITCHED_OFF = b"Request format is unrecognized"  # how ASP.NET says so, as an error 500


@dataclass(frozen=True)
class Answer:
    """What came for an address; ``body`` is None where nothing has changed since it was had."""

    url: httpx.URL  # where it came from in the end
    body: bytes | None
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True)
class Ask:
    """What is asked for: an address, what is known of it, what its answer must be."""

    url: httpx.URL
    largest: int
    etag: str = ""
    modified: str = ""
    check: Callable[[bytes], object] = lambda body: None

    def headers(self) -> dict[str, str]:
        """What is said with the request."""
        known = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {
            "Accept-Encoding": "gzip",
            **{name: value for name, value in known.items() if value},
        }


class Web:
    """Asks sites in the manner that is given; robots.txt is read by ``read_robots``, if given,
    which may know it already."""

    def __init__(
        self,
        manner: Manner,
        keep_robots: Callable[[str, Callable[[], str]], str] = lambda address, read: read(),
    ) -> None:
        self._manner = manner
        self._robots = Robots(
            lambda address: keep_robots(address, lambda: self._robots_text(address))
        )
        self._last: float | None = None
        self._client = httpx.Client(
            transport=CheckedTransport(manner.addresses),
            headers={"User-Agent": AGENT, "Accept": "*/*"},
            timeout=manner.timeout,
            trust_env=False,  # a proxy would connect where we cannot check
        )

    def close(self) -> None:
        """Close what is open."""
        self._client.close()

    def get(self, ask: Ask) -> Answer:
        """The answer, asked for again while that may help."""
        return self._tried(ask, heed=True)

    def _robots_text(self, address: str) -> str:
        """No robots.txt forbids nothing; one that cannot be read forbids all (RFC 9309)."""
        try:
            body = self._tried(Ask(httpx.URL(address), 500_000), heed=False).body or b""
        except NotGivenError:
            return ""
        return body.decode("utf-8", "replace").lstrip("\ufeff")

    def _tried(self, ask: Ask, heed: bool) -> Answer:
        tries = Retrying(
            stop=stop_after_attempt(self._manner.tries),
            retry=retry_if_exception_type(FaultyError),
            wait=self._wait,
            sleep=time.sleep,
            reraise=True,
        )
        return tries(self._followed, ask, heed)

    def _wait(self, state: RetryCallState) -> float:
        told = state.outcome.exception() if state.outcome else None
        wait = told.wait if isinstance(told, FaultyError) else None
        if wait is None:
            wait = self._manner.first_wait * 2 ** (state.attempt_number - 1)
        return min(wait, self._manner.longest_wait)

    def _followed(self, ask: Ask, heed: bool) -> Answer:
        url = ask.url
        for _ in range(_REDIRECTS + 1):
            _check_form(url)
            if heed:
                self._robots.check(url)
            found = self._one(url, ask, heed)
            if isinstance(found, Answer):
                return found
            url = found
        raise NotGivenError(f"{ask.url}: redirected more than {_REDIRECTS} times")

    def _one(self, url: httpx.URL, ask: Ask, heed: bool) -> Answer | httpx.URL:
        """The answer to one request, or where it leads."""
        self._pace(self._robots.pause(url) if heed else 0.0)
        try:
            request = self._client.build_request("GET", url, headers=ask.headers())
            answer = self._client.send(request, stream=True)
            try:
                return self._taken(url, ask, answer)
            finally:
                answer.close()
        except (httpx.TimeoutException, httpx.NetworkError) as error:
            raise FaultyError(f"{url}: {error}") from error
        except httpx.HTTPError as error:
            raise NotGivenError(f"{url}: {error}") from error
        finally:
            self._last = time.monotonic()

    def _taken(self, url: httpx.URL, ask: Ask, answer: httpx.Response) -> Answer | httpx.URL:
        if answer.has_redirect_location:
            return _led(url, answer)
        if answer.status_code == _UNCHANGED and (ask.etag or ask.modified):
            return Answer(url, None, ask.etag, ask.modified)
        body = self._body(url, ask, answer)
        if answer.status_code != _OK:
            raise self._failure(url, answer, body)
        try:
            ask.check(body)
        except (FaultyError, NotGivenError, RefusedError) as error:
            raise type(error)(f"{url}: {error}") from error
        said = answer.headers
        return Answer(url, body, said.get("ETag", ""), said.get("Last-Modified", ""))

    def _body(self, url: httpx.URL, ask: Ask, answer: httpx.Response) -> bytes:
        said = answer.headers.get("Content-Length", "")
        try:
            if re.fullmatch("[0-9]{1,18}", said) and int(said) > ask.largest:
                raise UnfitError(f"it is larger than {ask.largest / 1e6:g} MB")
            packed = answer.headers.get("Content-Encoding", "")
            return whole(self._in_time(answer), packed, ask.largest)
        except (FaultyError, RefusedError) as error:
            raise type(error)(f"{url}: {error}") from error

    def _in_time(self, answer: httpx.Response) -> Iterator[bytes]:
        """The pieces of a body as long as it does not take too long altogether."""
        latest = time.monotonic() + self._manner.longest_answer
        for piece in answer.iter_raw():
            if time.monotonic() > latest:
                raise RefusedError(f"it took more than {self._manner.longest_answer:g} s")
            yield piece

    def _failure(self, url: httpx.URL, answer: httpx.Response, body: bytes) -> Exception:
        status = f"{url}: {answer.status_code} {answer.reason_phrase}".rstrip()
        if answer.status_code not in _LATER or _SWITCHED_OFF in body:
            return NotGivenError(status, forbidden=answer.status_code in _FORBIDDEN)
        wait = _asked_wait(answer)
        if wait is not None and wait > self._manner.longest_wait:
            return LaterError(f"{status}; the site asks to come back in {wait:.0f} s")
        return FaultyError(status, wait)

    def _pace(self, asked: float) -> None:
        """Wait until the next request may be made."""
        if self._last is not None:
            pause = max(self._manner.pause, min(asked, self._manner.longest_wait))
            time.sleep(max(0.0, self._last + pause - time.monotonic()))


def _check_form(url: httpx.URL) -> None:
    if url.scheme not in ("http", "https") or not url.host:
        raise RefusedError(f"{url}: no web address (http or https)")
    if url.userinfo:
        raise RefusedError(f"{url.host}: an address with a name or password in it is not asked")


def _led(url: httpx.URL, answer: httpx.Response) -> httpx.URL:
    try:
        return url.join(answer.headers["Location"])
    except httpx.InvalidURL as error:
        raise NotGivenError(f"{url}: redirected to no address ({error})") from error


def _asked_wait(answer: httpx.Response) -> float | None:
    """Retry-After in seconds; a time of day counts from the time that the answer gives."""
    said = answer.headers.get("Retry-After", "").strip()
    if re.fullmatch("[0-9]+", said):
        return float(said)
    try:
        until = parsedate_to_datetime(said)
        return max(0.0, (until - parsedate_to_datetime(answer.headers["Date"])).total_seconds())
    except (KeyError, ValueError, TypeError):
        return None
