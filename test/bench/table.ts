/** A table for the terminal; columns of numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : cell)));
  const wide = head.map((title, column) => Math.max(title.length, ...texts.map((row) => (row[column] ?? '').length)));
  const isRight = head.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (isRight[column] ? cell.padStart(wide[column] ?? 0) : cell.padEnd(wide[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), wide.map((width) => '─'.repeat(width)).join('  '), ...texts.map(line)].join('\n');
}

export const ratio = (value: number, to: number): string => (to === 0 ? '–' : `${(value / to).toFixed(2)}×`);
