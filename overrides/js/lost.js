// Puts the language of the address that was not found before the others.
{
  const main = document.querySelector(".lost");
  const folder = location.pathname.slice(main.dataset.root.length).split("/")[0];
  const own = main.querySelector(`section[data-code="${CSS.escape(folder)}"]`);
  const first = main.querySelector("section");
  if (own && own !== first) first.before(own);
}
