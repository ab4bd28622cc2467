/** The parts of PostgreSQL's wire protocol (version 3) the bridge has to speak itself. */

export interface Frame {
  /** The message's type letter. */
  readonly type: string;
  /** The whole message, with type and length. */
  readonly bytes: Buffer;
}

export type TransactionStatus = 'I' | 'T' | 'E';

export const sslRequest = 80_877_103;
export const cancelRequest = 80_877_102;
const protocolVersion = 196_608;

/** Cuts a byte stream into frames, keeping an incomplete tail for the next chunk. */
export function createFrameReader(): (chunk: Buffer) => Frame[] {
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = 5;
  return (chunk) => {
    chunks.push(chunk);
    held += chunk.length;
    if (held < wanted) return [];
    const buffer = chunks.length === 1 ? chunk : Buffer.concat(chunks, held);
    const frames: Frame[] = [];
    let at = 0;
    wanted = 5;
    while (buffer.length - at >= 5) {
      const size = 1 + buffer.readUInt32BE(at + 1);
      if (buffer.length - at < size) {
        wanted = size;
        break;
      }
      frames.push({
        type: String.fromCharCode(buffer.readUInt8(at)),
        bytes: buffer.subarray(at, at + size),
      });
      at += size;
    }
    chunks = at === buffer.length ? [] : [buffer.subarray(at)];
    held = buffer.length - at;
    return frames;
  };
}

/** A zero-terminated text inside a frame; offsets count from the frame's first byte. */
export function readText(frame: Frame, offset = 5): { text: string; next: number } {
  const end = frame.bytes.indexOf(0, offset);
  const stop = end === -1 ? frame.bytes.length : end;
  return { text: frame.bytes.toString('utf8', offset, stop), next: stop + 1 };
}

export function transactionStatus(frame: Frame): TransactionStatus {
  const letter = String.fromCharCode(frame.bytes.readUInt8(5));
  return letter === 'T' || letter === 'E' ? letter : 'I';
}

/** An error after which the backend does not go on. */
export function isFatal(frame: Frame): boolean {
  return frame.type === 'E' && /\0V(?:FATAL|PANIC)\0/.test(frame.bytes.toString('latin1'));
}

function message(type: string, ...parts: Buffer[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 4);
  const head = Buffer.alloc(5);
  head.write(type, 'latin1');
  head.writeUInt32BE(length, 1);
  return Buffer.concat([head, ...parts]);
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`);
}

function int32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeInt32BE(value, 4 * index));
  return bytes;
}

export const sync = message('S');
export const copyInResponse = message('G', Buffer.from([0, 0, 0]));

export function query(sql: string): Buffer {
  return message('Q', text(sql));
}

export function closeStatement(name: string): Buffer {
  return message('C', Buffer.from('S'), text(name));
}

export function copyFail(reason: string): Buffer {
  return message('f', text(reason));
}

export function readyForQuery(status: TransactionStatus): Buffer {
  return message('Z', Buffer.from(status));
}

export function errorResponse(code: string, reason: string, hint?: string): Buffer {
  const fields = [text('SERROR'), text('VERROR'), text(`C${code}`), text(`M${reason}`)];
  if (hint !== undefined) fields.push(text(`H${hint}`));
  return message('E', ...fields, Buffer.alloc(1));
}

/** The first packet of a session; it has no type letter. */
export function startup(settings: Readonly<Record<string, string>>): Buffer {
  const body = Object.entries(settings).flatMap(([name, value]) => [text(name), text(value)]);
  const length = body.reduce((sum, part) => sum + part.length, 9);
  return Buffer.concat([int32(length, protocolVersion), ...body, Buffer.alloc(1)]);
}

/** What a server says after a successful start-up: welcome, its settings, the key for cancelling, ready. */
export function greeting(settings: Buffer, key: { pid: number; secret: number }): Buffer {
  return Buffer.concat([
    message('R', int32(0)),
    settings,
    message('K', int32(key.pid, key.secret)),
    readyForQuery('I'),
  ]);
}
