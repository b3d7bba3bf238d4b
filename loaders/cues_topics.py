"""Where a topic's words do not make a paragraph about it: titles, attendance, contacts."""

# Paragraphs that begin so are about nothing.
NO_TOPIC_PARAGRAPHS = (
    r"(?:Members |Officers |Also |Councillors )?(?:[Pp]resent|[Ii]n [Aa]ttendance|[Aa]ttending|[Aa]ttendance)\b\s*(?:[:–-]|$)"
    r"|PRESENT\b|IN ATTENDANCE\b|APOLOGIES\b|Apologies\b|Contact\b|Contact [Oo]fficer|Report (?:[Tt]o|[Oo]f|[Bb]y)\s*:"
    r"|Relevant [Oo]fficer|Date of [Mm]eeting|Tel(?:ephone)?\b|E-?mail\b|Meeting: |Home >|HOME >|Supporting [Dd]ocuments"
    r"|Sederunt|Declarations? of [Ii]nterest|Venue\b"
)
# What follows a post in its holder's title: the words of the title are no topic.
TITLES = (
    r"(?<!post of )(?<!role of )(?<!position of )(?<!appointment of )(?<!as )(?<!a )"
    r"\b(?:Director|Head|Cabinet Member|Portfolio Holder|Executive Member|Service Manager|Team Manager|Lead Officer|Lead Member|Leader|Commissioner)"
    r"(?:,| of| for)(?: the)?(?:[ ,&]+(?:and |of |the |for )*(?:[A-Z][\w’'-]*))+(?:\s*\([A-Z][^)]{0,90}\))?"
)
