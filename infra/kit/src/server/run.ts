import { OperatorError } from '../operator-error.ts';

/**
 * The frame of a `main.ts`. What the operator can repair, such as a missing variable or a port in use, is told
 * in one message; everything else with its stack. The process ends with status 1 either way.
 */
export async function run(start: () => Promise<unknown>): Promise<void> {
  try {
    await start();
  } catch (error) {
    console.error(error instanceof OperatorError ? error.message : error);
    process.exit(1);
  }
}
