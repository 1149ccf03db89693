import { parseEvidence } from '../../agents/article/evidence.ts';
import type { Finding } from '../../domain/deliverable.ts';
import type { Delivered } from '../../domain/proposal.ts';
import { evidencePathOf, type PinnedStage } from '../../domain/task.ts';
import type { Check, CheckContext, Checked } from '../check.ts';
import { brand } from './brand.ts';
import { citations } from './citations.ts';
import { duplicates } from './duplicates.ts';
import { evidence } from './evidence.ts';
import { frontMatter } from './front-matter.ts';
import { grammar } from './grammar.ts';
import { headings } from './headings.ts';
import { internalLinks } from './internal-links.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { markdown } from './markdown.ts';
import { readability } from './readability.ts';
import { repeatedWords } from './repeated-words.ts';
import { secrets } from './secrets.ts';
import { seo } from './seo.ts';

export const CHECKS: readonly Check[] = [
  citations,
  evidence,
  frontMatter,
  links,
  internalLinks,
  headings,
  seo,
  markdown,
  readability,
  repeatedWords,
  grammar,
  brand,
  length,
  duplicates,
  secrets,
];

/** Runs whatever a stage says: no configuration may publish a key. */
const always: readonly Check[] = [secrets];

export const checksOf = (ids: readonly string[]): readonly Check[] => CHECKS.filter(({ id }) => ids.includes(id));

/** What the configuration says under `checks`, by check. What it leaves out has its default. */
export type CheckSettings = Readonly<Record<string, unknown>>;

/** A report is for reading: of what is only worth a thought, each check shows this many at most. */
const MOST_REMARKS = 5;

/** Every finding of the checks, the gravest first. Faults in people's lines are only pointed out. */
export async function runChecks(
  checks: readonly Check[],
  deliverable: Checked,
  context: CheckContext,
  settings: CheckSettings = {},
): Promise<readonly Finding[]> {
  const found = await Promise.all(
    checks.map((check) => check.run(deliverable, context, check.settings.parse(settings[check.id] ?? {}))),
  );
  const lines = deliverable.content.split('\n').map((line) => line.replace(/\r$/, ''));
  const softened = found.map((findings) =>
    findings.map((finding): Finding => {
      const line = finding.path === deliverable.path ? lines[(finding.line ?? 0) - 1] : undefined;
      const isTheirs = line !== undefined && context.people.has(line) && finding.check !== secrets.id;
      return isTheirs ? { ...finding, severity: 'consider', weight: Math.min(finding.weight, 2) } : finding;
    }),
  );
  return ranked(withoutSecrets(softened.flatMap(shortened)));
}

const ranked = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted(
    (one, other) => Number(other.severity === 'fix') - Number(one.severity === 'fix') || other.weight - one.weight,
  );

function shortened(findings: readonly Finding[]): readonly Finding[] {
  const remarks = findings.filter(({ severity }) => severity === 'consider');
  const [last] = remarks.slice(MOST_REMARKS);
  if (last === undefined) return findings;
  const { line: _, ...more } = last;
  const message = `${remarks.length - MOST_REMARKS} more remarks of this kind.`;
  const hidden = new Set(remarks.slice(MOST_REMARKS));
  return [...findings.filter((finding) => !hidden.has(finding)), { ...more, weight: 0, message }];
}

/** Other checks quote what they find fault with: not where a secret may be in it. */
function withoutSecrets(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ check }) => check === secrets.id)) return findings;
  return findings.map((finding) =>
    finding.check === secrets.id
      ? finding
      : { ...finding, message: 'What this check says is held back: a secret stands in what was delivered.' },
  );
}

/** What the person who asked said that it is about. */
export const topicOf = (
  title: string,
  { topic, audience, notes }: { readonly topic: string; readonly audience?: string; readonly notes?: string },
): string => [title, topic, audience, notes].filter(Boolean).join('\n');

export interface Checking extends Partial<Omit<CheckContext, 'people'>> {
  /** The lines that people wrote; by default those that the delivery itself names, good enough in the run that made it. */
  readonly people?: readonly string[];
  readonly settings?: CheckSettings;
}

/** Runs the stage's checks on what was delivered. */
export async function checkDelivery(
  { files, evidence: shown, sources, missing, topic: chosen }: Delivered,
  stage: PinnedStage,
  { people, settings, ...context }: Checking = {},
): Promise<readonly Finding[]> {
  const contentOf = (path: string): string => files.find((file) => file.path === path)?.content ?? '';
  const named = people ?? parseEvidence(contentOf(evidencePathOf(stage.path)))?.people ?? [];
  const deliverable = { path: stage.path, content: contentOf(stage.path), evidence: shown, sources, missing, files };
  const checks = [...new Set([...checksOf(stage.checks), ...always])];
  const topic = [context.topic, chosen].filter(Boolean).join('\n');
  return runChecks(checks, deliverable, { ...context, topic, people: new Set(named) }, settings);
}

/**
 * Runs them again where the run is not trusted. What it says against itself is believed where it alone could see it, so
 * a dishonest run can only keep such a fault to itself.
 */
export async function checkAgain(
  delivered: Delivered,
  stage: PinnedStage,
  checking: Checking = {},
): Promise<readonly Finding[]> {
  const findings = await checkDelivery(delivered, stage, checking);
  const comparing = checksOf(stage.checks).filter(({ comparesPages }) => comparesPages === true);
  const said = delivered.findings.filter(
    (finding) =>
      comparing.some(({ id }) => id === finding.check) &&
      !findings.some(
        ({ check, line, message }) => check === finding.check && line === finding.line && message === finding.message,
      ),
  );
  return ranked(withoutSecrets([...findings, ...said]));
}
