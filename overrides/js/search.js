// The search page: the field, the sections, the results. Without it the page is a list of pages.

import { load } from "./engine.js";
import { excerpt, plain } from "./query.js";

const ROOT = new URL("..", import.meta.url);
const STEP = 10;
const language = document.documentElement.lang;
const form = document.getElementById("find");
const field = form.elements.q;
document.querySelector(".page-top").after(document.getElementById("found-template").content);
const found = document.getElementById("found");
const status = document.getElementById("found-count");
const list = document.getElementById("found-pages");
const nothing = document.getElementById("found-nothing");
const more = document.getElementById("found-more");
const filter = document.getElementById("found-sections");
const template = document.getElementById("found-page");
const choices = [...filter.querySelectorAll("input")];
const words = found.dataset;

let engine, results = [], shown = [], turn = 0;

const chosen = () => choices.find((choice) => choice.checked)?.value ?? "";

/** Search for what stands in the field; `record` says how the address changes. */
async function search(record) {
  const query = field.value.trim();
  const mine = ++turn;
  remember(record, query);
  found.hidden = !query;
  if (!query) return;
  try {
    engine ??= load(ROOT, words.code, language);
    const answer = await (await engine)(query);
    if (mine !== turn) return;
    results = answer;
    show();
  } catch (error) {
    engine = undefined;
    status.textContent = words.failed;
    console.error(error);
  }
}

function remember(record, query) {
  const address = new URL(location.href);
  for (const [key, value] of [["q", query], ["section", chosen()]]) {
    if (value) address.searchParams.set(key, value);
    else address.searchParams.delete(key);
  }
  if (record === "push" && address.href !== location.href) history.pushState(null, "", address);
  else if (record) history.replaceState(null, "", address);
}

function show() {
  for (const choice of choices) {
    const number = results.filter((page) => !choice.value || page.section === choice.value).length;
    choice.closest("label").hidden = !number && !choice.checked;
    choice.closest("label").querySelector("small").textContent = number;
  }
  const section = chosen();
  shown = results.filter((page) => !section || page.section === section);
  filter.hidden = !results.length;
  nothing.hidden = Boolean(shown.length);
  const count = shown[0]?.hasAll === false ? words.some : words.count;
  status.textContent = shown.length ? count.replace("{n}", shown.length) : words.none;
  list.replaceChildren();
  add();
}

/** Show the next results. */
async function add() {
  const mine = turn;
  const next = shown.slice(list.children.length, list.children.length + STEP);
  const pages = await Promise.all(next.map(async ({ section, at, data }) => [section, at, await data()]));
  if (mine !== turn) return;
  list.append(...pages.map((page) => result(...page)));
  more.hidden = list.children.length >= shown.length;
  list.dataset.query = field.value.trim();
}

function result(section, at, page) {
  const one = template.content.cloneNode(true).firstElementChild;
  const address = new URL(`.${page.raw_url}`, ROOT);
  const link = one.querySelector("h3 a");
  one.dataset.section = section;
  link.href = address;
  link.textContent = plain(page.meta.title);
  one.querySelector(".kind").textContent = label(section);
  one.querySelector(".excerpt").append(...excerpt(page.raw_content, at, words.code));
  picture(one.querySelector("picture"), page.meta.picture);
  const places = one.querySelector(".found-places");
  const anchors = headings(page, at).slice(0, 2);
  for (const anchor of anchors) {
    const inside = document.createElement("a");
    inside.href = `${address}#${anchor.id}`;
    inside.textContent = plain(anchor.text);
    places.append(inside);
  }
  places.hidden = !anchors.length;
  return one;
}

/** The headings of the text under which the words stand, those with most of them first. */
function headings({ anchors }, at) {
  const own = anchors.filter(({ element, id }) => /^h\d$/i.test(element) && !id.endsWith("-heading"));
  const places = [...at];
  const number = new Map(own.map((anchor, place) => {
    const end = own[place + 1]?.location ?? Infinity;
    return [anchor, places.filter((each) => each >= anchor.location && each < end).length];
  }));
  return own.filter((anchor) => number.get(anchor))
    .sort((one, other) => number.get(other) - number.get(one));
}

function picture(element, paths) {
  const [small, common] = (paths ?? "").split(" ").filter(Boolean);
  if (!common) return element.remove();
  element.querySelector("source").srcset = new URL(small, ROOT);
  element.querySelector("img").src = new URL(common, ROOT);
}

const label = (section) =>
  choices.find((choice) => choice.value === section)?.closest("label").querySelector("span").textContent;

function read() {
  const { searchParams } = new URL(location.href);
  field.value = searchParams.get("q") ?? "";
  const section = searchParams.get("section") ?? "";
  for (const choice of choices) choice.checked = choice.value === section;
  if (!chosen()) choices[0].checked = true;
  if (searchParams.get("q") === "") field.focus(); // the glass in the header was pressed
  search();
}

let pause;
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => search("replace"), 200);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  search("push");
});
filter.addEventListener("change", () => {
  turn += 1;
  remember("replace", field.value.trim());
  show();
});
more.addEventListener("click", async () => {
  const next = list.children.length;
  await add();
  list.children[next]?.querySelector("h3 a").focus();
});
addEventListener("popstate", read);
read();
