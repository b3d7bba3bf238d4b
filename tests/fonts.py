"""Make the pages' fonts and the table of their widths: `make fonts`, then look at the difference.

Latin and extended Latin are two files at the source; merged, one file holds all of a weight.
"""

import json
import sys
from pathlib import Path
from tempfile import NamedTemporaryFile

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

WEIGHTS = (400, 700)
STATIC = Path(__file__).parents[1] / "graph" / "views" / "static"
_SOURCE = "atkinson-hyperlegible-next-{part}-{weight}-normal.woff2"


def make_font(package: Path, weight: int) -> None:
    """One woff2 of a weight from the parts of it in the unpacked npm package."""
    with NamedTemporaryFile(suffix=".ttf") as latin, NamedTemporaryFile(suffix=".ttf") as extended:
        for part, file in (("latin", latin), ("latin-ext", extended)):
            source = package / "files" / _SOURCE.format(part=part, weight=weight)
            font = TTFont(source, recalcTimestamp=False)
            font.flavor = None
            font.save(file.name)
        merged = Merger().merge([latin.name, extended.name])
    merged.recalcTimestamp = False
    merged["head"].created = merged["head"].modified = font["head"].modified  # no clock
    merged.flavor = "woff2"
    merged.save(woff2(weight))


def widths(weight: int) -> dict[str, int]:
    """How far each character of a weight takes the pen, in thousandths of the font's size."""
    font = TTFont(woff2(weight))
    em, advances = font["head"].unitsPerEm, font["hmtx"].metrics
    characters = sorted(font.getBestCmap().items())
    return {chr(code): round(advances[glyph][0] * 1000 / em) for code, glyph in characters}


def woff2(weight: int) -> Path:
    """Where a weight lies."""
    return STATIC / f"hyperlegible-{weight}.woff2"


def main() -> None:
    """Write the fonts and font_widths.json from an unpacked npm package."""
    for weight in WEIGHTS:
        make_font(Path(sys.argv[1]), weight)
    table = {str(weight): widths(weight) for weight in WEIGHTS}
    text = json.dumps(table, indent=0, ensure_ascii=True)
    (STATIC / "font_widths.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
