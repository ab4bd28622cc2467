import { randomUUID } from 'node:crypto';

/** Stands in an answer for a text until all of it is written. Nobody else can know it. */
const mark = randomUUID();
const quotedMark = `"${mark}"`;

/** Texts met while an answer is written. */
let met: string[] | null = null;

/** A value in the JSON that a statement wrote, for whoever passes it on without looking into it. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get value(): unknown {
    const value: unknown = JSON.parse(this.text);
    return value;
  }

  toJSON(): unknown {
    if (!met) return this.value;
    met.push(this.text);
    return mark;
  }
}

/** A line of JSON in which texts stand as they were written. */
export function stringify(value: object): string {
  const texts = (met = []) as string[];
  let json: string;
  try {
    json = JSON.stringify(value);
  } finally {
    met = null;
  }
  if (texts.length === 0) return `${json}\n`;
  const parts = json.split(quotedMark);
  let line = '';
  for (const [index, part] of parts.entries()) line += part + (texts[index] ?? '\n');
  return line;
}
