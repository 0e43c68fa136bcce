// Passkeys: the page holds the question, the browser answers it, and the form takes the answer
// along like any other field. Nothing is fetched here, and nothing is decided here.

export function usePasskeys(page, credentials) {
  for (const form of page.querySelectorAll("form[data-passkey]")) {
    form.addEventListener("submit", (event) => {
      const answer = form.elements.namedItem("answer");
      if (answer.value) return;
      event.preventDefault();
      tell(form, false);
      ask(credentials, form.dataset.passkey, JSON.parse(form.dataset.challenge))
        .then((credential) => {
          answer.value = JSON.stringify(answerOf(credential));
          form.requestSubmit();
        })
        // Whoever closes the browser's own window, or has no passkey here, may try again.
        .catch(() => tell(form, true));
    });
  }
}

function ask(credentials, kind, challenge) {
  if (!credentials) return Promise.reject(new Error("this browser has no passkeys"));
  const options = { publicKey: optionsOf(challenge.publicKey) };
  return kind === "create" ? credentials.create(options) : credentials.get(options);
}

function tell(form, trouble) {
  const note = form.querySelector("[data-passkey-trouble]");
  if (note) note.hidden = !trouble;
}

// The question as browsers take it: with bytes where JSON has text.
export function optionsOf(asked) {
  const listed = (list) => list?.map((one) => ({ ...one, id: bytesOf(one.id) }));
  const options = { ...asked, challenge: bytesOf(asked.challenge) };
  if (asked.user) options.user = { ...asked.user, id: bytesOf(asked.user.id) };
  if (asked.excludeCredentials) options.excludeCredentials = listed(asked.excludeCredentials);
  if (asked.allowCredentials) options.allowCredentials = listed(asked.allowCredentials);
  return options;
}

// The answer as the server takes it: with text where browsers have bytes.
export function answerOf(credential) {
  const response = {};
  for (const name of ["attestationObject", "authenticatorData", "clientDataJSON", "signature", "userHandle"]) {
    const bytes = credential.response[name];
    if (bytes) response[name] = textOf(bytes);
  }
  const id = textOf(credential.rawId);
  const results = credential.getClientExtensionResults?.() ?? {};
  return { id, rawId: id, type: credential.type, response, clientExtensionResults: results };
}

// Base64url without its filling (RFC 4648, section 5).
export function bytesOf(text) {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}

export function textOf(bytes) {
  const signs = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join("");
  return btoa(signs).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
