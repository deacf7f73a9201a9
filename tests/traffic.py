"""What a page asks for, and what goes wrong with it, written down while a test looks at it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import ConsoleMessage, Page, Request, Response

LEFT = "net::ERR_ABORTED"
"""Not a fault: the browser stops loading what a page no longer needs once the page is left."""


@dataclass
class Traffic:
    """Two lists that fill while the page is used."""

    requests: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    def failed(self, request: Request) -> None:
        """Write down a request that nobody answered."""
        if request.failure != LEFT:
            self.failures.append(f"{request.url}: {request.failure}")

    def answered(self, answer: Response) -> None:
        """Write down an answer that says no."""
        if not answer.ok:
            self.failures.append(f"{answer.url}: {answer.status}")

    def said(self, message: ConsoleMessage) -> None:
        """Write down what the browser calls an error."""
        if message.type == "error":
            self.failures.append(message.text)


def watch(page: Page) -> Traffic:
    """What the page asks for from here on, and everything that goes wrong."""
    traffic = Traffic()
    page.on("request", lambda request: traffic.requests.append(request.url))
    page.on("requestfailed", traffic.failed)
    page.on("response", traffic.answered)
    page.on("console", traffic.said)
    page.on("pageerror", lambda error: traffic.failures.append(str(error)))
    return traffic
