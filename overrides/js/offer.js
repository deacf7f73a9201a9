// Offers the front page in a language that the reader's browser asks for; asks once, sends nothing.

const KEY = "language-offer";
const offers = [...document.querySelectorAll(".offer")];
const base = (tag) => tag.toLowerCase().split("-")[0];

function remembered() {
  try { return localStorage.getItem(KEY); } catch { return "no"; } // storage may be forbidden
}

function remember() {
  try { localStorage.setItem(KEY, "no"); } catch { /* it is offered again */ }
}

const here = base(document.documentElement.lang);
const wanted = navigator.languages.map(base);
const known = wanted.find((tag) => tag === here || offers.some((each) => base(each.lang) === tag));
const offer = offers.find((each) => base(each.lang) === known);
if (offer && !remembered()) {
  offer.hidden = false;
  offer.querySelector("button").addEventListener("click", () => {
    offer.hidden = true;
    remember();
  });
}
