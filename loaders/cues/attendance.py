"""The words that open a list of those who were there."""

ATTENDANCE = (
    "Present", "In attendance", "Attending", "Attendance", "Apologies for absence", "Apologies",
    "Also present", "Also in attendance", "Also attending", "Also", "Sederunt", "Here",
    "Members present", "Members in attendance", "Members", "Officers present",
    "Officers in attendance", "Officers also present", "Officers", "Councillors present",
    "Councillors", "Contact", "Contact officer", "Attendees", "Substitutes",
    "Substitute members", "Substitute", "Observers", "Observer", "Others present",
    "Other attendees", "Guests", "Invitees", "Committee members", "Committee members present",
    "Voting members", "Non-voting members", "Co-opted members", "Co-optees", "Board members",
    "Panel members", "Absent", "Virtual", "In attendance virtually", "Other members present",
    "Other councillors present", "Clerk", "Lead officer", "Report author", "Author", "Report by",
    "Officer", "Relevant officer", "Director", "Executive member", "Portfolio holder",
    "Cabinet member", "Applicant", "Those present", "In the Chair", "In the chair",
    "Present in the Chair", "Others", "Other", "Also attended", "In the room", "On line",
    "Online", "Attending remotely", "Attendees present", "Chair", "Chairman", "Chairperson",
    "Vice-Chair", "Tenant members", "Co-opted members present", "Portfolio Holders",
    "Councillors absent", "Members absent", "Witnesses", "External attendees", "Guest speakers",
    "In attendance remotely", "Representatives", "Minute taker", "Officers attending",
    "Cabinet members", "Members in attendance virtually", "Invited", "Partners",
)  # fmt: skip
# In these lists a councillor is there as a member of the committee.
MEMBERSHIP_LISTS = frozenset({
    "panel", "committee", "board", "forum", "cabinet", "commission", "sub-committee",
    "present", "apologies", "apologies for absence", "sederunt", "members present", "members",
    "councillors present", "councillors", "committee members", "committee members present",
    "voting members", "board members", "panel members", "absent", "attendance", "those present",
    "attending", "here", "present in the chair", "in the chair",
    "tenant members", "co-opted members present", "councillors absent", "attendees present",
    "members absent",
})  # fmt: skip
# These head a list of one: who took the chair.
CHAIR_LISTS = frozenset({
    "in the chair", "present in the chair", "chair", "chairman", "chairperson", "vice-chair",
})  # fmt: skip
# What a list counts those in it as; other lists tell of somebody else's part in the meeting.
PRESENCE = {
    "present": (
        "present", "sederunt", "here", "members present", "councillors present", "attendance",
        "committee members present", "co-opted members present", "those present", "attending",
        "attendees", "attendees present", "in the chair", "present in the chair", "in the room",
        "members in attendance", "attending remotely", "panel", "committee", "board", "forum",
        "cabinet", "commission", "sub-committee",
    ),
    "in attendance": (
        "in attendance", "also present", "also in attendance", "also attending", "also attended",
        "officers present", "officers in attendance", "officers also present", "others present",
        "officers attending", "other attendees", "observers", "observer", "guests", "invitees",
        "in attendance virtually", "in attendance remotely", "other members present",
        "other councillors present", "external attendees", "guest speakers", "witnesses",
    ),
    "apologies": ("apologies", "apologies for absence"),
    "absent": ("absent", "councillors absent", "members absent"),
}  # fmt: skip
