/** What the tools run with: nothing leaves the machine. */
export const toolEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  DO_NOT_TRACK: '1',
  NO_COLOR: '1',
  TURBO_TELEMETRY_DISABLED: '1',
};
