// One press, one post: a form that is on its way is not sent again.

const PATIENCE = 10_000; // ms after which a form may be sent again, when no page has come

export function guardForms(page) {
  page.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    const buttons = [...form.querySelectorAll("button[type=submit]")];
    // Only marked as disabled: a button that is really disabled would not be sent along.
    for (const button of buttons) button.setAttribute("aria-disabled", "true");
    const notice = setTimeout(() => say(form, page.body.dataset.sending), 400);
    const release = () => {
      clearTimeout(notice);
      delete form.dataset.sent;
      for (const button of buttons) button.removeAttribute("aria-disabled");
      say(form, "");
    };
    setTimeout(release, PATIENCE);
    window.addEventListener("pageshow", (shown) => shown.persisted && release(), { once: true });
  });
}

function say(form, words) {
  let note = form.querySelector(".sending-note");
  if (!note) {
    if (!words) return;
    note = document.createElement("p");
    note.className = "sending-note draft-note";
    note.setAttribute("role", "status");
    form.append(note);
  }
  note.textContent = words;
}
