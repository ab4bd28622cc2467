/**
 * Decides what runs as a prepared statement: a plan from its second run on, while there is room. Statements
 * stay prepared as long as their connection, so one-off documents must not take the room of the others.
 */
export function createAdmission(room: number): (plan: object) => boolean {
  const ranOnce = new WeakSet();
  const admitted = new WeakSet();
  let free = room;
  return (plan) => {
    if (admitted.has(plan)) return true;
    if (!ranOnce.has(plan)) {
      ranOnce.add(plan);
      return false;
    }
    if (free === 0) return false;
    free -= 1;
    admitted.add(plan);
    return true;
  };
}
