// A trustee's own part: the key is made here, the share is taken out of its envelope here and sealed to the opening here.
// What is secret leaves this browser only as a file that its owner keeps under a passphrase.
import { seal } from "./ballot-seal.js";

const page = document.getElementById("ceremony");
const P256 = { name: "ECDH", namedCurve: "P-256" };
const ascii = (text) => new TextEncoder().encode(text);
const bytes = (base64) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
const base64 = (all) => btoa(String.fromCharCode(...new Uint8Array(all)));
const join = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
const hex = (text) => Uint8Array.from(text.match(/../g), (byte) => parseInt(byte, 16));
const context = (use, number) =>
  join(ascii(use), [0], hex(page.dataset.election.replaceAll("-", "")), [number]);

function say(part, sentence) {
  const alert = part.querySelector("[role=alert]");
  alert.textContent = sentence;
  alert.hidden = !sentence;
  if (sentence) alert.focus();
}

async function locker(passphrase, salt) {
  const typed = await crypto.subtle.importKey("raw", ascii(passphrase), "PBKDF2", false, ["deriveKey"]);
  const rounds = { name: "PBKDF2", hash: "SHA-256", salt, iterations: 600000 };
  return crypto.subtle.deriveKey(rounds, typed, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

async function makeKey(part) {
  const passphrase = part.querySelector("[data-passphrase]").value;
  if (passphrase.length < 12) return say(part, page.dataset.short);
  const pair = await crypto.subtle.generateKey(P256, true, ["deriveBits"]);
  const point = base64(await crypto.subtle.exportKey("raw", pair.publicKey));
  const secret = await crypto.subtle.exportKey("pkcs8", pair.privateKey);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const locked = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await locker(passphrase, salt), secret);
  const file = { use: "hemicycle/trustee-key/v1", election: page.dataset.election, point,
    salt: base64(salt), iv: base64(iv), locked: base64(locked) };
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], { type: "application/json" }));
  link.download = `trustee-key-${page.dataset.election.slice(0, 8)}.json`;
  link.click();
  part.querySelector("[name=point]").value = point;
  part.querySelector("[data-offer]").hidden = false;
  part.querySelector("[data-offer] [tabindex]").focus();
}

async function share(part) {
  const chosen = part.querySelector("input[type=file]").files[0];
  if (!chosen) throw new Error(page.dataset.noFile);
  let file, secret;
  try {
    file = JSON.parse(await chosen.text());
    const key = await locker(part.querySelector("[data-passphrase]").value, bytes(file.salt));
    secret = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(file.iv) }, key, bytes(file.locked));
  } catch {
    throw new Error(page.dataset.locked);
  }
  try {
    const mine = await crypto.subtle.importKey("pkcs8", secret, P256, false, ["deriveBits"]);
    const number = Number(page.dataset.number);
    return await opened(bytes(page.dataset.sealed), mine, bytes(file.point), context("hemicycle/share/v1", number));
  } catch {
    throw new Error(page.dataset.foreign);
  }
}

async function opened(sealed, mine, point, info) {
  const once = sealed.slice(1, 66);
  const theirs = await crypto.subtle.importKey("raw", once, P256, false, []);
  const agreed = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, mine, 256);
  const input = await crypto.subtle.importKey("raw", agreed, "HKDF", false, ["deriveBits"]);
  const hkdf = { name: "HKDF", hash: "SHA-256", salt: join(once, point), info };
  const material = new Uint8Array(await crypto.subtle.deriveBits(hkdf, input, 352));
  const key = await crypto.subtle.importKey("raw", material.slice(0, 32), "AES-GCM", false, ["decrypt"]);
  const gcm = { name: "AES-GCM", iv: material.slice(32), additionalData: info };
  return new Uint8Array(await crypto.subtle.decrypt(gcm, key, sealed.slice(66)));
}

async function handIn(part) {
  const mine = await share(part);
  const now = document.getElementById("progress").dataset;
  const info = context("hemicycle/opening/v1", Number(page.dataset.number));
  part.querySelector("[name=sealed]").value = base64(await seal(mine, bytes(now.key), info));
  part.querySelector("[name=session]").value = now.session;
  mine.fill(0);
  part.querySelector("form").submit();
}

async function check(part) {
  (await share(part)).fill(0);
  part.querySelector("[role=status]").textContent = page.dataset.fits;
}

if (page) {
  for (const [what, act] of Object.entries({ make: makeKey, hand: handIn, check })) {
    const part = page.querySelector(`[data-part=${what}]`);
    part?.querySelector("[data-do]").addEventListener("click", (event) => {
      event.preventDefault();
      say(part, "");
      act(part).catch((why) => say(part, why.message));
    });
  }
  page.hidden = false;
}
