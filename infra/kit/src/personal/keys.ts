import { z } from 'zod';

/** What personal data are sealed and found with. */
export interface PersonalKeys {
  /** The id of the key that seals. */
  readonly current: string;
  /** 32 bytes each, by id: the current one and those that still open what they sealed. */
  readonly sealing: ReadonlyMap<string, Buffer>;
  /** 32 bytes, of no other use. It cannot be replaced without computing every index anew. */
  readonly index: Buffer;
}

const keyBytes = 32;
const form = `must be id:key,id:key,… and index:key, each key ${keyBytes} bytes in base64url, the sealing key first`;

/**
 * `PERSONAL_KEYS`: sealing keys as `id:key`, the one in use first and older ones after it, and the key of the blind
 * indexes under the id `index`. Refuses keys of another length, ids that come twice, and one key in two uses.
 */
export const personalKeys = z.string().transform((text, context): PersonalKeys => {
  const pairs = text.split(',').map((pair) => pair.trim().split(':'));
  const keys = new Map<string, Buffer>();
  for (const [id = '', key = ''] of pairs) {
    const bytes = Buffer.from(key, 'base64url');
    if (/^[\da-z]{1,16}$/.test(id) && bytes.length === keyBytes) keys.set(id, bytes);
  }
  const index = keys.get('index');
  const sealing = new Map([...keys].filter(([id]) => id !== 'index'));
  const [current] = sealing.keys();
  const distinct = new Set([...keys.values()].map((key) => key.toString('hex'))).size;
  if (!index || current === undefined || distinct !== pairs.length) {
    context.addIssue({ code: 'custom', message: form });
    return z.NEVER;
  }
  return { current, sealing, index };
});

const known = (byte: number): string => Buffer.alloc(keyBytes, byte).toString('base64url');

/** For tests and developers' machines. Everybody has them, so production refuses them. */
export const developmentKeys = personalKeys.parse(`dev:${known(1)},index:${known(2)}`);

/** The variable as a process reads it: production must be given keys of its own. */
export function personalVariables({ NODE_ENV }: NodeJS.ProcessEnv) {
  const own = personalKeys.refine((keys) => !sharesKeys(keys, developmentKeys), {
    error: 'must not hold a key that is for development only',
  });
  return {
    PERSONAL_KEYS: NODE_ENV === 'production' ? own : personalKeys.default(developmentKeys),
  };
}

function sharesKeys(left: PersonalKeys, right: PersonalKeys): boolean {
  const all = ({ sealing, index }: PersonalKeys): Buffer[] => [...sealing.values(), index];
  return all(left).some((key) => all(right).some((other) => key.equals(other)));
}
