"""A plan laid out: meetings from left to right, rows from top to bottom, nothing over another."""

from collections.abc import Callable, Iterable, Iterator

from .lane_figures import figure_lane
from .lane_holders import holder_lane
from .lane_marks import mark_lane
from .lane_promises import promise_lane
from .plan import Plan, plans
from .scale import GUTTER, Scale, head_height
from .shapes import LINE, TEXT, Lane, RowHead, Sheet
from .story import Row, Series, Story
from .wrap import wrap

PAD = 10  # over and under what stands in a row
GROUP = 30  # the strip with a group's name
ROOM = GUTTER - 24  # for the words in the gutter
# The group of those whose body is not known.
_OWN = {
    "committee": "",
    "post": "Posts, council not stated",
    "person": "People whose post is not known",
    "body": "Organisations",
}


def lay_out(story: Story) -> tuple[Sheet, ...]:
    """The sheets of a story: that shown at first, then the larger one where there is more."""
    return tuple(_sheet(story, plan) for plan in plans(story) if plan.columns)


def _sheet(story: Story, plan: Plan) -> Sheet:
    scale = Scale(plan.columns, story.searched, story.column_word == "item")
    heads = scale.heads()
    top = head_height(heads)
    rows: list[RowHead] = []
    lanes: list[Lane] = []
    for head, lane in _laid(plan, scale, top):
        rows.append(head)
        lanes.append(lane)
    bottom = lanes[-1].bottom if lanes else top
    return Sheet(
        plan.left_out, scale.right, bottom, top, heads, tuple(rows),
        tuple(box for lane in lanes for box in lane.boxes),
        tuple(tie for lane in lanes for tie in lane.ties),
    )  # fmt: skip


def _laid(plan: Plan, scale: Scale, top: float) -> Iterator[tuple[RowHead, Lane]]:
    group = ""
    for row in sorted(plan.rows, key=_order(plan.rows)):
        if _group(row) != group:
            group = _group(row)
            strip = _strip(group, top)
            top = strip[1].bottom
            yield strip
        head, lane = _row(row, plan, scale, top)
        top = lane.bottom
        yield head, lane
    if plan.series:
        strip = _strip("Figures", top)
        yield strip
        yield from _figures(plan.series, scale, strip[1].bottom)


def _group(row: Row) -> str:
    """The body that a row belongs to; of the committee none."""
    return row.group or _OWN[row.kind]


def _order(rows: tuple[Row, ...]) -> Callable[[Row], int]:
    """The rows of a group together, groups as they first come."""
    groups = list(dict.fromkeys(map(_group, rows)))
    return lambda row: groups.index(_group(row))


def _strip(name: str, top: float) -> tuple[RowHead, Lane]:
    return RowHead(top, GROUP, group=name), Lane(top + GROUP)


def _row(row: Row, plan: Plan, scale: Scale, top: float) -> tuple[RowHead, Lane]:
    bars = holder_lane(row, scale, top + PAD)
    marks = mark_lane(row, (c for c in plan.cells if c.row == row.key), scale, bars.bottom)
    space = 8 if marks.boxes else 0
    promises = (p for p in plan.promises if p.row == row.key)
    owed = promise_lane(promises, scale, marks.bottom + space)
    name = wrap(row.name, ROOM, 4, TEXT + 1, 700)
    now = wrap(row.now, ROOM, 3, TEXT)
    return _high(name, now, top, (bars, marks, owed))


def _figures(series: Iterable[Series], scale: Scale, top: float) -> Iterator[tuple[RowHead, Lane]]:
    for one in series:
        lane = figure_lane(one, scale, top + PAD)
        name = wrap(one.measure or "Figure", ROOM, 3, TEXT + 1, 700)
        place = ", ".join(filter(None, (one.unit, one.place)))
        head, lane = _high(name, wrap(place, ROOM, 2, TEXT), top, (lane,))
        top = lane.bottom
        yield head, lane


def _high(
    name: tuple[str, ...], now: tuple[str, ...], top: float, parts: tuple[Lane, ...]
) -> tuple[RowHead, Lane]:
    """A row as high as what stands in it, or as its words."""
    least = top + LINE * (len(name) + len(now)) + 2 * PAD
    bottom = max(least, parts[-1].bottom + PAD)
    boxes = tuple(box for part in parts for box in part.boxes)
    ties = tuple(tie for part in parts for tie in part.ties)
    return RowHead(top, bottom - top, name, now), Lane(bottom, boxes, ties)
