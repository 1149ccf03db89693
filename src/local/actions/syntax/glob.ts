/** GitHub's filter patterns for branches and tags: `*` within a segment, `**` across, `?` and `+` repeat, `[]` classes. */
function expression(pattern: string): RegExp {
  const source = pattern
    .replace(/[.\\^$()|{}]/g, '\\$&')
    .replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  return new RegExp(`^${source}$`);
}

/** Whether a name passes a list of patterns, in which `!` takes back what an earlier one let in. */
export function matches(name: string, patterns: readonly string[]): boolean {
  let inside = false;
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!');
    if (expression(negative ? pattern.slice(1) : pattern).test(name)) inside = !negative;
  }
  return inside;
}
