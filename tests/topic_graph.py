# ruff: noqa: E501 (the sentences of the papers stay whole)
"""A topic over three years of an invented council, written straight into a store."""

from itertools import count

import pyoxigraph as ox
from minutegraph.graph.store import Store, open_writing
from minutegraph.ontology.prefixes import HEAD
from rdflib import Literal

_ID = "https://w3id.org/minutegraph/id/"


class TopicGraph:
    """Writes meetings and findings as the loaders and the linking would."""

    def __init__(self, topic: str = "recruitment") -> None:
        self.topic, self.numbers, self.lines = topic, count(1), list[str]()

    def say(self, turtle: str) -> None:
        self.lines.append(turtle)

    def meeting(self, committee: str, earliest: str | None, latest: str | None = None) -> str:
        iri, body = self.new("meeting"), self.new("committee")
        self.say(f"{iri} a mg:Meeting ; schema:organizer {body} .")
        self.say(f"{body} rdfs:label {text(committee)} .")
        for term, day in (("earliest", earliest), ("latest", latest)):
            if day:
                self.say(f'{iri} mg:{term} "{day}"^^xsd:date .')
        return iri

    def day(self, committee: str, day: str) -> str:
        return self.meeting(committee, day, day)

    def finding(self, kind: str, meeting: str, quote: str, slots: str = "", item: str = "") -> str:
        iri, passage = self.new(kind.lower()), self.new("passage")
        start = next(self.numbers)
        document = meeting.replace("/meeting/", "/document/")
        self.say(
            f"{passage} a mg:Passage ; mg:quote {text(quote)} ; oa:hasSelector {passage[:-1]}s> ."
        )
        self.say(f"{passage[:-1]}s> oa:start {start} .")
        self.say(f"{document} schema:name {text(meeting[-3:-1].strip('/') + '.html')} .")
        self.say(f"{document[:-1]}-i> dct:title {text(item or 'Staffing update')} .")
        self.say(
            f"{iri} a mg:{kind} ; mg:evidence {passage} ; mg:paragraph {passage} ; "
            f"mg:meeting {meeting} ; mg:document {document} ; mg:item {document[:-1]}-i> ; "
            f"dct:subject topic:{self.topic} {'; ' + slots if slots else ''} ."
        )
        return iri

    def promise(
        self, meeting: str, kind: str, action: str, quote: str, owner: str, due: str = "",
        status: str = "open", creditor: str = "",
    ) -> str:  # fmt: skip
        iri = self.new("commitment")
        said = f"; mg:dueAsSaid {text(due)}" if due else ""
        slots = f'mg:kind "{kind}" ; mg:action {text(action)} ; mg:tells {iri} {said}'
        self.finding("Statement", meeting, quote, slots)
        self.say(f'{iri} a mg:Commitment ; mg:promisedAt {meeting} ; mg:currentStatus "{status}" .')
        if owner:
            self.say(f"{iri} mg:debtor {owner} .")
        if creditor:
            self.say(f"{iri} mg:creditor {creditor} .")
        return iri

    def report(
        self, meeting: str, promise: str, state: str, action: str, quote: str, on: str
    ) -> None:
        """A later paper says what became of a promise."""
        slots = f'mg:state "{state}" ; mg:action {text(action)}'
        self.finding("Progress", meeting, quote, slots)
        passage = self.lines[-5].split()[0]
        self.say(
            f'{promise} mg:hasStatus {promise[:-1]}-e> . {promise[:-1]}-e> mg:status "{state}" ; '
            f'mg:evidence {passage} ; mg:latest "{on}"^^xsd:date .'
        )

    def post(self, name: str, *holders: tuple[str, str, str, bool]) -> str:
        post = self.new("post")
        self.say(f"{post} a org:Post ; rdfs:label {text(name)} .")
        for person, earliest, latest, interim in holders:
            who, holding = self.person(person), self.new("holding")
            self.say(
                f"{holding} opengov:post {post} ; org:member {who} ; mg:interim "
                f'{str(interim).lower()} ; mg:earliest "{earliest}"^^xsd:date ; '
                f'mg:latest "{latest}"^^xsd:date .'
            )
        return post

    def person(self, name: str) -> str:
        person = self.new("person")
        self.say(f"{person} a foaf:Person ; foaf:name {text(name)} .")
        return person

    def body(self, name: str) -> str:
        body = self.new("body")
        self.say(f"{body} a org:Organization ; rdfs:label {text(name)} .")
        return body

    def new(self, kind: str) -> str:
        return f"<{_ID}{kind}/{next(self.numbers)}>"

    def store(self) -> Store:
        store = open_writing("memory")
        trig = f"{HEAD}<{_ID}version> {{\n" + "\n".join(self.lines) + "\n}"
        store.quads.load(trig.encode(), format=ox.RdfFormat.TRIG)
        return store


def text(words: str) -> str:
    return Literal(words).n3()


def three_years() -> TopicGraph:
    """Recruitment before two committees, from a first question to a filled post."""
    g = TopicGraph()
    scrutiny, panel = "Children’s Scrutiny Committee", "Corporate Parents’ Panel"
    director = g.post(
        "Director of Children’s Services",
        ("Helen Marsh", "2021-06-10", "2022-01-13", False),
        ("Tom Orrell", "2022-06-09", "2022-06-09", True),
        ("Priya Nand", "2022-11-17", "2023-11-16", False),
    )
    head = g.post("Head of Safeguarding", ("Louise Fenn", "2021-06-10", "2023-11-16", False))
    people = g.body("Human Resources")
    committee = g.body(scrutiny)
    m1 = g.day(scrutiny, "2021-06-10")
    m2 = g.day(panel, "2021-11-04")
    m3 = g.day(scrutiny, "2022-01-13")
    m4 = g.meeting(scrutiny, "2022-02-01", "2022-05-31")
    m5 = g.day(scrutiny, "2022-06-09")
    m6 = g.day(scrutiny, "2022-11-17")
    m7 = g.day(panel, "2023-03-02")
    m8 = g.day(scrutiny, "2023-11-16")
    figure = "schema:value {} ; mg:saidAs {} ; mg:measureAsSaid {}"
    for meeting, said in ((m1, "18%"), (m3, "21%"), (m5, "16.5%"), (m6, "12%"), (m8, "9%")):
        g.finding(
            "Figure", meeting, f"The vacancy rate for social workers stood at {said}.",
            figure.format(said[:-1], text(said), text("vacancy rate for social workers")),
        )  # fmt: skip
    asked = g.finding(
        "Exchange", m1,
        "Members asked why experienced social workers were leaving.",
        "mg:question <urn:q1>",
    )  # fmt: skip
    g.say(f"<urn:q1> mg:quote {text('why experienced social workers were leaving')} .")
    g.say(f"{asked} mg:answerer {director} .")
    p1 = g.promise(
        m1, "undertaking", "bring the workforce strategy to the Committee",
        "Mrs Marsh undertook to bring the workforce strategy to the Committee at its January meeting.",
        director, "at its January meeting", "delivered", committee,
    )  # fmt: skip
    g.promise(
        m1, "request", "a breakdown of leavers by length of service be circulated",
        "It was requested that a breakdown of leavers by length of service be circulated to Members.",
        head, "", "open", committee,
    )  # fmt: skip
    g.finding(
        "TopicMention",
        m2,
        "Foster carers told the Panel that frequent changes of social worker unsettled the young people in their care.",
    )
    g.finding(
        "Vacancy",
        m2,
        "The post of Principal Social Worker remained vacant after two rounds of interviews.",
        'mg:postAsSaid "Principal Social Worker"',
    )
    g.report(
        m3,
        p1,
        "delivered",
        "the workforce strategy",
        "The workforce strategy, requested in June, was presented to the Committee.",
        "2022-01-13",
    )
    g.finding(
        "Decision",
        m3,
        "That the workforce strategy be endorsed.",
        'mg:outcome "approved" ; mg:wording "That the workforce strategy be endorsed"',
    )
    p2 = g.promise(
        m3, "undertaking", "introduce exit interviews for every leaver",
        "The Director confirmed that exit interviews would be introduced for every leaver from April 2022.",
        director, "from April 2022", "outstanding", committee,
    )  # fmt: skip
    g.promise(
        m4, "plan", "offer a retention payment to newly qualified social workers who stay for two full years in the assessment teams",
        "We will offer a retention payment to newly qualified social workers who stay for two full years in the assessment teams.",
        people, "by September 2022",
    )  # fmt: skip
    g.finding(
        "TopicMention",
        m4,
        "The report set out how the academy had supported newly qualified social workers.",
    )
    g.report(
        m5,
        p2,
        "outstanding",
        "exit interviews",
        "Mr Orrell advised that exit interviews had not yet begun.",
        "2022-06-09",
    )
    again = g.finding(
        "Exchange",
        m5,
        "A Member asked what was being done to fill the post of Principal Social Worker.",
        "mg:question <urn:q2>",
    )
    g.say(
        f"<urn:q2> mg:quote {text('what was being done to fill the post of Principal Social Worker')} ."
    )
    g.say(f"{again} mg:answerer {head} .")
    for n, topic in enumerate(
        ("agency staff costs", "the academy’s intake", "caseloads per worker", "sickness absence"),
        1,
    ):
        g.promise(
            m6,
            "undertaking",
            f"report on {topic} to a future meeting",
            f"Ms Nand agreed to report on {topic} to a future meeting.",
            director,
            "to a future meeting",
            "open" if n % 2 else "delivered",
            committee,
        )
    g.finding(
        "Decision",
        m6,
        "That the update be noted.",
        'mg:outcome "noted" ; mg:wording "That the update be noted"',
    )
    g.finding(
        "TopicMention",
        m7,
        "The Panel heard that the Principal Social Worker had taken up post in February.",
    )
    g.finding(
        "Decision",
        m8,
        "That a further update be received in twelve months.",
        'mg:outcome "action" ; mg:wording "That a further update be received in twelve months"',
    )
    g.promise(
        m8,
        "resolution",
        "receive a further update in twelve months",
        "That a further update be received in twelve months.",
        "",
        "in twelve months",
    )
    return g
