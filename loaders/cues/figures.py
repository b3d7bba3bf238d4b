"""The words that figures are found by: ordinary English of councils, no names."""

# ── Clauses (clauses.py) ─────────────────────────────────────────────────────────────────────

# After a comma, these begin a clause of its own.
CLAUSE_STARTS = (
    r"which|who|of wh(?:ich|om)|but|and|although|though|while|whilst|with|so|because|as|where|when"
    r"|resulting|including|half|most|some|up|down|compared|against|since|at|the|this|these|it"
)
ASKED_PAST = "queried|questioned|asked|sought|requested|enquired|inquired|wondered"
NO_CLAUSE_AFTER_THAT = (
    "had|has|have|was|were|is|are|be|would|will|can|could|may|might|must|should|do|does|did|make"
    "|makes|made|cover|covers|work|works|worked|need|needs|needed|came|come|go|went|way|day|year"
    "|time"
)

# ── Figures (figures/find_figures.py, figures/quantities.py) ───────────────────────────────

MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)

# Numbers that name a place in a paper, a thing or a moment: they measure nothing.
NOT_MEASURES = (
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{MONTHS})\b(?:,?\s+\d{{4}})?",  # 4 July 2022
    rf"\b(?:{MONTHS})\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s+\d{{4}}\b)?",  # July 4, 2022
    rf"\b(?:{MONTHS})\.?,?\s+(?:19|20)\d\d\b",
    r"\b\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}\b",  # 4.7.2022
    r"\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b(?!\s?%|,\d)",  # 2022, 2022/23
    r"\b\d+/\d+\b",  # a minute number, a code
    r"\b\d{1,2}[.:]\d{2}\s?(?:am|pm|noon|hrs|hours)\b|\b\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.)(?=\W|$)",
    r"\b(?:half|quarter) (?:past|to)\s+\w+|\bat \d{1,2}[.:]\d{2}\b",
    r"\b(?:before|after|until|at|by) (?:seven|eight|nine|ten|eleven|twelve)(?:"
    r" o['’]clock)?(?=[.,;]| at night| in the)",
    r"\b(?:[Ii]tem|[Pp]aragraph|[Pp]aras?|[Ss]ection|[Aa]ppendix|[Aa]ppendices|[Pp]age"
    r"|[Mm]inutes?|[Cc]hapter"
    r"|[Rr]ecommendations?|[Pp]hase|[Ss]tage|[Oo]ption|[Ll]evel|[Tt]ier|[Bb]and|[Tt]ype"
    r"|[Cc]ategory|[Yy]ears?"
    r"|[Ww]eek|[Mm]onth|[Qq]uarter|[Dd]ay|[Zz]one|[Rr]oute|[Gg]rade|[Qq]uestion|[Ss]chedule"
    r"|[Rr]egulation|[Aa]rticle|[Pp]art"
    r"|[Ss]tep|[Vv]olume|[Vv]ersion|[Ll]ine|[Ff]orm|[Aa]genda|[Nn]os?\.?|[Nn]umber|[Rr]oom"
    r"|[Ff]igure|[Tt]able"
    r"|[Aa]ction|[Pp]riority|[Oo]bjective|[Cc]ovid|COVID|[Ss]lide|[Ww]ard|[Bb]lock|[Uu]nit"
    r"|[Cc]lass|[Cc]lause)"
    r"[\s-]+(?:\d+|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b(?!"
    r" hundred))(?:\.\d+)*(?:\s?(?:and|to|,|-|–)\s?\d+)*\b",
    r"\b(?:aged?|ages|age of|age range)\s+(?:of\s+)?(?:from\s+|between\s+)?\S+(?:\s?(?:-|–|to"
    r"|and)\s?\S+)?",
    r"\b(?:(?:under|over)[ -])\d+['’]?s\b|\b(?:under|over|up to"
    r"|from)\s+(?:the\s+)?ages?\b[^.;]{0,20}",
    r"\b(?:\d+|\w+)(?:\s?(?:-|–|to)\s?\d+)?[\s-]+years?[\s-]+olds?\b|\b\w+- and \w+-year-olds\b",
    r"\b\d+(?:[-–]\d+)?[- ](?:votes?|abstentions?)\b|\b\d+\s?[-–]\s?\d+\b(?=\s+to\b)",
    r"\b\d{2,5}[ -]\d{3,4}[ -]?\d{3,4}\b|\b0\d{4,}\b",  # a telephone number
    r"\b(?:PDF|pdf)\s+\d+\s+[KM]B\b|\b24/7\b|\b(?:101|111|999) (?:calls?|service|waiting|line"
    r"|number)\b",
    r"\bone (?:another|of|or two)\b|\bno one\b|\bat (?:any )?one time\b",
    r"\b(?:first|second|third|last|other|latter) (?:half|quarter)\b|\b(?:half|quarter) (?:of"
    r" )?(?:an? |the )?(?:financial )?"
    r"(?:hour|year|day|term|mile|point|century|session)\b",
)

# A range that is not understood is no figure, and neither are its ends.
HALF_A_RANGE = r"\b[Bb]etween\s+£?[\w.,]+(?:\s*(?:%|per\s?cent))?\s+and\s+£?\d[\w.,]*"

# Two numbers that are no range of a measure: addresses, opening hours, pages, votes.
NOT_RANGES = (
    r"\b\d+\s?[-–]\s?\d+[a-z]?\s+(?:[A-Z][\w’'-]*\s+){1,3}(?:Road|Street|Lane|Avenue|Close|Drive"
    r"|Way|Place|Square|Terrace|Gardens|Crescent|Court|Hill|Row)\b",
    r"\b(?:\d+|\w+)\s+(?:weekdays|weekends|daily|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\b",
    r"\b(?:ages?|aged|ages of)\b[^.;]{0,12}(?:between|from|\d)[^.;]{0,12}",
    r"\b[Bb]etween\s+\S+\s+and\s+\S+\s+(?:o['’]clock|a\.?m|p\.?m|noon|hours of age|months? old)",
)
# Words before "from 4 to 6" that make a range of it; elsewhere it is a change.
RANGES_FROM = r"rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|any(?:thing|where)"
# Before "between 4 and 6", these tell two things apart.
APART = r"differences?|gaps?|split|choices?|comparisons?|compared|divided|distinction|shared|moved?"
# Things that have numbers: "bands 4-6".
NUMBERED = (
    r"pages?|pp?\.?|paragraphs?|paras?|items?|sections?|bands?|grades?|levels?|tiers?|phases?|years?"
    r"|stages?|rooms?|zones?|routes?|wards?|houses?|plots?|units?|floors?|weeks?|months?|days?|quarters?"
    r"|nos?\.?|numbers?|options?|recommendations?|appendices|minutes?|questions?|actions?|priorit(?:y|ies)"
    r"|lines?|versions?|won|lost|drew|beaten|score|ratio|ratio of|at"
)
# Capitals that open a sentence without naming what has a number.
ROUGHLY_OPENS = "Some|About|Around|Approximately|Roughly|Nearly|An?|The|Only|Typically|Currently|Of"
# Such may be told by their age ("11-16 schools").
AGED = (
    "academies adults apprentices apprenticeships babies beds boys carers centres"
    " children classes clubs courses fathers girls groups infants learners leavers men"
    " mothers nurses parents patients people places programmes providers provisions pupils"
    " residents schools services settings students teams tenants victims visitors"
    " volunteers women workers"
)

# A small number in words counts only before such a noun ("three roles", never "three issues").
COUNTED = (
    "adults agreements appeals applicants applications appointments apprentices arrests"
    " assessments audits babies"
    " beds breaches buildings buses calls candidates carers cases children claims closures"
    " complainants complaints"
    " councils crews deaths dwellings employees exercises exclusions families fines firefighters"
    " flats"
    " girls governors homes hospitals households houses incidents inspections inspectors"
    " installers investigations leavers libraries lots managers men midwives"
    " mothers nurses objections objectors offences officers orders owners parents parishes patients"
    " people places placements plans posts practices practitioners premises prosecutions"
    " properties providers pupils"
    " referrals refugees representations residents responses reviews roles schemes schools"
    " settings sites staff stations streets students surgeries teachers teams tenancies tenants"
    " therapists trees vacancies vehicles victims visits volunteers"
    " wards women workers"
)

NOT_COUNTED = (
    "pages paragraphs slides items points issues options parts things questions reasons areas"
    " themes"
    " recommendations working copies o'clock degrees olds times steps stages phases ways sections"
    " votes abstentions minutes-long characters words"
)

TIME_UNITS = "second minute hour day night week weekend fortnight month quarter term year decade"

# Where the noun phrase after a number ends.
PHRASE_ENDS = (
    "a an and any are as at be been because being but by can could did do does during each for"
    " from had"
    " has have if in into is it its less may more nor not of off on or out over per since so"
    " than that"
    " the their them then there these they this those through to under until up was we were when"
    " where"
    " which while who whom whose will with within would against across between after before"
)

# Words before a counted noun that are no part of the unit.
ADJECTIVES = (
    "new newly approved known further additional extra more other open permanent qualified"
    " unqualified full-time"
    " part-time local current existing active recent separate different remaining outstanding"
    " overdue"
    " looked after high-rise looked-after eligible successful total such fewer formal informal"
    " large small whole"
)

IRREGULAR_PLURALS = "children people men women staff police mice feet households"

BELOW = r"fewer than|less than|under|below|up to|at most|no more than"
ABOVE = (
    r"more than|over|above|at least|in excess of|upwards of|exceeding|no fewer than|no less than"
)
ABOUT = (
    r"about|around|approximately|approx\.?|roughly|some|nearly|almost|circa|close to|an estimated"
)

BENCHMARK = (
    r"\b(?:national|regional|England|English|UK|[Cc]ounty|[Aa]ll[- ]England)\s+(?:\w+\s+){0,3}"
    r"(?:average|figure|rate|mean|median|level|target)\b|\b(?:statistical neighbours?|comparator"
    r"|similar (?:councils|authorities))|\bbenchmark\b"
    r"|\b(?:the|an?)\s+(?:[A-Z][\w’'-]+\s+){1,4}(?:average|mean|median|benchmark)\b"
)
TARGET = (
    r"\b(?:aim(?:s|ed|ing)? (?:for|at|to)|targets?|goal|ambition|threshold|against a"
    r" (?:programme|plan|standard|budget))\b"
)
FORECAST_BEFORE = (
    r"\b(?:(?:is|are|was|were|been|be|currently) (?:\w+ly )?(?:forecast|projected|predicted"
    r"|expected|anticipated|estimated)|(?:forecast|projected|predicted|anticipated) (?:an?"
    r" )?(?:over|under)spend|forecast(?:ing)? an?|expect(?:s|ed|ing)?)\b"
)
FORECAST_AFTER = (
    r"^[^.;]{0,60}\b(?:is|are|was|were) (?:forecast|projected|predicted|expected|anticipated)\b"
)

AVERAGED = r"\b(?:averag\w+|on average|median|mean|waiting times?|response times?|turnaround)\b"

# Words that alone name no measure: "who stood at", "after 86 per cent".
NO_MEASURES = (
    "who|which|that|whom|whose|it|they|them|those|these|this|there|he|she|after|before|compared|with"
    "|against|than|and|or|nearer|whereas|while|but|from|to|of|in|on|at|a|an|the|up|down|some|only|now"
    "|no more|instead|(?:a )?total"
)
# A figure so led in is an earlier one, set beside the one that the sentence is about.
EARLIER_LEADS = r"compared (?:with|to)|against|than|(?:up|down|risen|fallen|increased) from"
EARLIER_IF_DATED = r"from|after|and|and with|with"

# Times (figures/figure_times.py): "in the nine months to August", "a year earlier".
MOMENT_NUMBERS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four|thirty"
)
MOMENT_LEADS = (
    "the|an?|that|this|these|those|same|last|past|previous|next|coming|current|first|second|third"
    "|fourth|final|latest|most|recent|rolling|financial|calendar|academic|school|early|late|mid"
    f"|{MOMENT_NUMBERS}"
)
MOMENTS = (
    "time|day|weeks?|fortnight|months?|quarters?|half|years?|terms?|(?:autumn|spring|summer|winter)"
    "(?: term)?|end|start|beginning|middle|close|date|Christmas|Easter"
)
NO_TIMES = (  # "on time", "in half"; "for six years", "for the first time"
    r"\w+\s+(?:time|date|day|half|end|close|middle|start)\b(?! of)"
    rf"|for\s+(?:(?:an?|{MOMENT_NUMBERS}|\d+)\s|the first time)"
)
MOMENT_ENDS = "of writing|so far|to date|before|earlier|ago|term|on year"
TIME_LEADS = "in|on|at|by|over|during|since|for|from|until|throughout|as at|as of"
TIME_ADVERBS = "currently|so far|to date|at present|at the moment|year on year"

PERIODS = (
    rf"\b(?:between|from)\s+(?:(?:\d{{1,2}}\s+)?(?:{MONTHS})\s+)?(?:19|20)\d\d\s+(?:and"
    rf"|to)\s+(?:(?:\d{{1,2}}\s+)?(?:{MONTHS})\s+)?(?:19|20)\d\d",
    rf"\b[Ss]ince\s+(?:the\s+)?(?:(?:end|start"
    rf"|beginning)\s+of\s+)?(?:\d{{1,2}}\s+)?(?:(?:{MONTHS}|Christmas|Easter|last \w+|\w+"
    rf" \d{{4}}|\d{{4}})\b)(?:\s+\d{{4}})?",
    rf"\b(?:[Ii]n|[Dd]uring|[Ff]or|[Aa]s at|[Aa]t|[Bb]y|[Oo]n|[Aa]t the end of|[Bb]y the end"
    rf" of)\s+(?:\d{{1,2}}\s+)?(?:{MONTHS})\b(?:\s+\d{{4}})?",
    r"\b(?:[Ii]n|[Dd]uring|[Ff]or|[Oo]ver)\s+(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?",
    r"\b(?:[Ii]n|[Dd]uring|[Oo]ver|[Ff]or)\s+the\s+(?:(?:last|past|previous|first|second|third"
    r"|fourth|final|current|coming|next)\s+)?(?:[\w-]+\s+){0,2}(?:year|quarter|month|months"
    r"|years|weeks|term)\b",
    r"\b(?:most\s+recent|last|past|latest)\s+(?:[\w-]+\s+){0,2}(?:weeks?|months?|years?"
    r"|quarters?|summer|autumn|winter|spring)\b",
    r"\b(?:this|last) (?:year|quarter|month|term|week)\b|\bat (?:Month|Quarter) \d+\b",
    r"\b(?:[Cc]urrently|[Aa]t present|[Aa]t the moment|[Rr]ecently|[Tt]o date|[Ss]o far|[Nn]ow)\b",
)

# Capitalised words that are no place.
NOT_PLACES = (
    "Children Child Early Help Service Services Team Teams Council Committee Board Panel Cabinet"
    " Care Social"
    " Plan Plans Strategy Department Directorate Office Home Homes School Schools Fund Trust Review"
    f" Reviews Education Health Adult Adults Family Families Need Project Programme Act"
    f" {MONTHS.replace('|', ' ')}"
    " Christmas Easter Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mr Mrs Ms Miss"
    " Dr Cllr Councillor"
    " The This That It There Of Overall Since Currently In He She They We Members Officers"
    " Ofsted CQC NHS"
    " Government Parliament Commissioner Borough County City Town Parish Executive Director Head"
    " Manager Officer Leader Chair Chairman Police"
)
