// A list that was filtered without a new page says how many are left to those who hear the page.

export function tellLists(page) {
  page.addEventListener("htmx:afterSettle", () => {
    const status = page.querySelector("[data-list-status]");
    const count = page.querySelector("#list .list-head__count");
    if (status && count) status.textContent = count.textContent;
  });
}
