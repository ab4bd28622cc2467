import { developmentKeys } from '@graphroots/kit/personal/keys';
import { membersWith } from '../src/members.ts';

/** The service as tests start it. */
export const members = membersWith(developmentKeys);
