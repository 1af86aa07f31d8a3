// Ids made by the client, which make every act repeatable; without crypto.randomUUID, which plain http does not have.

export function uuid() {
  return written(crypto.getRandomValues(new Uint8Array(16)));
}

const SEEDS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];

/** The same id for the same words. Against chance only: whatever must not be foreseen holds a random id among its words. */
export function uuidOf(words) {
  const bytes = new DataView(new ArrayBuffer(16));
  SEEDS.forEach((seed, place) => bytes.setUint32(place * 4, mixed(words, seed)));
  return written(new Uint8Array(bytes.buffer));
}

function mixed(words, seed) {
  let sum = seed;
  for (let place = 0; place < words.length; place += 1) {
    sum = Math.imul(sum ^ words.charCodeAt(place), 0x01000193);
    sum ^= sum >>> 15;
  }
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}

function written(bytes) {
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
