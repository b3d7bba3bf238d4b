"""The words that posts are made of, and those that announce who will hold one."""

from . import words

# Words that a post turns on, capitalised or not.
POST_HEADS = frozenset({
    "director", "ad", "head", "officer", "manager", "chair", "chairman", "chairwoman",
    "chairperson",
    "vice-chair", "vice-chairman", "vice-chairwoman", "co-chair",
    "vice-convener", "vice-convenor", "convener", "convenor",
    "cathaoirleach", "leas-chathaoirleach", "ceann-comhairle",
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
    "cabinet", "executive member", "portfolio", "deputy leader", "leader", "chair", "vice-chair",
    "vice chair", "convener", "convenor", "vice-conven", "mayor", "cathaoirleach",
    "leas-chathaoirleach", "parish councillor", "borough councillor",
    "county councillor", "district councillor", "town councillor", "village representative",
    "councillor", "member", "lay", "lead member", "whip", "minister", "co-opted",
    "independent member",
)  # fmt: skip
OFFICE_OF_THE_CHAIR = frozenset({
    "cathaoirleach",
    "chair", "chairman", "chairwoman", "chairperson", "convener", "convenor", "presiding member",
})  # fmt: skip
# Capitalised words of council services: part of a post or a body, not of a person's name.
SERVICE_WORDS = words("""
    abuse academy access active concern ofsted covid brexit applicant applicants involvement
    resident
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
# Behind one of these stands the day from which somebody will be in a post.
ANNOUNCED = (
    r"(?:would|will|is\s+to|was\s+to|due\s+to)\s+(?:be\s+)?tak(?:e|ing)\s+up\s+"
    r"(?:(?:the|his|her|their|this)\s+)?(?:new\s+)?(?:post|role|position|appointment|duties)"
    r"|appointed\b[^.;]{1,120}\b(?:(?:with\s+effect\s+)?from"
    r"|(?:would|will|to)\s+(?:start|join|commence|begin))"
)
