/** Which edits the checks would send back: only those stay out, so that no comment waits for what another one asked for. */
import type { FileContent, Finding } from '../../domain/deliverable.ts';
import type { Refused } from './edits.ts';
import type { Line } from './lines.ts';
import type { Edit } from './schemas.ts';
import { plain, shortened } from './text.ts';
import { type Unit, unitsByComment } from './units.ts';

/** A version of the text that has some of the edits. */
export interface Tried {
  readonly article: FileContent;
  readonly findings: readonly Finding[];
  /** Edits that could not be applied to it. */
  readonly refused: Refused;
}

/**
 * Takes as many edits as the checks let through. All are tried together first, then halves of what fails: by comment,
 * then one by one. So edits that need each other pass together, and a few faults take a few trials. An edit stays out
 * only when it brings a fault into the version that is left.
 * @param before what the checks find in the text without any edit: no edit is to blame for that.
 */
export async function refusedOf(
  edits: readonly Edit[],
  lines: readonly Line[],
  before: readonly Finding[],
  trial: (taken: readonly Edit[]) => Promise<Tried>,
): Promise<Refused> {
  const refused = new Map<Edit, string>();
  let taken: readonly Edit[] = [];
  let left = edits;
  // What failed for want of another edit gets another chance, as long as there is less of it.
  for (let last = Infinity; left.length > 0 && left.length < last; left = [...refused.keys()]) {
    last = left.length;
    refused.clear();
    await take(unitsByComment(left, lines));
  }
  return refused;

  async function take(groups: readonly (readonly Unit[])[]): Promise<void> {
    const units = groups.flat();
    const wanted = units.flat();
    const tried = await trial([...taken, ...wanted]);
    const faults = newFaults(before, tried.findings);
    const torn = units.find((unit) => isTorn(unit, tried.refused));
    if (faults.length === 0 && torn === undefined) {
      taken = [...taken, ...wanted];
      return;
    }
    const parts = groups.length > 1 ? groups : units.map((unit) => [unit]);
    if (parts.length > 1) {
      const middle = Math.ceil(parts.length / 2);
      await take(parts.slice(0, middle));
      await take(parts.slice(middle));
      return;
    }
    const reason = faults.length > 0 ? whyNot(wanted, faults, tried.article, lines) : tornWhy(wanted, tried.refused);
    for (const edit of wanted) refused.set(edit, reason);
  }
}

/** A passage that would be taken out at one place and can’t be put in at the other. */
const isTorn = (unit: Unit, refused: Refused): boolean =>
  unit.some((edit) => refused.has(edit)) && unit.some((edit) => !refused.has(edit));

const tornWhy = (unit: Unit, refused: Refused): string => unit.flatMap((edit) => refused.get(edit) ?? [])[0] ?? '';

/** What must be fixed and was not found before. Of faults that have no line, a check has one: its figures may change. */
export function newFaults(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = before.filter(({ severity }) => severity === 'fix').map(keyOf);
  return after.filter((finding) => {
    if (finding.severity !== 'fix') return false;
    const at = known.indexOf(keyOf(finding));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

const keyOf = ({ check, path, line, message }: Finding): string =>
  JSON.stringify([check, path, ...(line === undefined ? [] : [message])]);

/** Never in the words that were refused: they may be what must not be published. */
function whyNot(unit: Unit, faults: readonly Finding[], article: FileContent, lines: readonly Line[]): string {
  const main = unit.find(({ action }) => action !== 'delete') ?? unit[0];
  const number = main?.line ?? 0;
  const what = {
    replace: `line ${number} can’t be changed so`,
    delete: `line ${number} can’t go`,
    'insert-after': `that can’t be added after line ${number}`,
  }[main?.action ?? 'replace'];
  const texts = article.content.split('\n').map((line) => line.replace(/\r$/, ''));
  const reasons = faults.slice(0, 2).map(({ path, line = 0, message }) => {
    const other = path === article.path ? lines.find(({ text }) => text === texts[line - 1]) : undefined;
    return `${inSentence(message)}${other ? ` (line ${other.number}: “${shortened(plain(other.text), 100)}”)` : ''}`;
  });
  return `${what}: ${[...new Set(reasons)].join('; ')}`;
}

const inSentence = (message: string): string =>
  message.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase()).replace(/\.$/, '');
