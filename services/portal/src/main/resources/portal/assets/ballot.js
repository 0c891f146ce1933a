// The voter's own part: ranks are checked, the ballot is sealed here, and only what is sealed leaves the browser.
import { sealBallot } from "./ballot-seal.js";

const page = document.getElementById("ballot");
const show = (part) => {
  for (const each of page.querySelectorAll("[data-part]")) each.hidden = each.dataset.part !== part;
  const head = page.querySelector(`[data-part="${part}"] [tabindex="-1"]`);
  if (head) head.focus();
};
const bytes = (base64) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
const base64 = (all) => btoa(String.fromCharCode(...all));

function ranked() {
  const chosen = [...page.querySelectorAll("select[data-candidate]")].filter((each) => each.value);
  return chosen.sort((a, b) => a.value - b.value);
}

function fault() {
  const ranks = ranked().map((each) => each.value);
  if (new Set(ranks).size < ranks.length) return page.dataset.twice;
  if (ranks.some((rank, at) => Number(rank) !== at + 1)) return page.dataset.gap;
  return page.querySelector("#credential").value.trim() ? "" : page.dataset.credentialMissing;
}

function say(sentence) {
  const alert = page.querySelector("#ballot-fault");
  alert.textContent = sentence;
  alert.hidden = !sentence;
  if (sentence) alert.focus();
}

function review() {
  const sentence = fault();
  say(sentence);
  if (sentence) return;
  const list = page.querySelector("#review");
  list.replaceChildren(...ranked().map((each) => {
    const line = document.createElement("li");
    line.textContent = each.dataset.name;
    return line;
  }));
  page.querySelector("#blank").hidden = ranked().length > 0;
  show("review");
}

async function cast() {
  const { election, hash, key } = page.dataset;
  const ranking = ranked().map((each) => [each.dataset.candidate]);
  const { sealed, tracker } = await sealBallot(ranking, bytes(key), election, hash);
  const replaced = page.querySelector("#replaced").value.trim();
  const headers = { "Content-Type": "application/json" };
  if (replaced) headers["If-Match"] = `"${replaced}"`;
  const answer = await fetch(`/ballot-box/${election}/ballots`, {
    method: "POST", credentials: "omit", headers,
    body: JSON.stringify({
      credential: page.querySelector("#credential").value.trim(), ciphertext: base64(sealed), configurationHash: hash }),
  });
  if (answer.ok) {
    page.querySelector("#tracker").textContent = tracker;
    page.querySelector("#find").href = `/elections/${election}/board?tracker=${tracker}`;
    show("receipt");
  } else {
    const problem = await answer.json().catch(() => ({}));
    show("rank");
    say(problem.detail || page.dataset.away);
  }
}

if (page) {
  page.querySelector("#to-review").addEventListener("click", review);
  page.querySelector("#back").addEventListener("click", () => show("rank"));
  page.querySelector("#cast").addEventListener("click", (event) => {
    event.target.disabled = true;
    cast().catch(() => { show("rank"); say(page.dataset.away); }).finally(() => { event.target.disabled = false; });
  });
  page.hidden = false;
}
