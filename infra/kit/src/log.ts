import { pino } from 'pino';

export type Logger = pino.Logger;

const credentials = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/?#@]*):[^\s/?#]+@/gi;

/** Hides the password of every URL in a text: `postgres://app:***@db/city`. */
export function redactUrls(text: string): string {
  return text.replace(credentials, '$1:***@');
}

/** JSON lines on standard output. Passwords inside URLs never reach them, wherever in a line they stand. */
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
      hooks: { streamWrite: redactUrls },
    },
    options.destination ?? pino.destination({ dest: 1, sync: true }),
  );
}
