import type { GraphQLFormattedError } from 'graphql';
import { errors as causes, type Dispatcher } from 'undici';
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
  entities: number | undefined,
): Promise<SubgraphReply> {
  const text = await readText(response);
  if (response.statusCode !== 200) throw unusable(`Its status is ${response.statusCode}.`);
  const { data, errors } = parseObject(text);
  if (!isObject(data) && !Array.isArray(errors)) throw unusable('It is no GraphQL answer.');
  if (isObject(data) && entities !== undefined) checkEntities(data['_entities'], entities);
  return {
    data: isObject(data) ? data : null,
    ...(Array.isArray(errors) && { errors: errors.map(readError) }),
  };
}

async function readText({ body }: Dispatcher.ResponseData): Promise<string> {
  try {
    return await body.text();
  } catch (error) {
    if (error instanceof causes.ResponseExceededMaxSizeError) throw unusable('It is too large.', error);
    throw error;
  }
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

/** What is missing, such as a scope: `issues:read`. */
const oneWord = /^[\w:.-]{1,64}$/;

/** Only what a client might see later; the gateway's mask decides whether it does. */
function readError(error: unknown): GraphQLFormattedError {
  const { message, path, extensions } = isObject(error) ? error : {};
  const { code, reason } = isObject(extensions) ? extensions : {};
  const why = typeof reason === 'string' && oneWord.test(reason) ? { reason } : {};
  return {
    message: typeof message === 'string' ? message : '',
    ...(Array.isArray(path) && { path: path.filter(isPathStep) }),
    ...(typeof code === 'string' && { extensions: { code, ...why } }),
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
