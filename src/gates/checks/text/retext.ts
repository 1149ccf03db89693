import type { Processor } from 'unified';
import type { Finding } from '../../../domain/deliverable.ts';
import type { TextLine } from './lines.ts';

/** A rule of retext, as its package exports it. */
type Rule = () => unknown;

/** What the rules of retext say of each line. */
export async function proseFindings(
  lines: readonly TextLine[],
  rules: readonly Promise<{ readonly default: Rule }>[],
  toFinding: (message: string, line: number) => Finding,
): Promise<Finding[]> {
  const [{ unified }, { default: retextEnglish }, loaded] = await Promise.all([
    import('unified'),
    import('retext-english'),
    Promise.all(rules),
  ]);
  const processor = unified().use(retextEnglish);
  for (const { default: rule } of loaded) processor.use(rule as () => undefined);
  processor.use(withoutOutput);
  const files = await Promise.all(lines.map(({ words }) => processor.process(words)));
  return files.flatMap(({ messages }, index) =>
    messages.map(({ reason }) => toFinding(`${reason.replace(/`([^`]*)`/g, '“$1”')}.`, lines[index]?.number ?? 1)),
  );
}

/** Only the messages are wanted. */
function withoutOutput(this: Processor): void {
  this.compiler = () => '';
}
