import { run } from '@graphroots/kit/server/run';
import { startService } from '@graphroots/kit/server/start-service';
import { readAssessmentConfig } from './config.ts';
import { assessment } from './assessment.ts';

await run(() => startService(assessment, readAssessmentConfig()));
