"""What a picture is made of, in px from the top left corner of its sheet."""

from dataclasses import dataclass

TEXT, LINE = 13, 17  # px: the letters of the picture, and from one of their lines to the next
PAD = 6  # between a box's edge and its words


@dataclass(frozen=True)
class Box:
    """Something drawn at its middle: the marks of a crossing, a holder's bar, a promise's card."""

    key: str
    look: str  # how it is drawn: picture_looks.js has one for each
    x: float
    y: float
    wide: float
    high: float
    lines: tuple[str, ...] = ()
    bold: int = 0  # how many of the lines, from the first
    details: tuple[str, ...] = ()  # what choosing it tells; nothing: it cannot be chosen
    say: str = ""  # in words, for those who do not see it


@dataclass(frozen=True)
class Tie:
    """A line from one box to another."""

    start: str
    end: str
    look: str
    bend: float = 0  # px that its middle stands above the straight line
    details: tuple[str, ...] = ()


@dataclass(frozen=True)
class ColumnHead:
    """The head of a column: where it stands and what it says."""

    x: float
    wide: float
    head: tuple[str, ...]
    note: tuple[str, ...]
    hatched: bool  # its day is not known


@dataclass(frozen=True)
class RowHead:
    """The name of a row, and who was seen in it last; or, with neither, the name of a group."""

    y: float
    high: float
    name: tuple[str, ...] = ()
    now: tuple[str, ...] = ()
    group: str = ""


@dataclass(frozen=True)
class Lane:
    """What was laid out from one height down to another."""

    bottom: float
    boxes: tuple[Box, ...] = ()
    ties: tuple[Tie, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """A whole picture laid out."""

    left_out: str
    width: float
    height: float
    head: float  # the height of the columns' heads
    columns: tuple[ColumnHead, ...]
    rows: tuple[RowHead, ...]
    boxes: tuple[Box, ...]
    ties: tuple[Tie, ...]
