"""What the columns of an action tracker are headed with, and how it says what became of a row."""

UPDATE = (
    r"actions?\s+taken|(?:progress|latest|officer|current)?\s*(?:update|comment|response)s?\b|"
    r"progress\b|position\b|outcome\b|notes?\b"
)
STATE = r"(?:current\s+)?(?:status|rag\b|state\b)|complete\??$|open\s*/\s*closed|rag\s+rating"
DUE = (
    r"(?:due|target|deadline|completion|expected|anticipated|implementation)\b|time\s?scale|"
    r"by\s+when|when\b|date\s+(?:due|for\s+completion)"
)
WHO = (
    r"(?:lead|responsible|action|accountable)\s+(?:officer|owner|member|person)s?\b|owners?\b|"
    r"(?:lead|officer|responsible|responsibility|assigned\s+to|action\s+by|by\s+whom|who)\b"
)
ORIGIN = (
    r"(?:origin|source|raised\s+(?:at|by)|(?:date\s+of\s+)?meeting|committee|minute)\b|"
    r"date(?:\s+(?:raised|agreed|requested|of\s+(?:meeting|request|recommendation)))?\W*$"
)
WHAT = (
    r"(?:agreed\s+)?(?:recommendations?|resolutions?|requests?|actions?|tasks?|decisions?)"
    r"(?:\s*(?:/|or|and)\s*\w+)?(?:\s+(?:required|agreed|points?|arising|requested|made))?\W*$"
)
KEPT = r"(?:complete[d]?|closed|done|delivered|discharged|implemented|actioned|fulfilled)"
WAITING = (
    r"not\s+(?:yet\s+)?\w+|in\s?complete|outstanding|overdue|in\s+progress|on-?\s?going|open|amber|"
    r"red|on\s+track|pending|awaiting|partial\w*|part\s|part-|delayed|underway|to\s+(?:do|be)\b|"
    r"in\s+hand|started"
)
