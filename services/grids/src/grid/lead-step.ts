import type { Step } from '@graphroots/kit/writes/steps';

/** Tells the trace, and all who follow, which organization leads a grid from now on; null for none. */
export function leadStep(
  { id, communityCode }: { readonly id: string; readonly communityCode: string },
  from: string | null,
  to: string | null,
): Step {
  return {
    entity: 'Grid',
    id,
    action: 'lead',
    as: 'system',
    divisionCode: communityCode,
    open: { from, to },
  };
}
