import postgres from 'postgres';

const seconds = 300;

/**
 * Does something with a copy of a database, and drops the copy: what was written is gone, and the original as it was.
 * Nobody may be connected to the original while it is copied.
 */
export async function onCopy<T>(databaseUrl: string, work: (copyUrl: string) => Promise<T>): Promise<T> {
  const url = new URL(databaseUrl);
  const original = decodeURIComponent(url.pathname.slice(1));
  const copy = `${original}_writes`;
  const at = (name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const sql = postgres(at('postgres'), { max: 1, onnotice: () => undefined, connect_timeout: seconds });
  const drop = () => sql`drop database if exists ${sql(copy)} with (force)`;
  try {
    // Of a run that was broken off.
    await drop();
    await sql`create database ${sql(copy)} template ${sql(original)}`;
    return await work(at(copy));
  } finally {
    await drop();
    await sql.end();
  }
}
