"""Where everything in a picture stands: columns are meetings in order of time, rows are lanes."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .picture_words import LANES

if TYPE_CHECKING:
    from .network import Card, Network

COLUMN, WIDTH = 214, 192  # a column, and a card in it
LEFT = 8  # room at both sides
LINE, PAD, GAP, LANE = 17, 10, 12, 16
NAME = 36  # the strip with a lane's name
_SIZE = 13  # px of the cards' letters
_LINES = 4


@dataclass(frozen=True)
class Box:
    """A card drawn: its middle, its size, its lines."""

    card: "Card"
    x: int
    y: int
    height: int
    lines: tuple[str, ...]
    head: int  # how many of the lines are its heading


@dataclass(frozen=True)
class Lane:
    """A band across the picture."""

    name: str
    label: str
    top: int
    height: int


@dataclass(frozen=True)
class Layout:
    """A whole picture: its size, its lanes, its boxes."""

    width: int
    height: int
    lanes: tuple[Lane, ...]
    boxes: tuple[Box, ...]


def lay_out(network: "Network") -> Layout:
    """Positions for every card, the same for the same network; no two cards overlap."""
    cards: list[Card] = [data["card"] for _, data in network.nodes(data=True)]
    boxes: list[Box] = []
    lanes: list[Lane] = []
    top = 0
    for name, label in LANES.items():
        mine = [card for card in cards if card.lane == name]
        if mine:
            placed = _spread(mine, top) if name == "who" else _stack(mine, top)
            bottom = max(box.y + box.height // 2 for box in placed) + LANE
            boxes += _level(placed) if name == "meetings" else placed
            lanes.append(Lane(name, label, top, bottom - top))
            top = bottom
    columns = max((_column(box) for box in boxes), default=0) + 1
    return Layout(LEFT + columns * COLUMN + LEFT, top, tuple(lanes), tuple(boxes))


def _stack(cards: "list[Card]", top: int) -> "list[Box]":
    """One below the other in each column."""
    free: dict[int, int] = {}
    boxes: list[Box] = []
    for card in cards:
        box = _box(card, card.column, free.get(card.column, top + NAME))
        boxes.append(box)
        free[card.column] = box.y + box.height // 2 + GAP
    return boxes


def _spread(cards: "list[Card]", top: int) -> "list[Box]":
    """Each party in one row; one whose years are over leaves its row to another."""
    lines: dict[str, list[Card]] = {}
    for card in sorted(cards, key=lambda card: card.column):
        lines.setdefault(card.line, []).append(card)
    rows: list[list[Card]] = []
    for line in lines.values():
        row = next((row for row in rows if row[-1].column < line[0].column), None)
        if row is None:
            rows.append(list(line))
        else:
            row += line
    boxes: list[Box] = []
    start = top + NAME
    for row in rows:
        placed = [_box(card, card.column, start) for card in row]
        boxes += _level(placed)
        start = max(box.y + box.height // 2 for box in placed) + GAP
    return boxes


def _level(boxes: list[Box]) -> list[Box]:
    """Boxes of one row, all as high as the highest."""
    height = max(box.height for box in boxes)
    top = min(box.y - box.height // 2 for box in boxes)
    return [replace(box, height=height, y=top + height // 2) for box in boxes]


def _box(card: "Card", column: int, top: int) -> Box:
    lines = tuple(_lines(card))
    height = 2 * ((len(lines) * LINE + 2 * PAD + 1) // 2)
    middle = LEFT + column * COLUMN + COLUMN // 2
    return Box(card, middle, top + height // 2, height, lines, len(wrap(card.head, 3)))


def _column(box: Box) -> int:
    return (box.x - LEFT) // COLUMN


def _lines(card: "Card") -> list[str]:
    feet = [wrap(line, 2) for line in card.foot]
    body = wrap(card.text, _LINES) if card.text else []
    return [*wrap(card.head, 3), *body, *(line for lines in feet for line in lines)]


def wrap(text: str, most: int) -> list[str]:
    """Text in lines as wide as a card, the last one cut with an ellipsis if there is more."""
    lines: list[str] = []
    line = ""
    for word in _words(text):
        longer = f"{line} {word}".strip()
        if line and _wide(longer) > WIDTH - 2 * PAD:
            lines.append(line)
            line = word
        else:
            line = longer
    lines.append(line)
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], _cut(lines[most - 1] + " …")]


def _words(text: str) -> list[str]:
    """Words, those too long for a line broken."""
    pieces: list[str] = []
    for word in text.split():
        while _wide(word) > WIDTH - 2 * PAD:
            pieces.append(word[:20])
            word = word[20:]
        pieces.append(word)
    return [piece for piece in pieces if piece]


def _cut(line: str) -> str:
    while _wide(line) > WIDTH - 2 * PAD:
        line = line.removesuffix(" …").rpartition(" ")[0] + " …"
    return line


def _wide(text: str) -> float:
    """About how wide a line is in px, in the bold of a plain sans-serif: rather too much."""
    return _SIZE * sum(_em(letter) for letter in text)


def _em(letter: str) -> float:
    if letter in "ijl.,;:'’‘|! ftI()[]-r":
        return 0.34
    if letter in "mwMW@%—…":
        return 0.92
    return 0.72 if letter.isupper() or not letter.isascii() else 0.58
