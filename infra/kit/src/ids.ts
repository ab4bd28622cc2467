import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new opaque id: the prefix, `_`, and a UUIDv7 in Crockford's base 32 (TypeID). Ids made later sort later. */
export function newId(prefix: string): string {
  return typeId(prefix, v7(undefined, new Uint8Array(16)));
}

/**
 * The id that always follows from `seed`, in the form of `newId`. Whole numbers up to 2^48 give ids in their
 * order; bytes give ids in no order.
 */
export function idFrom(prefix: string, seed: number | Uint8Array): string {
  if (typeof seed === 'number') fill(seed);
  else scratch.set(createHash('sha256').update(seed).digest().subarray(0, 16));
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  return typeId(prefix, scratch);
}

// One for all: a bulk load asks for a million ids.
const scratch = new Uint8Array(16);
const view = new DataView(scratch.buffer);

function fill(seed: number): void {
  if (!Number.isSafeInteger(seed) || seed < 0 || seed >= 2 ** 48) {
    throw new RangeError(`an id's seed must be a whole number from 0 to 2^48, not ${seed}`);
  }
  view.setUint32(0, Math.floor(seed / 0x1_0000));
  view.setUint16(4, seed % 0x1_0000);
  view.setUint16(6, mix(seed));
  view.setUint32(8, mix(seed + 1));
  view.setUint32(12, mix(seed + 2));
}

// The finisher of MurmurHash3: neighbouring numbers give unlike bits.
function mix(seed: number): number {
  let hash = Math.imul(seed ^ Math.floor(seed / 0x1_0000_0000) ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function typeId(prefix: string, bytes: Uint8Array): string {
  if (!/^[a-z]{1,63}$/.test(prefix)) throw new TypeError(`an id's prefix is small letters, not '${prefix}'`);
  let text = `${prefix}_`;
  let pending = 0;
  let width = 2;
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    for (width += 8; width >= 5; width -= 5) text += alphabet.charAt((pending >>> (width - 5)) & 31);
    pending &= (1 << width) - 1;
  }
  return text;
}
