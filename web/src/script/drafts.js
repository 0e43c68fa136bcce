// What is typed into a long form is kept in the browser's tab until the form has been received, so that a
// lost connection or a closed page loses nothing.

const PREFIX = "draft:";
const PAUSE = 500; // ms without typing before a draft is kept

export function keepDrafts(page, store, now) {
  const forms = [...page.querySelectorAll("form[data-draft]")];
  dropReceived(page, store, forms);
  for (const form of forms) keepDraft(page, store, form, now);
  page.querySelector(".personal__out")?.addEventListener("submit", () => dropAll(store));
}

// A draft that was sent is dropped on the next page of ours that does not ask for the same again.
function dropReceived(page, store, forms) {
  const asked = new Set(forms.map((form) => PREFIX + form.dataset.draft));
  const done = page.querySelector(".notice--done") !== null;
  for (const key of draftKeys(store)) {
    if (read(store, key).sent && (done || !asked.has(key))) store.removeItem(key);
  }
}

function keepDraft(page, store, form, now) {
  const key = PREFIX + form.dataset.draft;
  const note = page.createElement("p");
  note.className = "draft-note";
  note.setAttribute("role", "status");
  form.append(note);
  const say = (words, time) => {
    const text = time ? `${words} ${time}` : words;
    if (note.textContent !== text) note.textContent = text;
  };

  // When the form comes back with errors it holds what was typed already.
  if (!page.querySelector(".govuk-error-summary") && restore(form, read(store, key).values)) {
    say(page.body.dataset.draftBack);
  }

  let pause;
  const clock = new Intl.DateTimeFormat(page.documentElement.lang, { hour: "numeric", minute: "2-digit" });
  const started = now.getTime() - performance.now();
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (!write(store, key, { values: typed(form) })) return;
      say(page.body.dataset.draftKept, clock.format(new Date(started + performance.now())));
    }, PAUSE);
  });
  form.addEventListener("submit", () => {
    clearTimeout(pause);
    write(store, key, { values: typed(form), sent: true });
  });
}

function typed(form) {
  return Object.fromEntries(keepable(form).map((control) => [control.name, control.value]));
}

// Puts kept texts back, and tells whether any differed from what the page holds.
function restore(form, values = {}) {
  const changed = keepable(form).filter(
    (control) => Object.hasOwn(values, control.name) && values[control.name] !== control.value,
  );
  for (const control of changed) control.value = values[control.name];
  return changed.length > 0;
}

function keepable(form) {
  return [...form.elements].filter(
    (control) => control.name && control.matches("textarea, input[type=text], input[type=date], input[type=email]"),
  );
}

function draftKeys(store) {
  return Object.keys(store).filter((key) => key.startsWith(PREFIX));
}

function dropAll(store) {
  for (const key of draftKeys(store)) store.removeItem(key);
}

function read(store, key) {
  try {
    return JSON.parse(store.getItem(key)) ?? {};
  } catch {
    return {}; // not ours, or half written: as if there were none
  }
}

// A full or forbidden store only means that nothing is kept, and nothing is said.
function write(store, key, draft) {
  try {
    store.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
