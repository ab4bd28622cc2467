import { createHttpDataSource, type HttpDataSource } from './http-data-source.ts';

export interface HttpDataSources {
  dataSource(name: string): HttpDataSource;
  close(): Promise<void>;
}

/** One data source for each configured address; a supergraph that names another subgraph is refused. */
export function createHttpDataSources(
  urls: Readonly<Record<string, string>>,
  options: { readonly secret: string },
): HttpDataSources {
  const sources = new Map(
    Object.entries(urls).map(([name, url]) => [name, createHttpDataSource({ ...options, name, url })]),
  );
  return {
    dataSource(name) {
      const source = sources.get(name);
      if (!source) throw new Error(`No address is configured for the subgraph "${name}".`);
      return source;
    },
    async close() {
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
}
