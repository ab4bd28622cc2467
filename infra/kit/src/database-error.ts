import { OperatorError } from './operator-error.ts';

/** The database can't be reached or used; the message says what to do next. */
export class DatabaseError extends OperatorError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseError';
  }
}

const instead = 'or use the embedded database with DATABASE_URL=pglite:./.data/graphroots';

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Turns a failed first contact with a PostgreSQL server into a message for the person who starts it. */
export function explainConnectionError(error: unknown, url: URL): DatabaseError {
  const place = url.host === '' ? 'the default host' : url.host;
  const database = decodeURIComponent(url.pathname.slice(1));
  const user = decodeURIComponent(url.username);
  const text = error instanceof Error ? error.message : String(error);
  const because = { cause: error };
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'CONNECT_TIMEOUT':
    case 'CONNECTION_CLOSED':
      return new DatabaseError(
        `No PostgreSQL server answers at ${place} (${codeOf(error)}). Start it, correct DATABASE_URL, ${instead}.`,
        because,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new DatabaseError(
        `The host of ${place} is not known (${codeOf(error)}). Correct DATABASE_URL, ${instead}.`,
        because,
      );
    case '28P01':
    case '28000':
      return new DatabaseError(
        `PostgreSQL at ${place} refuses the user "${user}": ${text}. Correct user and password in DATABASE_URL.`,
        because,
      );
    case '3D000':
      return new DatabaseError(
        `PostgreSQL at ${place} has no database "${database}". Create it (createdb ${database}) or correct DATABASE_URL.`,
        because,
      );
    case '53300':
      return new DatabaseError(
        `PostgreSQL at ${place} has no connection left. Raise max_connections or run fewer processes.`,
        because,
      );
    default:
      return new DatabaseError(`PostgreSQL at ${place} can't be used: ${text}`, because);
  }
}
