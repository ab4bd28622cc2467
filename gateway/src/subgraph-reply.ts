import type { GraphQLFormattedError } from 'graphql';
import type { Dispatcher } from 'undici';
import { SubgraphFailure } from './subgraph-failure.ts';

export interface SubgraphReply {
  readonly data: Record<string, unknown> | null;
  readonly errors?: GraphQLFormattedError[];
}

/**
 * Reads a subgraph's answer and trusts none of it: neither its size, nor that it is JSON, nor that it has the
 * shape of a GraphQL answer with as many entities as were asked for. Throws a SubgraphFailure otherwise.
 */
export async function readReply(
  response: Dispatcher.ResponseData,
  limits: { maxBytes: number; entities: number | undefined },
): Promise<SubgraphReply> {
  const text = await readText(response.body, limits.maxBytes);
  if (response.statusCode !== 200) throw unusable(`Its status is ${response.statusCode}.`);
  const { data, errors } = parseObject(text);
  if (!isObject(data) && !Array.isArray(errors)) throw unusable('It is no GraphQL answer.');
  if (isObject(data) && limits.entities !== undefined) checkEntities(data['_entities'], limits.entities);
  return {
    data: isObject(data) ? data : null,
    ...(Array.isArray(errors) && { errors: errors.map(readError) }),
  };
}

async function readText(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop destroys the stream, and with it the rest of an answer that is too large.
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw unusable(`It is larger than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch (error) {
    throw unusable('It is not JSON.', error);
  }
}

function checkEntities(entities: unknown, asked: number): void {
  const given = Array.isArray(entities) ? entities.length : 'no list of';
  if (given !== asked) throw unusable(`It has ${given} entities where ${asked} were asked for.`);
}

/** Only what a client might see later; the gateway's mask decides whether it does. */
function readError(error: unknown): GraphQLFormattedError {
  const { message, path, extensions } = isObject(error) ? error : {};
  const code = isObject(extensions) ? extensions['code'] : undefined;
  return {
    message: typeof message === 'string' ? message : '',
    ...(Array.isArray(path) && { path: path.filter(isPathStep) }),
    ...(typeof code === 'string' && { extensions: { code } }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPathStep(step: unknown): step is string | number {
  return typeof step === 'string' || typeof step === 'number';
}

function unusable(message: string, cause?: unknown): SubgraphFailure {
  return new SubgraphFailure(`The answer cannot be used. ${message}`, { cause, answered: true });
}
