/**
 * Whether a figure keeps its bounds, which are numbers one after the other: `28, then 20`. Without any there is nothing
 * to keep.
 */
export function judged(value: number, most: string): string {
  const bounds = most.match(/\d+(?:\.\d+)?/g) ?? [];
  return bounds.length === 0
    ? '–'
    : bounds.map((bound) => (value <= Number(bound) ? 'kept' : 'missed')).join(', then ');
}
