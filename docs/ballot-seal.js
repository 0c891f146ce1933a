// Seals a ballot as docs/ballot-format.md says, with WebCrypto alone. Runs in browsers and in Node 20+.
const ascii = (text) => new TextEncoder().encode(text);
const hex = (text) => Uint8Array.from(text.match(/../g), (byte) => parseInt(byte, 16));
const join = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
const P256 = { name: "ECDH", namedCurve: "P-256" };
const PADDED = 1536;

export const ballotContext = (election, configurationHash) =>
  join(ascii("hemicycle/ballot/v1"), [0], hex(election.replaceAll("-", "")), hex(configurationHash));

export function padded(text) {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > PADDED - 2) throw new RangeError("The ballot is too long");
  const all = new Uint8Array(PADDED);
  all.set([bytes.length >> 8, bytes.length & 255]);
  all.set(bytes, 2);
  return all;
}

export async function seal(message, recipient, context, once) {
  once ??= await crypto.subtle.generateKey(P256, true, ["deriveBits"]);
  const point = new Uint8Array(await crypto.subtle.exportKey("raw", once.publicKey));
  const theirs = await crypto.subtle.importKey("raw", recipient, P256, false, []);
  const agreed = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, once.privateKey, 256);
  const input = await crypto.subtle.importKey("raw", agreed, "HKDF", false, ["deriveBits"]);
  const hkdf = { name: "HKDF", hash: "SHA-256", salt: join(point, recipient), info: context };
  const material = new Uint8Array(await crypto.subtle.deriveBits(hkdf, input, 352));
  const key = await crypto.subtle.importKey("raw", material.slice(0, 32), "AES-GCM", false, ["encrypt"]);
  const gcm = { name: "AES-GCM", iv: material.slice(32), additionalData: context };
  return join([1], point, new Uint8Array(await crypto.subtle.encrypt(gcm, key, message)));
}

/** The envelope and its tracker; ranking as in [["Kenya"], ["Chile", "Mexico"]]. */
export async function sealBallot(ranking, publicKey, election, configurationHash) {
  const sealed = await seal(
    padded(JSON.stringify(ranking)), publicKey, ballotContext(election, configurationHash));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", sealed));
  return { sealed, tracker: [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
}
