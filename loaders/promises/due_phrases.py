"""How papers word a deadline, and of which kind each wording is."""

from ..cues.due import COUNTS, MONTHS, SEASONS, WEEKDAYS
from ..findings import DueKind

DAY = (
    rf"(?:(?:{WEEKDAYS}),?\s+)?(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+(?:{MONTHS})"
    rf"|(?:{MONTHS})\s+\d{{1,2}}(?:st|nd|rd|th)?(?![\d/:.]*\d))(?:,?\s+\d{{4}})?"
)
NUMERIC = r"\d{1,2}[./]\d{1,2}[./]\d{2,4}"
_MONTH = rf"(?:{MONTHS})(?:[/-](?:{MONTHS}))?(?:\s+half-?term)?(?:,?\s+\d{{4}})?"
_PART = (
    r"(?:the\s+)?(?:(?:end|start|beginning|middle|close|turn|first week|last week)\s+of"
    r"|early(?:\s+in)?|late(?:\s+in)?|mid-?)\s*"
)
_SEASON = (
    rf"(?:the\s+)?(?:next\s+|following\s+|coming\s+|new\s+)?(?:{SEASONS})(?:\s+"
    rf"(?:of\s+)?\d{{4}}(?:/\d{{2,4}})?)?"
)
_QUARTER = (
    r"(?:the\s+)?(?:(?:first|second|third|fourth|last|next|final|following)\s+)?(?:quarter"
    r"|Q)(?:\s*(?:[1-4]|one|two|three|four))?"
    r"(?:\s+of\s+(?:the\s+)?(?:(?:financial|municipal|calendar)\s+year|\d{4}"
    r"(?:[/-]\d{2,4})?))?(?:\s+\d{4}(?:[/-]\d{2,4})?)?"
)
SPAN_WORD = (
    r"(?:week|month|quarter|term|year|financial year|municipal year|calendar year|academic year"
    r"|school year|fortnight)"
)
_YEAR = r"(?:20\d\d(?:[/-]\d{2,4})?)"
_NAMED = (
    rf"(?:the|this|next)\s+(?:following\s+|coming\s+|next\s+|current\s+|new\s+|{_YEAR}\s+)?{SPAN_WORD}"
    rf"(?:[- ]end|(?:\s+of)?\s+{_YEAR})?"
)
_WEEK_OF = rf"(?:the\s+)?week\s+(?:commencing|beginning|of|starting)\s+(?:on\s+)?{DAY}"
_WEEKDAY = rf"(?:(?:the\s+)?(?:next|following|coming)\s+|this\s+)?(?:{WEEKDAYS})(?:\s+week)?"
POINT = (
    rf"(?:{_PART})?(?:{_WEEK_OF}|{DAY}|{NUMERIC}|{_MONTH}|{_SEASON}|{_QUARTER}|{_NAMED}|"
    rf"{_WEEKDAY}|{_YEAR}|(?:month|quarter)[- ]end"
    rf"|the\s+\d{{1,2}}(?:st|nd|rd|th)|(?:end|start)\s+of\s+{SPAN_WORD})"
    r"(?!\s+(?:school|half-?term|terms?|holidays?|vacation|break|recess)\b)"
)
_HOUR = (
    r"(?:(?:the\s+)?(?:close|end)\s+of\s+(?:play|business|the\s+working\s+day)\s+(?:on\s+)?"
    r"|(?:12\s+)?(?:noon|midday|midnight)\s+on\s+|\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?\s+on\s+)?"
)
_COUNT = rf"(?:\d{{1,3}}|{COUNTS})"
LENGTH = (
    rf"(?:{_COUNT}(?:\s+(?:to|or)\s+{_COUNT}|\s?[-–]\s?\d{{1,3}})?\s+(?:(?:further|more|working"
    rf"|clear|full|calendar)\s+){{0,2}}(?:days?|weeks?|months?|years?|terms?|quarters?|cycles?|meetings)"
    rf"|a\s+fortnight|a\s+quarter|(?:half\s+a|half)\s+(?:a\s+)?year|an?\s+hour|\d+\s+hours)"
)
BODY = (
    r"(?:meeting|session|committee|panel|board|cabinet|cycle|forum|assembly|sub-?committee"
    r"|commission|council|authority)"
)
_OF_BODY = (
    r"(?:\s+of\s+(?:the|this|its)\s+(?:[A-Z][\w'’-]*\s*|and\s+|[Cc]ommittee|[Pp]anel|[Bb]oard)*)?"
)
_WHOSE = r"(?:the|its|their|our|this|his|her|[A-Z][\w'’]+['’]s?)"

# In this order: of two readings that start at one place the earlier row is taken.
KINDS: tuple[tuple[DueKind, str], ...] = (
    (
        "next_meeting",
        rf"(?:due\s+)?(?:at|to|for|in|by|until|before|ahead of|in advance of|in time for|prior to"
        rf"|on)\s+"
        rf"(?:{_WHOSE}\s+)?(?:very\s+)?"
        rf"(?:next|following|forthcoming)\s+(?:[\w'’&-]+\s+){{0,4}}?(?:{BODY}s?)\b"
        rf"(?:\s+(?:meeting|cycle)\b)?{_OF_BODY}",
    ),
    ("next_meeting", r"next\s+(?:meeting|time)\b"),
    (
        "future_meeting",
        rf"(?:at|to|for|in|by)\s+(?:an?|some|one of its|one of the)?\s*(?:early\s+"
        rf"|suitable\s+)?(?:future|subsequent|later|forthcoming|upcoming|further)\s+"
        rf"(?:[\w'’-]+\s+){{0,3}}?{BODY}s?\b{_OF_BODY}",
    ),
    ("future_meeting", rf"(?:at|to)\s+(?:each|every)\s+{BODY}\b{_OF_BODY}(?:\s+until\s+[^.;,]+)?"),
    (
        "date",
        rf"(?:at|to|for|by|before|in time for|ahead of|until)\s+(?:{_WHOSE}\s+)?(?:{DAY}"
        rf"|{_MONTH}|{_SEASON})\s+(?:[\w'’-]+\s+)?{BODY}\b{_OF_BODY}",
    ),
    (
        "future_meeting",
        rf"(?:at|to)\s+(?:the\s+|its\s+)?(?:\w+\s+)?meeting{_OF_BODY}\s+in\s+{LENGTH}",
    ),
    (
        "date",
        rf"(?:at|to)\s+(?:the\s+|its\s+)?(?:\w+\s+)?meeting{_OF_BODY}\s+(?:on|in)\s+{POINT}",
    ),
    ("future_meeting", r"in\s+(?:\w+\s+)?cycles?\b|in two cycles"),
    (
        "date",
        r"(?:the\s+)?(?:next|following)\s+(?:working\s+)?day\b|tomorrow\b|that\s+(?:same\s+)?"
        r"(?:evening|afternoon|night|day|week|month)\b",
    ),
    (
        "date",
        rf"(?:by|before|no later than|not later than|on or before|on|in|from|until|till|for"
        rf"|during|at|around|over|throughout|w/c|week commencing|towards|after|since"
        rf"|prior to|ahead of|in advance of|to)\s+{_HOUR}{POINT}(?![\w-])"
        rf"(?:,?\s+(?:to|and|or)\s+{POINT}(?![\w-]))?",
    ),
    (
        "date",
        rf"(?:within|in|over|inside|after)\s+(?:about\s+|around\s+|the\s+(?:next|following"
        rf"|coming)\s+|the\s+)?(?:{LENGTH}|fortnight)(?:['’]s?)?(?:\s+time)?(?:\s+of\s+the\s+meeting)?"
        rf"(?![\w-])",
    ),
    (
        "date",
        r"within\s+(?:the|a)\s+(?:day|week|fortnight|month|quarter|year)"
        r"(?:\s+of\s+the\s+meeting)?\b",
    ),
    ("date", rf"{LENGTH}\s+(?:later|from now|hence|after(?:wards|\s+(?:that|this))?)\b"),
    (
        "date",
        r"(?:this|next)\s+(?:week|month|quarter|term|year|summer|autumn|spring|winter)\b"
        r"|later\s+(?:this|in the)\s+(?:week|month|term|year)\b",
    ),
    (
        "after_meeting",
        r"(?:following|after|outside(?:\s+of)?|away from)\s+(?:the|this|today['’]s)\s+"
        r"(?:meeting|session)\b",
    ),
    (
        "after_meeting",
        r"in\s+writing\b|by\s+e-?mail\b|via\s+e-?mail\b|off-?line\b|out(?:side)?\s+of\s+"
        r"(?:the\s+)?meeting\b|with\s+the\s+minutes\b|after\s+the\s+meeting\b",
    ),
    ("future_meeting", r"in\s+due\s+course\b"),
    (
        "event",
        r"(?:once|when(?:ever)?|as\s+soon\s+as|as\s+and\s+when|(?<!looked )after|before|until"
        r"|following|upon|prior\s+to|in\s+advance\s+of|ahead\s+of|on\s+(?:(?:his|her|their)\s+return"
        r"|receipt|completion))\b(?:\s+[^\s.;,]+){0,14}",
    ),
    (
        "event",
        r"in\s+(?:the|its|his|her|their|any)\s+(?:next|forthcoming|future|following)\s+"
        r"(?:[\w'’-]+\s+){0,3}?(?:reports?|updates?|versions?|plans?|reviews?|budgets?"
        r"|strategy)\b(?:\s+(?:on|to)\s+[^.;,]+)?",
    ),
    (
        "event",
        r"(?:to|at|for)\s+the\s+next\s+(?:[\w'’-]+\s+){0,3}?(?:workshop|briefing|event"
        r"|review|visit|conference|evening)\b",
    ),
    ("event", r"as\s+soon\s+as\s+(?:possible|practicable)\b|asap\b|urgently\b|immediately\b"),
)
