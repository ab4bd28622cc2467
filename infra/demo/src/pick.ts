/** So many of a list, evenly spread. */
export function pick<T>(list: readonly T[], count: number): ReadonlySet<T> {
  const wanted = Math.min(count, list.length);
  const at = new Set(
    Array.from({ length: wanted }, (_, index) => Math.floor((index * list.length) / wanted)),
  );
  return new Set(list.filter((_, index) => at.has(index)));
}
