"""The invented minutes taken apart, for whoever writes them in another form."""

import re
from dataclasses import dataclass
from pathlib import Path

PLAIN = Path(__file__).with_name("minutes.txt")
_HEAD = re.compile(r"\d+\. [A-Z ]+$")
_NUMBERED = re.compile(r"(\d+\.\d+|\([a-z]\)) (.*)")


@dataclass(frozen=True)
class Part:
    """A paragraph: its kind (front, list, head, numbered, table or prose), its lines, who acts."""

    kind: str
    lines: tuple[str, ...]
    action: str = ""

    @property
    def words(self) -> str:
        return " ".join(self.lines)

    @property
    def number(self) -> tuple[str, str]:
        """The number of a paragraph, and its words."""
        found = _NUMBERED.match(self.words)
        assert found
        return found[1], found[2]

    @property
    def rows(self) -> list[list[str]]:
        return [line.split(" | ") for line in self.lines]


def parts() -> list[Part]:
    """The paragraphs of the minutes in their order."""
    blocks = PLAIN.read_text("utf-8").strip().split("\n\n")
    return [_part(block, n) for n, block in enumerate(blocks)]


def _part(block: str, n: int) -> Part:
    lines = block.split("\n")
    action = lines.pop().removeprefix("ACTION: ") if lines[-1].startswith("ACTION: ") else ""
    return Part(_kind(lines, n), tuple(lines), action)


def _kind(lines: list[str], n: int) -> str:
    if n < 3:
        return "front"
    if " | " in lines[0]:
        return "table"
    if _HEAD.match(lines[0]):
        return "head"
    if len(lines) > 1:
        return "list"
    return "numbered" if _NUMBERED.match(lines[0]) else "prose"
