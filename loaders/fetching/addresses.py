"""Which network addresses may be connected to: public ones, so that no page leads us inside."""

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

# Not for the public, whatever the interpreter's own tables hold: later releases moved some of them.
_INSIDE = tuple(
    ip_network(network)
    for network in (
        "0.0.0.0/8",
        "100.64.0.0/10",
        "192.0.0.0/24",
        "192.88.99.0/24",
        "198.18.0.0/15",
        "240.0.0.0/4",
        "64:ff9b:1::/48",
        "100::/64",
        "2001::/23",
        "2001:db8::/32",
        "2002::/16",
        "3fff::/20",
        "5f00::/16",
        "fec0::/10",
    )
)
_TRANSLATED = (ip_network("64:ff9b::/96"), ip_network("::/96"), ip_network("::ffff:0:0/96"))


@dataclass(frozen=True)
class Addresses:
    """The addresses that may be connected to: all public ones, and pairs of address and port that
    the caller of the library names besides, such as a server of a test."""

    besides: frozenset[tuple[str, int]] = frozenset()

    def allow(self, address: str, port: int) -> bool:
        """Whether this address, as the system resolved it, may be connected to."""
        return (address, port) in self.besides or is_public(address)


PUBLIC = Addresses()


def is_public(address: str) -> bool:
    """Whether an address belongs to the public internet, the IPv4 address within it included."""
    try:
        bare = _bare(ip_address(address))
    except ValueError:
        return False
    if bare.is_multicast or bare.is_reserved or not bare.is_global:
        return False
    return not any(bare in network for network in _INSIDE)


def _bare(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that an IPv6 address stands for, or the address."""
    if any(address in network for network in _TRANSLATED):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address
