import { writeSync } from 'node:fs';
import { openDatabase } from '../../src/database.ts';
import { createLogger } from '../../src/log.ts';

// Writes pairs of rows until it is killed, and prints the number of each pair that was acknowledged.
const [url = ''] = process.argv.slice(2);
const log = createLogger({ name: 'write-pairs', level: 'silent' });
const { sql } = await openDatabase({ url, schema: 'pairs', log, max: 4 });
await sql`create table if not exists pair (number int, side text, filling text, primary key (number, side))`;

let next = 0;
async function write(): Promise<void> {
  for (;;) {
    next += 1;
    const number = next;
    await sql.begin(async (tx) => {
      await tx`insert into pair values (${number}, 'left', repeat('l', 2000))`;
      await tx`insert into pair values (${number}, 'right', repeat('r', 2000))`;
    });
    writeSync(1, `${number}\n`);
  }
}
await Promise.all([write(), write(), write()]);
