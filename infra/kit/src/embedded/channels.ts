const statement = /^\s*(un)?listen\s+("(?:[^"]|"")*"|\*|[^\s;]+)/i;

export function concernsListening(sql: string): boolean {
  return statement.test(sql);
}

/**
 * Who listens to what. The engine is one backend, so an UNLISTEN of one client silences all: the bridge
 * listens again for those who remain, and stops when the last one has left.
 */
export interface Channels {
  /** Takes note of a LISTEN or UNLISTEN in a client's statement. */
  note(client: number, sql: string): void;
  leave(client: number): void;
  /** The statement that brings the backend in line again; undefined when it is. */
  repair(): string | undefined;
}

export function createChannels(): Channels {
  const listeners = new Map<string, Set<number>>();
  const repairs: string[] = [];

  function remove(client: number, channel: string): void {
    const set = listeners.get(channel);
    if (set === undefined) return;
    set.delete(client);
    if (set.size === 0) listeners.delete(channel);
    repairs.push(`${set.size === 0 ? 'unlisten' : 'listen'} ${channel}`);
  }

  function leave(client: number): void {
    for (const [channel, set] of listeners) if (set.has(client)) remove(client, channel);
  }

  return {
    leave,
    note(client, sql) {
      const found = statement.exec(sql);
      const written = found?.[2];
      if (written === undefined) return;
      const channel = written.startsWith('"') ? written : `"${written.toLowerCase()}"`;
      if (found?.[1] === undefined) {
        const set = listeners.get(channel);
        if (set === undefined) listeners.set(channel, new Set([client]));
        else set.add(client);
      } else if (written === '*') {
        leave(client);
        for (const other of listeners.keys()) repairs.push(`listen ${other}`);
      } else {
        remove(client, channel);
      }
    },
    repair() {
      return repairs.length === 0 ? undefined : repairs.splice(0).join(';');
    },
  };
}
