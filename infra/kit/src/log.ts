import { pino } from 'pino';

export type Logger = pino.Logger;

const credentials = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/?#@]*):[^\s/?#]+@/gi;

/** Hides the password of every URL in a text: `postgres://app:***@db/city`. */
export function redactUrls(text: string): string {
  return text.replace(credentials, '$1:***@');
}

/**
 * An error as it is logged. Those of the database repeat what a statement was given, and the row it failed on:
 * that can be anybody's data.
 */
function serializeError(error: Error): object {
  const { params: _, detail: __, ...told } = pino.stdSerializers.err(error);
  let { message, stack } = told;
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    if (!('params' in each)) continue;
    const values = `params: ${String(each.params)}`;
    message = message.replaceAll(values, 'params: …');
    stack = stack.replaceAll(values, 'params: …');
  }
  return { ...told, message, stack };
}

/**
 * JSON lines on standard output. Passwords inside URLs never reach them, wherever in a line they stand, nor do the
 * values of statements.
 */
export function createLogger(options: {
  name: string;
  level?: string;
  destination?: pino.DestinationStream;
}): Logger {
  return pino(
    {
      name: options.name,
      level: options.level ?? 'info',
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['password', '*.password', 'authorization', '*.authorization', 'headers.cookie'],
      serializers: { err: serializeError },
      hooks: {
        streamWrite: redactUrls,
        logMethod(args, method) {
          // Without a message of its own a line gets that of its error, as it is.
          method.apply(this, args.length === 1 && holdsError(args[0]) ? [args[0], 'an error'] : args);
        },
      },
    },
    options.destination ?? pino.destination({ dest: 1, sync: true }),
  );
}

function holdsError(given: unknown): boolean {
  return given instanceof Error || (typeof given === 'object' && given !== null && 'err' in given);
}
