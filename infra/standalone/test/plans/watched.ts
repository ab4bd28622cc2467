import type { Database } from '@graphroots/kit/database';

/** A statement that a service has sent to its database. */
export interface Sent {
  readonly database: Database;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Notes the statements of reads, each text once. */
export function createWatch() {
  const sent = new Map<string, Sent>();

  function watch(database: Database): Database {
    const watched = (sql: Database['sql']): Database['sql'] =>
      new Proxy(sql, {
        get(target, name) {
          const found: unknown = Reflect.get(target, name);
          if (name !== 'unsafe') return found;
          return (text: string, values: readonly string[] = [], options: object = {}) => {
            sent.set(`${database.schema} ${text}`, { database, text, values });
            return target.unsafe(text, [...values], options);
          };
        },
      });
    return {
      ...database,
      sql: watched(database.sql),
      // Reads are given the server that they are sent to.
      read: (send, signal) => database.read((sql) => send(watched(sql)), signal),
    };
  }

  return {
    watch,
    /** What was noted since the last time. */
    take(): readonly Sent[] {
      const taken = [...sent.values()];
      sent.clear();
      return taken;
    },
  };
}
