import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';
import type { PersonalKeys } from './keys.ts';

/** Where a sealed value is stored. It opens nowhere else. */
export interface SealedPlace {
  /** With its schema: `members.members`. */
  readonly table: string;
  /** The row's key. */
  readonly id: string;
  readonly column: string;
}

/** A sealed value was changed, moved, or sealed with a key that is not here. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Encrypts a value for one place with AES-256-GCM. The answer is text: the key's id, a dot, and in base64url a
 * nonce of 12 bytes, the ciphertext and a tag of 16. Equal values have different seals.
 */
export function seal(value: string, place: SealedPlace, { current, sealing }: PersonalKeys): string {
  const nonce = nextNonce();
  const cipher = createCipheriv(algorithm, keyOf(sealing, current), nonce, { authTagLength: tagBytes });
  cipher.setAAD(associated(current, place));
  const parts = [nonce, cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return `${current}.${Buffer.concat(parts).toString('base64url')}`;
}

/** Decrypts what `seal` made for the same place. Throws a SealError, which tells nothing of the value. */
export function open(sealed: string, place: SealedPlace, { sealing }: PersonalKeys): string {
  const [id = '', text = ''] = sealed.split('.');
  const key = keyOf(sealing, id);
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length < nonceBytes + tagBytes) throw new SealError('A sealed value is too short.');
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(associated(id, place));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  try {
    const opened = [decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()];
    return Buffer.concat(opened).toString('utf8');
  } catch (error) {
    throw new SealError('A sealed value was changed, or stands in another place.', { cause: error });
  }
}

/** Whether a value should be opened and sealed anew, because its key is no longer the one that seals. */
export function isSealedWithOldKey(sealed: string, { current }: PersonalKeys): boolean {
  return !sealed.startsWith(`${current}.`);
}

function keyOf(keys: ReadonlyMap<string, Buffer>, id: string): Buffer {
  const key = keys.get(id);
  if (!key) throw new SealError('A value is sealed with a key that is not among PERSONAL_KEYS.');
  return key;
}

/** As JSON, in which no two places are written alike. */
function associated(keyId: string, { table, id, column }: SealedPlace): Buffer {
  return Buffer.from(JSON.stringify([keyId, table, id, column]), 'utf8');
}

// Asking for random bytes one nonce at a time takes longer than sealing with them.
const nonces = Buffer.alloc(nonceBytes * 1_024);
let used = nonces.length;

function nextNonce(): Buffer {
  if (used === nonces.length) {
    randomFillSync(nonces);
    used = 0;
  }
  used += nonceBytes;
  return nonces.subarray(used - nonceBytes, used);
}
