// Words as the index has them: the counterpart of scripts/website/search/letters.py.

const HAN = "[\\u3400-\\u9fff\\u{20000}-\\u{3ffff}]";
const HAN_RUN = new RegExp(`(${HAN}+)`, "u");
const BETWEEN = /[-‐‑–—/·•・"“”„«»‘’'《》（）()[\],.;:!?，。；：！？、…]+/gu;

/** A text with đ taken apart. */
const taken = (text) => text.normalize("NFC").replace(/đ/g, "d\u0335").replace(/Đ/g, "D\u0335");

/** The words of a query as the index has them; in Chinese a word is a row of characters. */
export function units(query, code, tag) {
  const words = query.replace(BETWEEN, " ").trim().split(/\s+/u).filter(Boolean)
    .flatMap((word) => word.split(HAN_RUN).filter(Boolean));
  if (code !== "zh") return words.map((word) => [taken(word)]);
  return words.flatMap((word) => (HAN_RUN.test(word) ? chinese(word, tag) : [[taken(word)]]));
}

function chinese(run, tag) {
  if (!Intl.Segmenter) return [[...run]];
  const found = new Intl.Segmenter(tag, { granularity: "word" }).segment(run);
  return Array.from(found, ({ segment }) => [...segment]);
}

/** Whether a query was typed with the marks of its language. */
export const isMarked = (query) => /\p{M}/u.test(taken(query).normalize("NFD"));

const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a text has a form of a word: more than half of it, from its beginning. */
export function isForm(text, word) {
  const sought = folded(word);
  return folded(text).split(/[^\p{L}\p{N}]+/u).some((each) => {
    let same = 0;
    while (same < sought.length && each[same] === sought[same]) same += 1;
    return same * 2 > sought.length;
  });
}

const SPLIT = "\u200b";

/** The words of a text of the index, as Pagefind counts them. */
export const wordsOf = (text) => text.split(text.includes(SPLIT) ? SPLIT : /\s+/u);

const OPEN = "\ue000", CLOSE = "\ue001";
const AFTER_HAN = new RegExp(`(${HAN})([${OPEN}${CLOSE}]*)\\s+`, "gu");
const BEFORE_HAN = new RegExp(`\\s+([${OPEN}${CLOSE}]*${HAN})`, "gu");

/** A text of the index as it is written, marks as two signs of the private area. */
function written(text) {
  return text.replace(/<mark>/g, OPEN).replace(/<\/mark>/g, CLOSE)
    .replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&")
    .replace(/d\u0335/g, "đ").replace(/D\u0335/g, "Đ").normalize("NFC")
    .replace(AFTER_HAN, "$1$2").replace(BEFORE_HAN, "$1")
    .replace(/\ue000([^\p{L}\p{N}\ue001]+)/gu, `$1${OPEN}`)
    .replace(/([^\p{L}\p{N}\ue000]+)\ue001/gu, `${CLOSE}$1`)
    .replace(/\ue001(\s*)\ue000/gu, "$1").replace(/ ([;:,.])/g, "$1");
}

/** A text of the index as plain words. */
export const plain = (text) => written(text).replace(/[\ue000\ue001]/g, "");

const LENGTH = { zh: 72, vi: 44 }, BACK = 14;
const SENTENCE = /[.!?。！？](?:<[^>]*>|["”’»]|\s)*$/u;

/** The part of a text of the index that has most of the given places, those in `<mark>`. */
export function excerpt(text, places, code) {
  const all = wordsOf(text);
  const length = LENGTH[code] ?? 30;
  const sorted = [...places].sort((one, other) => one - other);
  const inside = (start) => sorted.filter((at) => at >= start && at < start + length).length;
  const most = Math.max(0, ...sorted.map(inside));
  const best = sorted.find((at) => inside(at) * 2 >= most) ?? 0; // early on the page, if it can be
  const back = all.slice(Math.max(0, best - BACK), best);
  const end = back.findLastIndex((word) => SENTENCE.test(word));
  const start = best - (end >= 0 ? back.length - end - 1 : Math.min(back.length, best <= BACK ? BACK : 4));
  const shown = all.slice(start, start + length)
    .map((word, step) => (places.has(start + step) ? `<mark>${word}</mark>` : word));
  const part = nodes(shown.join(text.includes(SPLIT) ? "" : " ").trim());
  if (start > 0 && end < 0) part.unshift("… ");
  if (start + length < all.length) part.push(" …");
  return part;
}

/** A text of the index as nodes, what was sought in `<mark>`. */
function nodes(text) {
  return written(text).split(/(\ue000[^\ue001]*\ue001)/u).filter(Boolean).map((part) => {
    if (!part.startsWith(OPEN)) return document.createTextNode(part);
    const mark = document.createElement("mark");
    mark.textContent = part.slice(1, -1);
    return mark;
  });
}
