"""The words that bodies are named with: those that meet, those that are spoken of."""

from . import words

# Bodies that meet: the document's own is one of these.
MEETING_NOUNS = (
    "Sub-Committee",
    "Subcommittee",
    "Committee",
    "Sub-Panel",
    "Panel",
    "Board",
    "Cabinet",
    "Commission",
    "Forum",
    "Executive",
    "Assembly",
    "Working Party",
    "Working Group",
    "Task Group",
    "Task and Finish Group",
    "Authority",
    "Scrutiny",
    "Council",
    "Scrutiny Group",
    "Conference",
)
MEETING_WORDS = frozenset({
    "committee", "sub-committee", "subcommittee", "panel", "board", "cabinet", "commission",
    "forum", "executive", "assembly", "working party", "working group", "group", "authority",
    "members", "task group", "meeting", "members of the committee", "members of the panel",
    "members of the board", "committee members", "panel members", "board members", "partnership",
    "sub-group", "council", "joint committee", "task and finish group", "all members",
})  # fmt: skip
BODY_NOUNS = words("""
    hospice legion
    academy agency alliance assembly association authority board bureau cabinet centre charity
    cic college colleges commission commissioners committee company confederation congress
    consortium constabulary corporation council councils department directorate directors
    executive federation forum foundation group hospital hospitals hub icb ccg inspectorate
    institute institution league limited llp ltd ministry network office ombudsman organisation
    panel parliament partnership plc police practice school senate service services society
    solicitors sub-committee subcommittee team teams tribunal trust trusts union university
    watch parish party treasury guild collaborative club church diocese primary homes buses
    water energy housing inspectorate team subgroup sub-group commissioners constituency
""")
# These name a body only behind a proper name of its own, not behind a service word alone.
WEAK_BODY_NOUNS = words("""
    group office executive directors club water energy housing homes buses watch church
    service services practice shelter primary police school company centre hub party
    network colleges hospital hospitals councils trusts union network parish
    commissioners authority
""")
BODY_OPENINGS = (
    "Department for",
    "Department of",
    "Ministry of",
    "Office of the",
    "Office for",
    "NHS",
    "Royal College of",
    "University of",
    "Bank of",
    "Institute of",
    "Parish of",
    "National Association of",
    "Association of",
    "Friends of",
    "Society of",
    "Royal Borough of",
    "Borough of",
    "Regulator of",
    "Municipal District of",
    "Metropolitan District of",
    "Diocese of",
    "London Borough of",
    "States of",
    "House of",
    "Federation of",
    "College of",
    "Council of",
    "Institute for",
    "Centre for",
    "Church of",
)
KNOWN_BODIES = (
    "Ofsted", "CQC", "Care Quality Commission", "NHS England", "NHS", "Home Office",
    "HM Treasury", "Environment Agency", "Historic England", "Natural England", "Sport England",
    "Homes England", "Arts Council England", "Local Government Association", "LGA", "DfE", "DWP",
    "HMRC", "DfT", "Defra", "DLUHC", "MHCLG", "DHSC", "Unison", "UNISON", "GMB", "Unite",
    "Citizens Advice", "Age UK", "Barnardo’s", "NSPCC", "Healthwatch", "HMICFRS", "CIPFA",
    "SOLACE", "ADCS", "Network Rail", "National Highways", "Transport for London",
    "Government Office", "CAFCASS", "Cafcass", "Public Health England", "UKHSA",
    "Combined Authority", "Planning Inspectorate", "Information Commissioner’s Office",
    "Samaritans", "Shelter", "Family Court", "Crown Court", "County Court", "Magistrates’ Court",
    "High Court", "Land Registry", "Ombudsman’s Office", "Youth Justice Board",
    "Probation Service", "Jobcentre Plus", "Estyn", "Audit Wales", "Audit Scotland",
    "Welsh Government", "Scottish Government", "Police Scotland", "Transport Scotland",
    "Public Health Scotland", "Public Health Wales", "NatureScot", "Scottish Water",
    "Irish Water", "Transport for Wales", "Scottish Parliament", "Senedd", "HSE",
    "An Garda Síochána", "An Garda Siochana", "Tusla", "NIEA", "SEPA", "DVSA", "DVLA", "HMCTS",
    "Sustrans", "RSPCA", "RSPB", "RNLI", "NFU", "CPRE", "NALC", "SLCC", "Openreach",
    "Royal Mail", "Highways England", "British Transport Police", "Royal British Legion",
    "National Trust", "English Heritage", "Mencap", "Action for Children", "Salvation Army",
    "St John Ambulance", "British Red Cross", "Macmillan", "Education Scotland",
    "Care Inspectorate", "HMIP", "Crimestoppers",
    "Cabinet Office", "MOD", "MoD", "NPFA", "RoSPA", "ROSPA", "Fields in Trust", "National Grid",
    "Lloyds Bank", "Barclays Bank", "Barclays", "NatWest", "HSBC", "Unity Trust Bank", "Santander",
)  # fmt: skip
# Initials with points that name no body.
NO_BODIES = (
    "V.A.T.", "R.F.O.", "A.G.M.", "A.O.B.", "P.A.Y.E.", "H.G.V.", "D.O.B.", "B.S.T.", "G.M.T.",
    "A.P.M.", "C.C.T.V.", "T.P.O.", "U.S.A.", "O.B.E.", "M.B.E.", "C.B.E.", "C.R.B.", "L.E.D.",
)  # fmt: skip
# Services of a council that are spoken of as bodies.
KNOWN_SERVICES = (
    "Children’s Social Care",
    "Adult Social Care",
    "Adults’ Social Care",
    "Children’s Services",
    "Adult Services",
    "Adults’ Services",
    "Human Resources",
    "Democratic Services",
    "Legal Services",
    "Workforce Development",
    "Virtual School",
    "Environmental Health",
    "Trading Standards",
)
SERVICE_NOUNS = frozenset({
    "services", "service", "team", "teams", "directorate", "department", "support", "group",
    "care", "resources", "development", "health", "standards",
})  # fmt: skip
# What inspectors say, in quotation marks: no names.
JUDGEMENTS = (
    "requires improvement",
    "good",
    "outstanding",
    "inadequate",
    "requires improvement to be good",
    "looked after children",
    "looked after",
    "children in need",
    "any other business",
    "microsoft teams",
    "full council",
    "public forum",
    "open forum",
    "public session",
    "open session",
    "business reserve",
    "parish council",
    "community council",
    "town council",
)
# Local branches carry the name of the place behind it: "Healthwatch Borley".
WITH_BRANCHES = (
    "Healthwatch", "Age UK", "Age Concern", "Citizens Advice", "Home-Start", "Home Start",
    "Mind in", "Women’s Aid", "Relate", "Crossroads", "Carers Together", "Volunteering",
)  # fmt: skip
# In front of a country these make a region, no body: "North Wales".
REGIONS = words("""
    north south east west mid northern southern eastern western central great new rural in across of
    and the for from all england scotland wales ireland britain
""")
