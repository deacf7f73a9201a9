"""The real site on paper: one page of each kind in each language, printed to A4."""

from __future__ import annotations

import re
import zlib

import pytest

PHONE = {"width": 390, "height": 844}
A4 = {"width": 658, "height": 986}
"""What the margins leave of a sheet, in CSS pixels: 174 x 261 mm."""
_PAGE = re.compile(rb"/Type /Page\n.*?/Contents (?P<contents>\d+) 0 R", re.DOTALL)
_PAINTS = re.compile(rb"\bTj\b|\bTJ\b|\bDo\b")
"""Operators of PDF that write letters or place a picture."""
MAX_SHEETS = 30


@pytest.fixture
def printed(tab):
    """The page as a printer sees it."""
    tab.set_viewport_size(A4)
    tab.emulate_media(media="print")
    yield tab
    tab.emulate_media(media="null")
    tab.set_viewport_size(PHONE)


def sheets(pdf):
    """What is drawn on each sheet of a PDF that Chromium made."""
    return [zlib.decompress(stream(pdf, each["contents"])) for each in _PAGE.finditer(pdf)]


def stream(pdf, number):
    """The compressed content of an object of a PDF."""
    found = re.search(rb"\n%b 0 obj\n<<(.*?)>> stream\n" % number, pdf, re.DOTALL)
    length = re.search(rb"/Length (\d+)", found[1])
    return pdf[found.end() : found.end() + int(length[1])]


def test_no_sheet_is_blank(printed):
    """Every sheet of A4 has words or pictures."""
    pdf = printed.pdf(prefer_css_page_size=True, print_background=False)
    assert re.search(rb"/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]", pdf), "the paper is A4"
    drawn = sheets(pdf)
    assert len(drawn) == max(int(each) for each in re.findall(rb"/Count (\d+)", pdf))
    assert 0 < len(drawn) <= MAX_SHEETS
    assert [number for number, each in enumerate(drawn, 1) if not _PAINTS.search(each)] == []


def test_the_text_is_printed(printed):
    """Title, article and sources are on the paper, and nothing of them is off its edge."""
    assert printed.locator("main h1").is_visible()
    assert printed.locator("main article").first.is_visible()
    assert printed.evaluate(_LOST_ON_PAPER) == []
    page = printed.evaluate("[document.body.scrollWidth, document.documentElement.clientWidth]")
    assert page[0] <= page[1]


def test_what_leads_elsewhere_is_not_printed(printed):
    """Menus, paths and the head and foot of the site stay on the screen."""
    assert printed.locator("nav:visible, body > header:visible, body > footer:visible").count() == 0


def test_sources_are_printed_with_their_addresses(printed):
    """On paper, where nobody can click, a source shows where it is found."""
    links = printed.evaluate(
        """() => [...document.querySelectorAll("section.sources > ol a[href^=http]")].map(
          link => getComputedStyle(link, "::after").content.includes(link.getAttribute("href"))
        )"""
    )
    assert all(links)


_LOST_ON_PAPER = """() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lost = [];
  while (texts.nextNode()) {
    const each = texts.currentNode, parent = each.parentElement;
    if (!each.textContent.replace(/\\u2060/g, "").trim()) continue;  // no word joiners
    if (!parent.closest("main article, main section.sources")) continue;
    if (parent.closest("svg, details:not([open]) > :not(summary), .back, .calendar")) continue;
    if (parent.closest("[data-kind=sheet] details")) continue;  // the sheet is that table already
    const range = document.createRange();
    range.selectNodeContents(each);
    const box = range.getBoundingClientRect();
    if (!parent.checkVisibility({visibilityProperty: true}) || !box.width
        || box.left < 0 || box.right > document.documentElement.clientWidth + 1)
      lost.push(each.textContent.trim());
  }
  return lost;
}"""
