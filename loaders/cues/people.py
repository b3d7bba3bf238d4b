"""The words that tell people, posts and bodies: ordinary English of councils, no names.

Another file of the cue words, by itself for its length.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# ---- People -------------------------------------------------------------------------------

MEMBER_HONORIFICS = (
    "County Councillor",
    "Borough Councillor",
    "City Councillor",
    "Town Councillor",
    "Parish Councillor",
    "Councillor",
    "Cllr",
    "Coun",
    "Alderman",
    "Alderwoman",
    "Bailie",
    "Lord Provost",
    "Provost",
    "Lord Mayor",
    "Deputy",
    "Senator",
    "Jurat",
    "Connétable",
)
MEMBER_PLURALS = (
    "County Councillors",
    "Borough Councillors",
    "City Councillors",
    "Councillors",
    "Cllrs",
    "Aldermen",
    "Bailies",
    "Deputies",
    "Senators",
)
COURTESIES = (
    "Mr",
    "Mrs",
    "Ms",
    "Miss",
    "Mx",
    "Dr",
    "Doctor",
    "Professor",
    "Prof",
    "Reverend",
    "Revd",
    "Rev",
    "Canon",
    "Father",
    "Rabbi",
    "Imam",
    "Sir",
    "Dame",
    "Lord",
    "Lady",
    "Baroness",
    "Baron",
    "Honourable",
    "Hon",
    "Captain",
    "Capt",
    "Major",
    "Colonel",
    "Commodore",
    "Brigadier",
)
COURTESY_PLURALS = ("Messrs", "Mesdames", "Drs")
WOMEN = frozenset({"mrs", "ms", "miss", "dame", "lady", "baroness", "alderwoman"})
MEN = frozenset({"mr", "sir", "lord", "baron", "father"})
# Ranks stand before a name as an honorific does; written out, they are also the person's post.
RANKS = (
    "Deputy Chief Constable",
    "Assistant Chief Constable",
    "Chief Constable",
    "Detective Chief Superintendent",
    "Detective Superintendent",
    "Detective Chief Inspector",
    "Detective Inspector",
    "Detective Sergeant",
    "Chief Superintendent",
    "Superintendent",
    "Chief Inspector",
    "Inspector",
    "Sergeant",
    "Police Constable",
    "Commander",
    "Area Commander",
    "Group Commander",
    "Area Manager",
    "Group Manager",
    "Station Manager",
    "Watch Manager",
    "Brigade Manager",
)
SHORT_RANKS = (
    "Ch Supt",
    "Ch Insp",
    "Supt",
    "Insp",
    "Sgt",
    "DCI",
    "DI",
    "DS",
    "DC",
    "PC",
    "PS",
    "PCSO",
    "DCS",
    "CI",
    "ACC",
    "DCC",
    "AM",
    "GM",
    "SM",
    "WM",
    "BM",
)
LETTERS_AFTER = (
    "CC",
    "OBE",
    "MBE",
    "CBE",
    "KBE",
    "DBE",
    "BEM",
    "CB",
    "KC",
    "QC",
    "JP",
    "DL",
    "MP",
    "MS",
    "MSP",
    "MEP",
    "MLA",
    "MHK",
    "KCB",
    "PhD",
    "QPM",
    "KPM",
    "QFSM",
    "KFSM",
    "FRICS",
    "CPFA",
    "BA",
    "BSc",
    "MA",
    "MSc",
    "MBA",
    "LLB",
    "RGN",
    "TD",
    "RD",
    "VRSM",
    "ChB",
    "FRCGP",
    "MRCGP",
)
PARTICLES = (
    "de la",
    "de",
    "la",
    "le",
    "van der",
    "van den",
    "van de",
    "van",
    "von",
    "der",
    "den",
    "di",
    "da",
    "dos",
    "du",
    "bin",
    "ibn",
    "al",
    "el",
    "ap",
    "ab",
    "st",
    "ter",
)
# A capitalised run before one of these is a person speaking.
SPEAKING = (
    "said",
    "says",
    "reported",
    "advised",
    "explained",
    "presented",
    "introduced",
    "informed",
    "told",
    "confirmed",
    "added",
    "outlined",
    "highlighted",
    "replied",
    "responded",
    "stated",
    "answered",
    "noted",
    "commented",
    "thanked",
    "welcomed",
    "asked",
    "queried",
    "suggested",
    "thought",
    "promised",
    "offered",
    "undertook",
    "agreed",
    "summarised",
    "spoke",
    "updated",
    "reminded",
    "invited",
    "wondered",
    "acknowledged",
    "accepted",
    "assured",
    "described",
    "emphasised",
    "stressed",
    "remarked",
    "observed",
    "felt",
    "moved",
    "seconded",
    "proposed",
    "attended",
    "gave",
    "talked",
    "took",
    "drew",
    "led",
    "opened",
    "clarified",
    "pointed",
    "raised",
    "requested",
    "questioned",
    "declared",
    "apologised",
    "expressed",
    "tabled",
    "showed",
    "went through",
    "ran through",
    "referred",
    "believed",
    "indicated",
    "mentioned",
    "concluded",
    "recommended",
    "joined",
    "left the meeting",
    "arrived",
    "voiced",
    "enquired",
    "inquired",
    "sought",
    "challenged",
    "admitted",
    "estimated",
    "cautioned",
    "warned",
    "demonstrated",
    "delivered",
    "provided",
    "submitted",
    "circulated",
    "read",
    "cited",
    "identified",
    "recalled",
    "recognised",
    "reiterated",
    "echoed",
    "congratulated",
    "praised",
)
ASKING = frozenset({
    "asked", "queried", "wondered", "enquired", "inquired", "questioned", "sought", "requested",
    "challenged", "pressed", "wanted",
})  # fmt: skip
# Who speaks for themselves: not made into people of the graph.
PUBLIC = (
    "parent",
    "carer",
    "resident",
    "residents",
    "applicant",
    "objector",
    "objecting",
    "petitioner",
    "supporter",
    "neighbour",
    "tenant",
    "leaseholder",
    "public gallery",
    "member of the public",
    "foster carer",
    "local resident",
    "a care leaver",
    "care leavers",
    "young person",
    "service user",
    "lead petitioner",
    "claimant",
)
ATTENDANCE = (
    "Present", "In attendance", "Attending", "Attendance", "Apologies for absence", "Apologies",
    "Also present", "Also in attendance", "Also attending", "Also", "Sederunt", "Here",
    "Members present", "Members in attendance", "Members", "Officers present",
    "Officers in attendance", "Officers also present", "Officers", "Councillors present",
    "Councillors", "Contact", "Contact officer", "Attendees", "Substitutes", "Substitute members",
    "Substitute", "Observers", "Observer", "Others present", "Other attendees", "Guests",
    "Invitees",
    "Committee members", "Committee members present", "Voting members", "Non-voting members",
    "Co-opted members", "Co-optees", "Board members", "Panel members", "Absent", "Virtual",
    "In attendance virtually", "Other members present", "Other councillors present", "Clerk",
    "Lead officer", "Report author", "Author", "Report by", "Officer", "Relevant officer",
    "Director", "Executive member", "Portfolio holder", "Cabinet member", "Applicant",
    "Those present", "Members in attendance virtually", "Invited", "Partners",
)  # fmt: skip
# In these lists a councillor is there as a member of the committee.
MEMBERSHIP_LISTS = frozenset({
    "present", "apologies", "apologies for absence", "sederunt", "members present", "members",
    "councillors present", "councillors", "committee members", "committee members present",
    "voting members", "board members", "panel members", "absent", "attendance", "those present",
    "attending", "here",
})  # fmt: skip

# ---- Posts --------------------------------------------------------------------------------

# Words that a post turns on, capitalised or not.
POST_HEADS = frozenset({
    "director", "ad", "head", "officer", "manager", "chair", "chairman", "chairwoman",
    "chairperson",
    "vice-chair", "vice-chairman", "vice-chairwoman", "co-chair",
    "vice-convener", "vice-convenor", "convener", "convenor",
    "leader", "executive", "member", "holder", "minister", "secretary", "treasurer", "clerk",
    "commissioner", "solicitor", "accountant", "auditor", "engineer", "planner", "surveyor",
    "architect", "lead", "adviser", "advisor", "coordinator", "co-ordinator", "consultant",
    "inspector", "superintendent", "constable", "principal", "headteacher", "nurse", "doctor",
    "practitioner", "worker", "partner", "analyst", "specialist", "supervisor", "administrator",
    "assistant", "registrar", "coroner", "ombudsman", "guardian", "governor", "trustee",
    "president", "mayor", "sheriff", "warden", "technician", "scientist", "statistician",
    "economist", "therapist", "psychologist", "teacher", "lecturer", "dean", "chancellor",
    "representative", "champion", "person", "spokesperson", "strategist", "controller",
    "matron", "midwife", "paediatrician", "commander", "sergeant", "greffier", "archivist",
    "librarian", "curator", "ranger", "forester", "ecologist", "arboriculturist", "barrister",
    "lawyer", "counsel", "editor", "buyer", "designer", "developer", "organiser", "facilitator",
    "ambassador", "envoy", "agent", "valuer", "actuary", "chaplain", "caseworker", "broker",
    "whip", "deputy", "portfolio", "liaison", "master",
})  # fmt: skip
# Heads that are a post only in company ("Cabinet Member", "Independent Person").
WEAK_HEADS = {
    "executive": ("chief",),
    "member": (
        "cabinet", "executive", "lead", "lay", "co-opted", "coopted", "independent", "board",
        "appointed", "gp", "portfolio", "substitute", "elected", "ward", "local", "link",
        "committee", "panel",
    ),
    "holder": ("portfolio",),
    "person": ("independent", "appropriate"),
    "worker": ("social", "support", "youth", "care", "outreach", "development", "family",
    "project"),
    "master": ("harbour", "station"),
    "partner": ("business", "finance", "strategic", "hr"),
    "deputy": (),
    "assistant": ("personal", "executive", "committee", "administrative", "teaching"),
    "principal": ("vice", "deputy", "assistant"), "agent": ("land", "election",
    "estate"), "liaison": (),
    "portfolio": (), "counsel": ("legal", "general"),
}  # fmt: skip
# Weak heads that still name a post when nothing but "the" stands before them.
BARE_POSTS = frozenset({"principal"})
INTERIM = ("interim", "acting", "temporary", "temp", "t/", "a/", "deputising")
JOINS = frozenset({"and", "&", "of", "for", "/", "+", "–", "-", "to", "with", "in"})
MEMBER_POSTS = (
    "cabinet", "executive member", "portfolio", "deputy leader", "leader", "chair",
    "vice-chair", "vice chair", "convener", "convenor", "vice-conven", "mayor", "member", "lay",
    "lead member", "whip", "minister", "co-opted", "independent member",
)  # fmt: skip
OFFICE_OF_THE_CHAIR = frozenset({
    "chair", "chairman", "chairwoman", "chairperson", "convener", "convenor", "presiding member",
})  # fmt: skip
# Capitalised words of council services: part of a post or a body, not of a person's name.
SERVICE_WORDS = _words("""
    abuse academy access ofsted covid brexit applicant applicants involvement resident
    accommodation accountancy action activities activity adolescent adoption
    adult adults advice advisory affairs age agency ageing air alcohol allocations alternative
    analysis ancillary animal applications apprenticeships area areas arts asset assets assessment
    assurance asylum attendance audit authority autism benefit benefits better board borough
    branch bridges budget building buildings bureau bus business campaign capital care careers
    carer carers cemeteries central centre change charity chief child children childrens city
    civic civil claims clean climate clinical coast coastal cohesion collection college commercial
    commission commissioning committee commons communication communications community communities
    company complaints compliance conservation constitution constitutional construction consumer
    contact contract contracts control corporate corporation cost council counter county courses
    court creative crematoria crime criminal crisis cultural culture customer customers cyber data
    day debt decarbonisation delivery democracy democratic dementia department deputy design
    designated destination development digital disabilities disability disabled discharge district
    diversity division domestic drainage drugs duty early east ecology economic economy education
    educational efficiency elderly election elections electoral emergency employment empowerment
    enabling energy enforcement engagement engineering england enterprise environment environmental
    equalities equality estate estates events exclusions executive exploitation external
    facilities fair families family farming federation field finance financial fire fleet flood
    food forum foster fostering foundation fraud freedom front fund funding funds further
    future gambling general girls governance government grants green grounds group growth
    gypsy harm headquarters health healthcare healthwatch healthy help heritage high higher
    highway highways home homelessness homes hospital hospitals hostels hotel house housing hub
    human ict identity impact improvement inclusion inclusive income independent industrial
    information infrastructure innovation inquiry inspection insurance integrated integration
    intelligence intervention internal international investigation investigations investment
    it joint justice key knowledge labour land language lay learners learning leasehold leaving
    legal leisure libraries library licensing life lifelong lighting local logistics looked low
    magistrates main maintenance major management market marketing markets mayoral media medical
    member members memory mental metropolitan midwifery migration mobility modern monitoring motor
    museum museums music national natural nature need needs neighbourhood neighbourhoods net
    network networks new nhs night north northern nursery nursing nutrition occupational older
    online open operational operations opportunities opportunity organisational outdoor outreach
    overview ownership palliative panel parenting parish parks parking participation partnership
    partnerships pathways patient pay payments payroll pension pensions people performance
    permanence personal personnel pest petitions pilot place places placement placements planning
    play policy police political pollution poverty practice pre-school premises prevention primary
    principal print private process procurement professional programme programmes project
    projects property protection protocol provider provision psychology public pupil pupils quality
    quarter railway rail reablement records recovery recreation recruitment recycling reform
    refugee regeneration region regional registration regulation regulatory rehabilitation
    relations relationships rent repairs representation rescue research residential residents
    resilience resolution resource resources response responsive retail revenue revenues rights
    risk road roads rural safe safeguarding safer safety sales school schools science scrutiny
    section secondary section151 sector security send senior sen sensory service services sexual
    shared sheltered shire site skills social society south southern special sport sports staff
    staffing standards station statutory strategic strategy street streets strengthening strong
    structural studies substance supply support supported supporting sure surgery sustainability
    sustainable system systems talent tax taxation team teams technical technology telecare
    telephony tenancies tenancy tenant tenants theatre theatres therapies third tourism town
    trade trading traffic training transformation transition transitions transport travel
    traveller treasury tree trees trust trustees trusts unit university urban valuation value
    vehicle venues victims violence virtual visitor voids voluntary volunteer volunteering
    vulnerable ward waste water web welfare wellbeing well-being west western wildlife women
    woodland woodlands work workforce works world year years young youth zero section s151 151
    finances healthwatch constabulary probation prison prisons property cabinet assembly
    neighbourhoods economy complex continuing urgent acute hospice maternity ambulance pharmacy
    dental optometry emissions carbon biodiversity canal canals harbour port airport cemetery
    crematorium bereavement coroners registrars reservations visitors inward exports apprenticeship
    vocational learning lifecourse intermediate direct provider lgbt equalities faith veterans armed
    forces military corporate assistant associate lead group vice deputy policing joint-working
    interim acting temporary detective sub junior assurance fund officers managers heads
    directors chairs elections non-executive detective
""")
# Capitalised words that begin sentences or labels and are no part of a name.
NO_NAMES = _words("""
    a about above call additionally after again against agenda agreed all also although among an and
    annual another any apologies appendix appointed are as asked at attached attendance
    background because before below between both but by can chapter clause concerning consideration
    considered contact could date declarations decision despite did discussion do does during each
    either else equally every everyone exempt extract first five following for four from further
    furthermore given going had has have having he her here him his home how however i if in
    including is it item its last later let like many may me meeting minute minutes more moreover
    most motion my next no nobody none nor not notes noted nothing now of off on once one only or
    other others our out over page paper para paragraph part pdf question questions re reasons
    recommendation recommendations recommended referring regarding reply report reports request
    resolved second secondly several she should since six so some someone something subject such
    supplementary supporting table ten than thank thanks that the their them then there therefore
    these they third this those three through thus to today together total two under until up update
    upon us very was we were what when where whether which while who whose why will with within
    without would yes yet you your apologies present attending action actions decided minute ref
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december spring summer autumn winter easter christmas
    michaelmas lent ramadan eid diwali new year's
    mr mrs ms miss dr cllr councillor councillors cllrs members officers
""")
# Capitalised words that end the name of a place or a paper, not of a person.
PLACE_NOUNS = _words("""
    road street lane avenue close drive square gardens park hill bridge court green common farm
    terrace crescent grove place row walk way wharf quay church chapel cathedral abbey house
    castle tower inn arms bay beach island river valley village estate corner centre parade
    act bill regulations order code charter plan review scheme initiative pledge levy reserve
""")

# ---- Bodies and initiatives -----------------------------------------------------------------

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
BODY_NOUNS = _words("""
    academy agency alliance assembly association authority board bureau cabinet centre charity
    cic college colleges commission commissioners committee company confederation congress
    consortium constabulary corporation council councils department directorate directors
    executive federation forum foundation group hospital hospitals hub icb ccg inspectorate
    institute institution league limited llp ltd ministry network office ombudsman organisation
    panel parliament partnership plc police practice school senate service services society
    solicitors sub-committee subcommittee team teams tribunal trust trusts union university
    watch parish party treasury guild collaborative club church diocese primary homes buses
    water energy housing inspectorate team  commissioners constituency
""")
# These name a body only behind a proper name of its own, not behind a service word alone.
WEAK_BODY_NOUNS = _words("""
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
    "Diocese of",
    "National Association of",
    "Association of",
    "Friends of",
    "Society of",
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
    "Ofsted", "CQC", "Care Quality Commission", "NHS England", "NHS", "Home Office", "HM Treasury",
    "Environment Agency", "Historic England", "Natural England", "Sport England", "Homes England",
    "Arts Council England", "Local Government Association", "LGA", "DfE", "DWP", "HMRC", "DfT",
    "Defra", "DLUHC", "MHCLG", "DHSC", "Unison", "UNISON", "GMB", "Unite", "Citizens Advice",
    "Age UK", "Barnardo’s", "NSPCC", "Healthwatch", "HMICFRS", "CIPFA", "SOLACE", "ADCS",
    "Network Rail", "National Highways", "Transport for London", "Government Office", "CAFCASS",
    "Cafcass", "Public Health England", "UKHSA", "Combined Authority", "Planning Inspectorate",
    "Information Commissioner’s Office", "Samaritans", "Shelter", "Family Court", "Crown Court",
    "County Court", "Magistrates’ Court", "High Court", "Land Registry", "Ombudsman’s Office",
    "Youth Justice Board", "Probation Service", "Jobcentre Plus", "Estyn", "Audit Wales",
    "Audit Scotland", "Education Scotland", "Care Inspectorate", "HMIP", "Crimestoppers",
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
    "full council",
)
INITIATIVE_NOUNS = _words("""
    project programme strategy fund plan scheme initiative grant framework campaign charter
    pledge pilot toolkit journey appeal award awards challenge partnership-plan roadmap protocol
    reserve block covenant manifesto model offer vision review app portal
""")
# What has such a name in every council and is no initiative of its own.
COMMON_PLANS = (
    "child protection plan",
    "care plan",
    "pathway plan",
    "action plan",
    "work programme",
    "forward plan",
    "education, health and care plan",
    "education health and care plan",
    "work plan",
    "annual review",
    "business plan",
    "improvement plan",
    "council plan",
    "personal education plan",
    "support plan",
    "development plan",
    "project plan",
    "serious case review",
    "internal review",
    "general fund",
    "forward programme",
    "capital programme",
    "capital reserve",
    "children in need plan",
    "pension fund",
    "the fund",
    "child in need plan",
    "the plan",
    "corporate strategy",
    "the scheme",
    "council plan",
    "the programme",
    "the strategy",
    "child protection plans",
    "strategy",
    "plan",
)
SAID_TO_BE_INITIATIVE = (
    "project",
    "programme",
    "scheme",
    "initiative",
    "strategy",
    "campaign",
    "app",
    "pilot",
    "fund",
    "service",
    "course",
    "model",
    "placements",
    "journey",
    "approach",
)

# Behind one of these stands the day from which somebody will be in a post.
ANNOUNCED = (
    r"(?:would|will|is\s+to|was\s+to|due\s+to)\s+(?:be\s+)?tak(?:e|ing)\s+up\s+"
    r"(?:(?:the|his|her|their|this)\s+)?(?:new\s+)?(?:post|role|position|appointment|duties)"
    r"|appointed\b[^.;]{1,120}\b(?:(?:with\s+effect\s+)?from"
    r"|(?:would|will|to)\s+(?:start|join|commence|begin))"
)
