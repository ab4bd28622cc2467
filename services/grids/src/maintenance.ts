import { maintainService } from '@graphroots/kit/server/maintain-service';
import { readMaintenanceConfig } from './config.ts';
import { closeSilentIssues } from './issue/close-silent-issues.ts';

/** What is done on issues from time to time; it can be broken off and done again. */
export async function maintainGrids(say: (line: string) => void, env?: NodeJS.ProcessEnv): Promise<void> {
  const jobs = { 'closing issues whose reporters were silent': closeSilentIssues };
  await maintainService({ name: 'grids', rowSecurity: false, jobs }, readMaintenanceConfig(env), say);
}
