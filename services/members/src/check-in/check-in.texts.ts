import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';

export const longestName = 60;
const most = 20;

/** What is wrong with a list of skills. */
export function checkSkills(skills: readonly string[]): UserError[] {
  if (skills.length > most) return [refusal('TOO_MANY', 'skills', `Name ${most} at most.`)];
  return skills.flatMap((skill, at) => checkText(['skills', String(at)], skill, { longest: longestName }));
}
