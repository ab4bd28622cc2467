import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import { covers, type Role, type Viewer } from '@graphroots/kit/viewer';

const keepers: readonly Role[] = ['administrator', 'command-centre'];

/** A city's part of a code is as long as this at most. */
const digitsOfCity = 4;

/** Why the viewer may not keep the rules of a place, or the defaults of the city where it is null; null if they may. */
export function refuseKeeper(viewer: Viewer, divisionCode: string | null, field: string): UserError | null {
  const isKeeper = viewer.roles.some((role) => keepers.includes(role) || role === 'system');
  const isHere = divisionCode === null ? coversCity(viewer) : covers(viewer, divisionCode);
  if (isKeeper && isHere) return null;
  return refusal('NOT_ALLOWED', field, `The rules are kept by ${keepers.join(' or ')} of the place.`);
}

function coversCity({ territory }: Viewer): boolean {
  return territory === 'all' || territory.some((code) => prefixOfDivision(code).length <= digitsOfCity);
}
