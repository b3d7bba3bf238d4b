"""A number as it stands in a text."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Quantity:
    """A number and its place, or a range with its two ends. ``unit`` is None where words after it
    must tell; ``loose`` marks a bare "5-7", which may be ages or house numbers."""

    start: int
    end: int
    value: Decimal | None = None
    unit: str | None = None
    spelt: bool = False
    low: Decimal | None = None
    high: Decimal | None = None
    loose: bool = False

    @property
    def is_range(self) -> bool:
        """Whether two ends stand for the number."""
        return self.value is None

    @property
    def most(self) -> Decimal:
        """The number, or the upper end of a range."""
        return next(n for n in (self.value, self.high) if n is not None)
