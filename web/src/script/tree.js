// A long tree gets a field that narrows it and a button that unfolds it: around it stands
// <div data-tree-tools data-narrow="…" data-unfold="…" data-fold="…">, whose words are the labels.

export function treeTools(page) {
  for (const place of page.querySelectorAll("[data-tree-tools]")) {
    const tree = place.querySelector(".tree");
    if (tree) place.prepend(tools(page, place.dataset, tree));
  }
}

function tools(page, words, tree) {
  const line = page.createElement("div");
  line.className = "tree-tools";
  const label = page.createElement("label");
  label.className = "govuk-label";
  label.textContent = words.narrow;
  const field = page.createElement("input");
  field.type = "search";
  field.className = "govuk-input";
  label.append(field);
  line.append(label);
  field.addEventListener("input", () => narrow(tree, field.value.trim().toLocaleLowerCase(page.documentElement.lang)));
  const folds = [...tree.querySelectorAll("details")];
  if (folds.length > 0) line.append(foldButton(page, words, folds));
  return line;
}

function foldButton(page, words, folds) {
  const button = page.createElement("button");
  button.type = "button";
  button.className = "govuk-button govuk-button--secondary";
  const show = () => (button.textContent = folds.every((fold) => fold.open) ? words.fold : words.unfold);
  button.addEventListener("click", () => {
    const open = !folds.every((fold) => fold.open);
    for (const fold of folds) fold.open = open;
    show();
  });
  show();
  return button;
}

// Hides the items that have the words neither in themselves nor in anything above or below them.
function narrow(tree, words) {
  for (const item of tree.querySelectorAll(".tree__item")) {
    const own = text(item).includes(words);
    const below = [...item.querySelectorAll(".tree__item")].some((other) => text(other).includes(words));
    const above = ancestors(item).some((other) => text(other).includes(words));
    item.hidden = words !== "" && !own && !below && !above;
    if (words !== "" && below) item.querySelector(":scope > details")?.setAttribute("open", "");
  }
}

function text(item) {
  return item.querySelector(".tree__text").textContent.toLocaleLowerCase();
}

function ancestors(item) {
  const found = [];
  for (let up = item.parentElement.closest(".tree__item"); up; up = up.parentElement.closest(".tree__item")) found.push(up);
  return found;
}
