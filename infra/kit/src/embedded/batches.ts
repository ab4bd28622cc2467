import { concernsListening } from './channels.ts';
import { copyFail, readText, type Frame } from './messages.ts';

/** Messages that go to the engine in one piece. */
export interface Batch {
  readonly kind: 'statement' | 'copy-start' | 'copy';
  readonly bytes: Buffer;
  /** The backend answers it with ReadyForQuery. */
  readonly endsCycle: boolean;
  /** Statements this batch prepares and closes, by name. */
  readonly prepares: readonly string[];
  readonly closes: readonly string[];
  /** The LISTEN and UNLISTEN statements it runs. */
  readonly listens: readonly string[];
}

const copyIn = /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*copy\s+(?!\()[\s\S]*\bfrom\s+stdin\b/i;
const stdin = /\bstdin\b/i;
const notAlone = 'COPY FROM STDIN must be sent alone, as a simple query';

/**
 * Gathers a client's messages into batches. The engine has no input to wait for: a COPY FROM STDIN that meets
 * the end of its input ends the whole engine. So its data is collected here and sent along with it, and any
 * other statement that might be one is followed by a CopyFail, which a backend not in COPY ignores.
 */
export function createBatcher(): (frame: Frame) => Batch | undefined {
  let frames: Buffer[] = [];
  let prepares: string[] = [];
  let closes: string[] = [];
  let listens: string[] = [];
  const listenStatements = new Map<string, string>();
  let copying = false;
  let guarded = false;

  function finish(kind: Batch['kind'], endsCycle: boolean): Batch {
    const batch = { kind, bytes: Buffer.concat(frames), endsCycle, prepares, closes, listens };
    frames = kind === 'copy-start' ? frames : [];
    prepares = [];
    closes = [];
    listens = [];
    return batch;
  }

  return (frame) => {
    if (copying) {
      if (frame.type === 'S' || frame.type === 'H') return undefined;
      if (!'dcf'.includes(frame.type)) throw new Error('COPY FROM STDIN was interrupted by another message');
      frames.push(frame.bytes);
      if (frame.type === 'd') return undefined;
      copying = false;
      return finish('copy', true);
    }
    if (frame.type === 'S' && guarded) frames.push(copyFail(notAlone));
    frames.push(frame.bytes);
    switch (frame.type) {
      case 'P': {
        const name = readText(frame);
        const sql = readText(frame, name.next).text;
        if (name.text !== '') prepares.push(name.text);
        if (concernsListening(sql)) listenStatements.set(name.text, sql);
        else listenStatements.delete(name.text);
        guarded ||= stdin.test(sql);
        return undefined;
      }
      case 'B': {
        const sql = listenStatements.get(readText(frame, readText(frame).next).text);
        if (sql !== undefined) listens.push(sql);
        return undefined;
      }
      case 'C':
        if (frame.bytes.toString('latin1', 5, 6) === 'S') closes.push(readText(frame, 6).text);
        return undefined;
      case 'Q': {
        const sql = readText(frame).text;
        if (copyIn.test(sql)) {
          copying = true;
          return finish('copy-start', false);
        }
        if (concernsListening(sql)) listens.push(sql);
        if (stdin.test(sql)) frames.push(copyFail(notAlone));
        return finish('statement', true);
      }
      case 'S':
      case 'F':
        return finish('statement', true);
      case 'H':
        return finish('statement', false);
      default:
        return undefined;
    }
  };
}
