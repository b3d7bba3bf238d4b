"""The addresses of a ModernGov site."""

import re
from dataclasses import dataclass
from datetime import date

import httpx

from ...ontology.errors import UsageError

_SESSION = re.compile(r"/\(S\([^)]*\)\)", re.IGNORECASE)
_PAGE = re.compile(r"/[^/]*\.(?:aspx|asmx|htm|html)$", re.IGNORECASE)


@dataclass(frozen=True)
class Site:
    """A council's ModernGov site by the address of its folder, which ends with a slash."""

    base: httpx.URL

    def page(self, name: str, **parameters: object) -> httpx.URL:
        """The address of one of its pages."""
        said = {key: str(value) for key, value in parameters.items()}
        return self.base.join(name).copy_with(params=said or None)

    def service(self, operation: str, **parameters: object) -> httpx.URL:
        """The address of an operation of its web service."""
        return self.page(f"mgWebService.asmx/{operation}", **parameters)

    def meeting(self, committee: str, meeting: str) -> httpx.URL:
        """The page of a meeting, which is the address that its papers are known by."""
        return self.page("ieListDocuments.aspx", CId=committee, MId=meeting, Ver=4)

    def holds(self, url: httpx.URL) -> bool:
        """Whether an address is of this site."""
        return url.host == self.base.host and (url.port or None) == (self.base.port or None)

    def own(self, url: httpx.URL) -> httpx.URL:
        """An address of this site in the way that the site itself is asked, without session."""
        path = _SESSION.sub("", url.raw_path.decode("ascii")).encode("ascii")
        return url.copy_with(scheme=self.base.scheme, raw_path=path, fragment=None)


def site_at(address: str) -> Site:
    """The site that somebody's address means: of any of its pages, with or without https."""
    given = address.strip()
    try:
        url = httpx.URL(given if "://" in given else f"https://{given}")
    except httpx.InvalidURL as error:
        raise UsageError(f"{address!r} is no address ({error}); {_SUCH}") from None
    if url.scheme not in ("http", "https") or not url.host or url.userinfo:
        raise UsageError(f"{address!r} is no web address; {_SUCH}")
    return folder_of(url)


def folder_of(url: httpx.URL) -> Site:
    """The site that a page is of."""
    path = _SESSION.sub("", url.path)
    path = re.sub(r"/mgWebService\.asmx(/.*)?$", "/", path, flags=re.IGNORECASE)
    path = _PAGE.sub("/", path)
    return Site(url.copy_with(path=path.rstrip("/") + "/", query=None, fragment=None))


def as_asked(day: date) -> str:
    """A day as the web service wants it; written otherwise, it ignores the whole range."""
    return f"{day:%d/%m/%Y}"


_SUCH = "give that of the council's site, such as https://democracy.example.gov.uk"
