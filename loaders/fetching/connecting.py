"""Connections to checked addresses only: a name is resolved once, and what was checked is used."""

import socket
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from ssl import SSLContext
from typing import cast

import httpcore
import httpx

from .addresses import Addresses
from .failures import RefusedError


class CheckedBackend(httpcore.NetworkBackend):
    """Connects as httpcore does, but to no address that the rule does not allow."""

    def __init__(self, addresses: Addresses) -> None:
        self._addresses = addresses
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        found = _resolved(host, port)
        for address in found:
            self._check(host, address, port)
        failure: Exception = httpcore.ConnectError(f"no address of {host}")
        for address in found:
            try:
                stream = self._plain.connect_tcp(
                    address, port, timeout, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
                continue
            self._check(host, str(stream.get_extra_info("server_addr")[0]), port, stream)
            return stream
        raise failure

    def _check(
        self, host: str, address: str, port: int, stream: httpcore.NetworkStream | None = None
    ) -> None:
        if self._addresses.allow(address, port):
            return
        if stream:
            stream.close()
        raise RefusedError(f"{host} leads to {address}, which is no public address")


def _resolved(host: str, port: int) -> list[str]:
    """The addresses of a host in the system's order, each once; odd spellings come out plain."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError) as error:
        raise httpcore.ConnectError(f"{host} is not known ({error})") from error
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class CheckedTransport(httpx.BaseTransport):
    """httpx over such connections."""

    def __init__(self, addresses: Addresses) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=_trusted(),
            max_connections=1,
            network_backend=CheckedBackend(addresses),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        asked = httpcore.Request(
            method=request.method,
            url=httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            extensions=request.extensions,
        )
        with _as_httpx():
            answer = self._pool.handle_request(asked)
        stream = cast("Iterable[bytes]", answer.stream)
        return httpx.Response(answer.status, headers=answer.headers, stream=_Stream(stream))

    def close(self) -> None:
        self._pool.close()


@cache
def _trusted() -> SSLContext:
    """The authorities that are trusted; reading their list takes a while."""
    return httpx.create_ssl_context()


class _Stream(httpx.SyncByteStream):
    def __init__(self, parts: Iterable[bytes]) -> None:
        self._parts = parts

    def __iter__(self) -> Iterator[bytes]:
        with _as_httpx():
            yield from self._parts

    def close(self) -> None:
        if close := getattr(self._parts, "close", None):
            close()


@contextmanager
def _as_httpx() -> Generator[None]:
    """What goes wrong below is told as httpx tells it."""
    try:
        yield
    except httpcore.TimeoutException as error:
        raise httpx.TimeoutException(str(error) or "no answer in time") from error
    except (httpcore.NetworkError, httpcore.ProtocolError) as error:
        raise httpx.NetworkError(str(error) or type(error).__name__) from error
