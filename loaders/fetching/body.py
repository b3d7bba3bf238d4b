"""The body of an answer, taken in piece by piece and given up as soon as it is too much."""

import zlib
from collections.abc import Iterable, Iterator

from .failures import FaultyError, RefusedError, UnfitError

_PIECE = 1 << 20  # the most that is unpacked at a time
_PACKED = {"gzip", "x-gzip", "deflate"}


def whole(pieces: Iterable[bytes], encoding: str, largest: int) -> bytes:
    """The unpacked body; refused when more than so many bytes arrive or are unpacked."""
    limited = _limited(pieces, largest)
    kind = encoding.strip().lower()
    if kind in ("", "identity"):
        return b"".join(limited)
    if kind not in _PACKED:
        raise RefusedError(f"it is packed as {kind!r}, which was not asked for")
    return b"".join(_limited(_unpacked(limited), largest))


def _limited(pieces: Iterable[bytes], largest: int) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > largest:
            raise UnfitError(f"it is larger than {largest / 1e6:g} MB")
        yield piece


def _unpacked(pieces: Iterable[bytes]) -> Iterator[bytes]:
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 32)  # finds out which of the two it is
    try:
        for piece in pieces:
            rest = piece
            while rest:
                yield unpack.decompress(rest, _PIECE)
                rest = unpack.unconsumed_tail
    except zlib.error as error:
        raise FaultyError(f"it cannot be unpacked ({error})") from error
    while more := unpack.decompress(b"", _PIECE):
        yield more
    if not unpack.eof:
        raise FaultyError("it ends too early")
