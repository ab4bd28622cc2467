import type { RegisterCheckInInput } from '../types.generated.ts';
import { checkInLife } from './check-in.life.ts';
import { checkSkills } from './check-in.texts.ts';

export const registerCheckIn = checkInLife.step<RegisterCheckInInput>('register', ({ input, clock }) => {
  const skills = input.skills?.map((skill) => skill.trim());
  return {
    refusals: checkSkills(skills ?? []),
    set: { registeredOn: clock.today(), ...(skills && { skills }) },
  };
});
