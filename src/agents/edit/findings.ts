/** What becomes of the model's findings: code looks whether what they point at is there, and how grave they may be. */
import type { Fact, Finding } from '../../domain/deliverable.ts';
import type { Line } from '../article/lines.ts';
import { fromMarkdown, plain, shortened } from '../article/text.ts';
import { comparable } from '../article/typography.ts';
import { RUBRIC } from './rubric.ts';
import type { ProposedFinding } from './schema.ts';

export interface Work {
  readonly path: string;
  readonly lines: readonly Line[];
  readonly facts: readonly Fact[];
}

export interface Located {
  /** Gravest first. */
  readonly findings: readonly Finding[];
  /** Those that point at nothing. */
  readonly dropped: number;
  /** Those that were to be mended and are only pointed out, since what they rest on is not there, or not ours to change. */
  readonly demoted: number;
}

/** Nobody reads more, and nobody mends more in one round. */
const MOST_FIXES = 12;
const MOST_REMARKS = 8;
const MESSAGE_LIMIT = 400;
const WORDS_LIMIT = 140;

export function locate(proposed: readonly ProposedFinding[], work: Work): Located {
  const judged = proposed.map((finding) => judgeOne(finding, work));
  const kept = judged.flatMap((one) => (one === null ? [] : [one]));
  const unique = kept.filter(
    ({ finding }, index) => !kept.slice(0, index).some((other) => same(other.finding, finding)),
  );
  const sorted = unique
    .map(({ finding }) => finding)
    .toSorted((one, other) => other.weight - one.weight || (one.line ?? 0) - (other.line ?? 0));
  const of = (severity: Finding['severity']) => sorted.filter((finding) => finding.severity === severity);
  return {
    findings: [...of('fix').slice(0, MOST_FIXES), ...of('consider').slice(0, MOST_REMARKS)],
    dropped: judged.length - kept.length,
    demoted: unique.filter(({ demoted }) => demoted).length,
  };
}

const same = (one: Finding, other: Finding): boolean =>
  one.check === other.check && one.line === other.line && one.message === other.message;

function judgeOne(
  proposed: ProposedFinding,
  { path, lines, facts }: Work,
): { readonly finding: Finding; readonly demoted: boolean } | null {
  const said = shortened(plain(proposed.message), MESSAGE_LIMIT);
  const whole = proposed.line === 0 && proposed.criterion !== 'accuracy';
  const line = whole ? undefined : lineMeant(proposed, lines);
  if (said === '' || (!whole && line === undefined)) return null;
  const fact = facts.find(({ id }) => id === proposed.fact);
  const grave = proposed.severity === 'fix' && (line === undefined || mendable(line)) && carried(proposed, line, fact);
  const severity = grave ? 'fix' : 'consider';
  const { criterion } = proposed;
  return {
    demoted: proposed.severity === 'fix' && !grave,
    finding: {
      check: `peer/${criterion}`,
      severity,
      weight: RUBRIC[criterion].weights[severity],
      path,
      ...(line === undefined ? {} : { line: line.number }),
      message: `${said}${grave && criterion === 'accuracy' && fact ? conflictText(proposed) : ''}`,
    },
  };
}

/** The line of that number, or, where the copied words stand in one other line only, that one: models miscount. */
function lineMeant({ line: number, words }: ProposedFinding, lines: readonly Line[]): Line | undefined {
  const usable = lines.filter(({ kind }) => kind !== 'blank');
  const named = usable.find((line) => line.number === number);
  if (words.trim() === '' || (named !== undefined && holds(wordsOf(named), words))) return named;
  const holding = usable.filter((line) => holds(wordsOf(line), words));
  return holding.length === 1 ? holding[0] : named;
}

const wordsOf = ({ claim, text }: Line): string => claim?.text ?? fromMarkdown(text);

const holds = (text: string, words: string): boolean =>
  words.trim() !== '' && comparable(text).includes(comparable(words));

/** What people wrote is theirs, and what code keeps no writer can change. */
const mendable = ({ byPerson, kind }: Line): boolean =>
  !byPerson && (kind === 'text' || kind === 'title' || kind === 'heading' || kind === 'field');

/**
 * A conflict has two sides, and both have to be there. Without a fact only a line that cites none can be at fault: it
 * states something that nothing carries.
 */
function carried(
  { criterion, words, quote }: ProposedFinding,
  line: Line | undefined,
  fact: Fact | undefined,
): boolean {
  if (criterion !== 'accuracy') return words.trim() === '' || line === undefined || holds(wordsOf(line), words);
  if (line === undefined || !holds(wordsOf(line), words)) return false;
  if (fact === undefined) return line.claim === undefined;
  return holds(fact.quote, quote);
}

const conflictText = ({ words, quote }: ProposedFinding): string =>
  ` The line says “${shortened(plain(words), WORDS_LIMIT)}”, the passage “${shortened(plain(quote), WORDS_LIMIT)}”.`;
