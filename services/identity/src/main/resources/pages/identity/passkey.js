// Registers a passkey if there is none, then proves with it who is here, then goes on.
const form = document.getElementById("passkey");

async function ask(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": form.dataset.csrf },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(answer.status);
  return answer.headers.get("Content-Type")?.includes("json") ? answer.json() : null;
}

async function register(label) {
  const asked = await ask("/passkeys/registration-challenge");
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(asked);
  const made = await navigator.credentials.create({ publicKey });
  await ask("/passkeys?label=" + encodeURIComponent(label), made.toJSON());
}

async function prove() {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await ask("/passkeys/challenge"));
  const answer = await navigator.credentials.get({ publicKey });
  await ask("/passkeys/proof", answer.toJSON());
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    if (form.dataset.register) await register(form.elements.label.value);
    await prove();
    location.assign(form.dataset.continue);
  } catch {
    document.getElementById("failure").hidden = false;
  }
});
