"""How much one paper may cost before it is given up."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Limits:
    """What a process that reads may use: memory in bytes for itself, seconds for a paper."""

    memory: int = 2_000_000_000
    seconds: int = 60

    def told_memory(self, paper: Path) -> str:
        """In words: a paper needed more memory than is allowed."""
        return (
            f"{paper}: needs more than {self.memory / 1e9:g} GB of memory to be read; "
            "save the minutes in it as text"
        )

    def told_end(self, paper: Path) -> str:
        """In words: the process ended in the middle of a paper, which says no more than this."""
        return (
            f"{paper}: the process that read it ended: it is damaged, or needs more than "
            f"{self.memory / 1e9:g} GB of memory; save the minutes in it as text"
        )

    def told_seconds(self, paper: Path) -> str:
        """In words: a paper took longer than is allowed."""
        return f"{paper}: not understood within {self.seconds} s; save the minutes in it as text"
