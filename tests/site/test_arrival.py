"""A first visit to the real site on a phone: what is transferred, and whether anything moves."""

from __future__ import annotations

import gzip
from dataclasses import dataclass

import pytest

PHONE = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 3,
    "is_mobile": True,
    "has_touch": True,
}
LANDINGS = ("home", "landing", "media")
"""Kinds that lead to others by pictures."""
LANDING_BUDGET, READING_BUDGET, SCRIPT_BUDGET = 350_000, 250_000, 60_000
MAX_SHIFT = 0.01
COMPRESSIBLE = ("text/", "application/json", "application/javascript", "image/svg")
STAND_INS = ("Arial", "Liberation Sans", "Roboto")
"""System fonts of which one must be there: ours are fitted to them (assets/fonts/fonts.yml)."""


@dataclass(frozen=True)
class Arrival:
    """What came of a first visit, its fonts arriving after the first words were shown."""

    bytes: dict[str, int]
    """The bytes transferred, text compressed, by address."""
    scripts: tuple[str, ...]
    """The addresses of the scripts among them."""
    shifts: tuple[tuple[float, str], ...]
    """How far what moved it, and what that was."""


@pytest.fixture(scope="session")
def arrival(browser, address):
    """A page of a kind in a language, visited with an empty cache while fonts are slow."""
    answers, waiting, is_open = [], [], []

    def answered(answer):
        answers.append(answer)

    def hold(route):
        if is_open:
            route.continue_()
        else:
            waiting.append(route)

    with browser.new_context(**PHONE) as context:
        page = context.new_page()
        page.add_init_script(_WATCH_SHIFTS)
        page.on("response", answered)
        page.route("**/*.woff2", hold)
        page.goto(address, wait_until="domcontentloaded")
        page.wait_for_function(_WORDS_ARE_SHOWN)
        page.wait_for_timeout(_BLOCK_PERIOD)
        assert waiting, "there are fonts, and they are late"
        is_open.append(True)
        for route in waiting:
            route.continue_()
        page.wait_for_load_state("load")
        page.wait_for_function(_ALL_HAS_COME)
        if not page.evaluate(_HAS_ONE_OF, STAND_INS):
            pytest.fail(f"Install one of the fonts {', '.join(STAND_INS)}.", pytrace=False)
        shifts = page.evaluate(_SHIFTS)
        return Arrival(
            {answer.url: weight(answer) for answer in answers},
            tuple(each.url for each in answers if each.request.resource_type == "script"),
            tuple((value, what) for value, what in shifts),
        )


def weight(answer):
    """The bytes of an answer's body as a server that compresses text would send it."""
    kind, body = answer.headers.get("content-type", ""), answer.body()
    return len(gzip.compress(body, 6) if kind.startswith(COMPRESSIBLE) else body)


def test_a_page_is_light(arrival, kind):
    """All that a phone with a fine screen transfers for the first view keeps within the budget."""
    budget = LANDING_BUDGET if kind in LANDINGS else READING_BUDGET
    assert sum(arrival.bytes.values()) <= budget, arrival.bytes


def test_scripts_are_light(arrival):
    """All scripts of a page together keep within their budget, compressed."""
    assert sum(arrival.bytes[url] for url in arrival.scripts) <= SCRIPT_BUDGET, arrival.scripts


def test_nothing_moves_when_fonts_and_pictures_arrive(arrival):
    """What the reader has begun to read stays where it is."""
    assert sum(value for value, _ in arrival.shifts) <= MAX_SHIFT, arrival.shifts


_BLOCK_PERIOD = 150
"""Milliseconds after which no browser waits any longer for an optional font."""
_WORDS_ARE_SHOWN = "performance.getEntriesByName('first-contentful-paint').length > 0"
_ALL_HAS_COME = """async () => {
  const count = () => performance.getEntriesByType("resource").length;
  const before = count();
  await document.fonts.ready;
  await new Promise(done => setTimeout(done, 100));
  return count() === before;
}"""
_WATCH_SHIFTS = """
  window.shifts = [];
  const named = each => (each.node?.outerHTML ?? each.node?.textContent ?? "").slice(0, 80);
  const note = entries => {
    for (const each of entries) shifts.push([each.value, each.sources.map(named).join(" | ")]);
  };
  window.watcher = new PerformanceObserver(list => note(list.getEntries()));
  watcher.observe({type: "layout-shift", buffered: true});
"""
_SHIFTS = """async () => {
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  return shifts;
}"""
_HAS_ONE_OF = """async names => {
  const loaded = name => new FontFace("one", `local("${name}")`).load();
  return Promise.any(names.map(loaded)).then(() => true, () => false);
}"""
