"""Numbers as lists are numbered: 3, c, iii."""

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_FORMS = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}


def numeral(number: int, form: str) -> str:
    """A number in a form, told in Word's words or by OpenDocument's first sign."""
    form = _FORMS.get(form, form)
    if form in ("none", ""):
        return ""
    if form == "decimalZero":
        return f"{number:02}"
    if form in ("a", "A"):
        return _cased(_letters(number), form)
    if form in ("i", "I") and 0 < number < 4000:
        return _cased(_roman(number), form)
    return str(number)


def _cased(words: str, form: str) -> str:
    return words.upper() if form.isupper() else words


def _letters(number: int) -> str:
    """a … z, aa, bb …"""
    place = (number - 1) % 26
    return chr(ord("a") + place) * min((number - 1) // 26 + 1, 9)


def _roman(number: int) -> str:
    words = ""
    for size, sign in _ROMAN:
        words += sign * (number // size)
        number %= size
    return words
