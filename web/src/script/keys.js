// Ctrl+K or ⌘K goes to the page's search field. A single letter would get in the way of those who steer by
// voice (WCAG 2.1.4).

export function searchByKey(page) {
  const search = page.querySelector("[data-search]");
  if (!search) return;
  page.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    search.focus();
    search.select();
  });
}
