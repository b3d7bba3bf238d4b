"""Words that tell no promise from another when two sentences are compared."""

EMPTY_WORDS = (
    "the a an of to for in on at by with and or be is are was were been that this these "
    "those it its their his her they them she he"
    " would will should could agreed agree undertook requested request asked ask that "
    "members member committee panel board meeting following future next"
    " report back regarding regards relating whether which who any all some further action "
    "also from as into than then there"
)
HANDING_WORDS = (
    "provide provided send sent bring brought circulate circulated supply supplied give given"
    " share shared present presented report reported receive received let put"
)
