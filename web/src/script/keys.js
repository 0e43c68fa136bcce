// Keys of search. "/" and Ctrl+K or ⌘K lead to the page's search field, the arrows through what is found. A single key
// can get in the way of those who steer by voice, so "/" can be turned off where it is explained (WCAG 2.1.4).

const OFF = "slash-off";

const isOff = (storage) => {
  try {
    return storage.getItem(OFF) !== null;
  } catch {
    // Where nothing may be kept, the key cannot be turned off and so is not on.
    return true;
  }
};

const isTyping = (element) =>
  element.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName);

/** Whether this key leads to the search field, from whatever is focused. */
export function leadsToSearch(event, focused, slashIsOff) {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === "k" && !event.shiftKey;
  return event.key === "/" && !slashIsOff && !isTyping(focused);
}

/** Of so many results with one of them focused, or none (-1), the one to which this key leads; -1 is the field above. */
export function nextResult(key, focused, count) {
  if (key === "ArrowDown") return Math.min(focused + 1, count - 1);
  if (key === "ArrowUp") return focused - 1;
  return focused;
}

export function searchByKey(page, storage) {
  const search = page.querySelector("[data-search]");
  if (!search) return;
  page.addEventListener("keydown", (event) => {
    if (leadsToSearch(event, page.activeElement ?? page.body, isOff(storage))) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });
  explain(page, storage);
  goThroughResults(page, search);
}

function explain(page, storage) {
  const show = () => {
    page.querySelectorAll("[data-slash-hint]").forEach((hint) => (hint.hidden = isOff(storage)));
    const button = page.querySelector("[data-slash]");
    if (button) button.textContent = isOff(storage) ? button.dataset.on : button.dataset.off;
  };
  page.querySelectorAll("[data-keys]").forEach((keys) => (keys.hidden = false));
  page.querySelector("[data-slash]")?.addEventListener("click", () => {
    try {
      if (isOff(storage)) storage.removeItem(OFF);
      else storage.setItem(OFF, "1");
    } catch {
      // It stays off.
    }
    show();
  });
  show();
}

function goThroughResults(page, search) {
  page.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const results = [...page.querySelectorAll("[data-results] h3 a")];
    const focused = results.indexOf(page.activeElement);
    if (results.length === 0 || (focused < 0 && page.activeElement !== search)) return;
    const next = nextResult(event.key, focused, results.length);
    if (next === focused || (focused < 0 && event.key === "ArrowUp")) return;
    event.preventDefault();
    (results[next] ?? search).focus();
  });
}
