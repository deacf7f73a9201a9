// Pages that answer a query, the best first; Pagefind holds the index and weighs the words.

import { isForm, isMarked, units, wordsOf } from "./query.js";

const RANKING = {
  metaWeights: { title: 6, names: 5, mentions: 0.3, picture: 0 },
  pageLength: 0.4,
};
/** What tells of one day comes after what tells of the matter. */
const WEIGHT = { events: 0.8, press: 0.4 };
const TITLED = 3, IN_ROW = 2, NAMED = 1;
const ABOUT = ["title", "names"], SOMEWHERE = [...ABOUT, "mentions"];

/** Load what searching in a language needs; nothing is fetched before. */
export async function load(root, code, tag) {
  const folder = new URL(`pagefind/${code}/`, root);
  const [{ createInstance }, sections] = await Promise.all([
    import(new URL("pagefind/pagefind.js", root)),
    fetch(new URL("sections.json", folder)).then((answer) => answer.json()),
  ]);
  const index = createInstance({
    basePath: folder.pathname,
    noWorker: true,
    ranking: RANKING,
  });
  const ask = async (term) => (await index.search(term)).results;
  const sectionOf = ({ id }) => sections[id];
  return async (query) => {
    // Who types without marks means any marks: dam is đầm, đảm and dam.
    const diacriticSimilarity = isMarked(query) ? 0.8 : 0;
    await index.options({ ranking: { ...RANKING, diacriticSimilarity } });
    const found = await answer(units(query, code, tag), ask);
    const weight = ({ page }) => WEIGHT[sectionOf(page)] ?? 1;
    const score = (one) => one.page.score * weight(one);
    const order = (one, other) => other.rank - one.rank
      || (one.rank === TITLED ? weight(other) - weight(one) : 0)
      || score(other) - score(one);
    return found.sort(order).map(({ page, at, hasAll }) =>
      ({ section: sectionOf(page), at, hasAll, data: page.data }));
  };
}

/** The pages with all words, or else with most, ranked by where they have them. */
async function answer(rows, ask) {
  const single = rows.flat();
  const each = await Promise.all(single.map((word) => meant(word, ask)));
  const known = single.filter((_, at) => each[at].length);
  if (!known.length) return [];
  const all = await ask(known.join(" "));
  const places = each.map((pages) => new Map(pages.map((page) => [page.id, page])));
  const placesOf = rows.map((row, at) => {
    const start = rows.slice(0, at).flat().length;
    return places.slice(start, start + row.length);
  });
  const found = [...new Map([...each.flat(), ...all].map((page) => [page.id, page])).values()]
    .filter((page) => page.score > 0)
    .map((page) => ({ page, ...standing(page.id, places, placesOf) }));
  const most = Math.max(1, ...found.map(({ words }) => words));
  return found.filter(({ words }) => words === most)
    .map((one) => ({ ...one, hasAll: most === rows.length }));
}

/** The pages with a word; Pagefind shortens a word that it does not know until it knows one. */
async function meant(word, ask) {
  const pages = await ask(word);
  const first = pages.find(({ score }) => score > 0);
  if (!first) return [];
  const { raw_content: text, meta } = await first.data();
  const all = wordsOf(text);
  const found = first.words.length ? first.words.slice(0, 9).map((at) => all[at])
    : [meta.title, meta.names, meta.mentions];
  return found.some((each) => isForm(each ?? "", word)) ? pages : [];
}

/** How many of the words a page has, at which places of its text, and how well they stand there. */
function standing(id, places, placesOf) {
  const whole = inRow(id, places);
  const parts = placesOf.map((row) => inRow(id, row));
  const words = placesOf.filter((row, at) => parts[at].length || inFields(id, row, SOMEWHERE)).length;
  const rank = inFields(id, places, ABOUT) ? TITLED
    : whole.length ? IN_ROW
    : inFields(id, places, SOMEWHERE) ? NAMED : 0;
  return { words, rank, at: new Set(whole.length ? whole : parts.flat()) };
}

/** The places at which the page has the words side by side, in their order. */
function inRow(id, places) {
  const [first, ...others] = places.map((pages) => new Set(pages.get(id)?.words));
  return [...first].filter((at) => others.every((those, step) => those.has(at + step + 1)))
    .flatMap((at) => places.map((_, step) => at + step));
}

/** Whether each of the words is in one of the fields of the page. */
function inFields(id, places, fields) {
  return places.every((pages) =>
    pages.get(id)?.matchedMetaFields?.some((field) => fields.includes(field)));
}
