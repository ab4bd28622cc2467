import { subgraphNames } from '@graphroots/schema/sdl';
import { questions, startProgram, systemOf, type Started, type System } from '../system.ts';

/** Five servers over the same tables, and where each is. */
export interface TextbookSubgraphs {
  readonly programs: readonly Started[];
  readonly urls: Readonly<Record<string, string>>;
}

/** `@apollo/server` with DataLoader and Drizzle, a process for each service: what everyone would write. */
export async function startTextbookSubgraphs(databaseUrl: string): Promise<TextbookSubgraphs> {
  const programs: Started[] = [];
  const urls: Record<string, string> = {};
  for (const service of subgraphNames) {
    const program = await startProgram('textbook/subgraph-program.ts', { service, databaseUrl });
    programs.push(program);
    urls[service] = program.url;
  }
  return { programs, urls };
}

/** Those behind `@apollo/gateway`. */
export async function startTextbook({ programs, urls }: TextbookSubgraphs): Promise<System> {
  const gateway = await startProgram('textbook/gateway-program.ts', { urls });
  return systemOf('textbook', [gateway, ...programs], (shape) =>
    questions(shape, (shape.service && urls[shape.service]) ?? gateway.url),
  );
}
