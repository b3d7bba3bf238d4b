"""Debian's firefox-esr for the tests that look at a page in a second browser.

It is driven over its own WebDriver BiDi port, so that nothing has to be downloaded.
"""

import json
import subprocess
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

import pytest
from websockets.sync.client import ClientConnection, connect

FIREFOX = which("firefox-esr") or which("firefox")
needs_firefox = pytest.mark.skipif(
    FIREFOX is None, reason="no firefox is installed: apt-get install firefox-esr"
)
KEYS = {"Tab": "\ue004", "Enter": "\ue006", "Space": " ", "Escape": "\ue00c", "Shift": "\ue008",
        "ArrowLeft": "\ue012", "ArrowUp": "\ue013", "ArrowRight": "\ue014",
        "ArrowDown": "\ue015", "Home": "\ue011", "End": "\ue010"}  # fmt: skip
_EVENTS = ["log.entryAdded", "network.beforeRequestSent", "browsingContext.userPromptOpened"]
# No request of the browser's own may stand among those of the page.
_PROFILE = """
user_pref("app.update.enabled", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("toolkit.telemetry.enabled", false);
user_pref("services.settings.server", "data:,");
"""
_SECONDS = 30.0


class FirefoxPage:
    """A page opened from disk, and what the browser said while it ran."""

    def __init__(self, socket: ClientConnection) -> None:
        self.messages, self.requests = list[str](), list[str]()
        self._socket, self._number = socket, 0
        self._ask("session.new", capabilities={})
        # The first window never has the focus, without which keys press no button.
        self._context = self._ask("browsingContext.create", type="window")["context"]
        self._ask("browsingContext.activate", context=self._context)
        self._ask("session.subscribe", events=_EVENTS)

    def open(self, file: Path, width: int, height: int) -> None:
        """Load a file at a size in CSS pixels; what was said of another is forgotten."""
        self.messages.clear()
        self.requests.clear()
        viewport = {"width": width, "height": height}
        self._ask("browsingContext.setViewport", context=self._context, viewport=viewport)
        url = file.as_uri()
        self._ask("browsingContext.navigate", context=self._context, url=url, wait="complete")
        self.wait(300)

    def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression; of a promise, what it comes to."""
        told = self._ask(
            "script.evaluate", target={"context": self._context}, awaitPromise=True,
            expression=f"Promise.resolve({expression}).then((it) => JSON.stringify(it ?? null))",
        )  # fmt: skip
        assert told["type"] == "success", told
        return json.loads(told["result"]["value"])

    def wait(self, milliseconds: int) -> None:
        """Let the page run."""
        self.evaluate(f"new Promise((done) => setTimeout(done, {milliseconds}))")

    def click(self, selector: str) -> None:
        """A click of the mouse in the middle of an element."""
        box = self.evaluate(
            f"(() => {{ const it = document.querySelector({json.dumps(selector)});"
            "it.scrollIntoView({block: 'center'}); const box = it.getBoundingClientRect();"
            "return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        self.click_at(*box)

    def click_at(self, x: float, y: float) -> None:
        """A click of the mouse at a place in the window."""
        actions = [
            {"type": "pointerMove", "x": round(x), "y": round(y)},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self._act({"type": "pointer", "id": "mouse", "actions": actions})

    def keys(self, *names: str) -> None:
        """Keys pressed one after another: letters, or names as in KEYS."""
        values = [KEYS.get(name, name) for name in names]
        actions = [
            {"type": kind, "value": value} for value in values for kind in ("keyDown", "keyUp")
        ]
        self._act({"type": "key", "id": "keyboard", "actions": actions})

    def screenshot(self, file: Path, whole: bool = False) -> None:
        """A picture of the window, or of the whole page, as PNG."""
        origin = "document" if whole else "viewport"
        told = self._ask("browsingContext.captureScreenshot", context=self._context, origin=origin)
        file.write_bytes(b64decode(told["data"]))

    def close(self) -> None:
        """End the session, and with it the browser."""
        self._ask("browser.close")

    def _act(self, source: dict[str, Any]) -> None:
        self._ask("input.performActions", context=self._context, actions=[source])

    def _ask(self, method: str, **params: Any) -> dict[str, Any]:
        self._number += 1
        self._socket.send(json.dumps({"id": self._number, "method": method, "params": params}))
        while True:
            told = json.loads(self._socket.recv(timeout=_SECONDS))
            if told.get("id") == self._number:
                assert told["type"] == "success", told
                return told["result"]
            if told["type"] == "event":
                self._note(told["method"], told["params"])

    def _note(self, event: str, params: dict[str, Any]) -> None:
        if event == "network.beforeRequestSent":
            self.requests.append(params["request"]["url"])
        elif event == "log.entryAdded":
            self.messages.append(str(params["text"]))
        else:
            self.messages.append(f"dialog {params['message']}")


@contextmanager
def firefox() -> Iterator[FirefoxPage]:
    """A new Firefox with a profile of its own, to open one file after another in."""
    with _browser() as address, connect(f"{address}/session", max_size=None) as socket:
        page = FirefoxPage(socket)
        try:
            yield page
        finally:
            page.close()


@contextmanager
def opened_in_firefox(
    html: str, folder: Path, width: int = 1280, height: int = 900
) -> Iterator[FirefoxPage]:
    """The page in a new Firefox, opened from disk."""
    file = folder / "page.html"
    file.write_text(html, encoding="utf-8")
    with firefox() as page:
        page.open(file, width, height)
        yield page


@contextmanager
def _browser() -> Iterator[str]:
    with TemporaryDirectory(prefix="minutegraph-firefox-") as profile:
        (Path(profile) / "user.js").write_text(_PROFILE, encoding="utf-8")
        command = [str(FIREFOX), "--headless", "--no-remote", "--profile", profile,
                   "--remote-debugging-port=0"]  # fmt: skip
        # A home of its own: it writes there too, and as root refuses a home of somebody else.
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            env={"HOME": profile, "PATH": "/usr/bin:/bin", "MOZ_CRASHREPORTER_DISABLE": "1"},
        )  # fmt: skip
        try:
            yield _address(process)
        finally:
            _end(process)


def _address(process: "subprocess.Popen[str]") -> str:
    """Where the browser says that it listens: on this machine only, at a port that was free."""
    assert process.stderr is not None
    until, told = monotonic() + _SECONDS, ""
    for line in process.stderr:
        told += line
        if "BiDi listening on " in line:
            return line.split("listening on ")[1].strip()
        if monotonic() > until:
            break
    raise RuntimeError(f"Firefox opened no port to be driven by: {told}")


def _end(process: "subprocess.Popen[str]") -> None:
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
