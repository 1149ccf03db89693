import { parseEvidence } from '../../agents/article/evidence.ts';
import type { Finding } from '../../domain/deliverable.ts';
import type { Delivered } from '../../domain/proposal.ts';
import { evidencePathOf, type PinnedStage } from '../../domain/task.ts';
import type { Check, CheckContext, Checked } from '../check.ts';
import { citations } from './citations.ts';
import { frontMatter } from './front-matter.ts';
import { links } from './links.ts';

export const CHECKS: readonly Check[] = [citations, frontMatter, links];

export const checksOf = (ids: readonly string[]): readonly Check[] => CHECKS.filter(({ id }) => ids.includes(id));

/** Every finding of the checks, in their order. Faults in people's lines are only pointed out. */
export async function runChecks(
  checks: readonly Check[],
  deliverable: Checked,
  context: CheckContext,
): Promise<readonly Finding[]> {
  const findings = await Promise.all(checks.map((check) => check.run(deliverable, context)));
  const lines = deliverable.content.split('\n').map((line) => line.replace(/\r$/, ''));
  return findings.flat().map((finding) => {
    const line = lines[(finding.line ?? 0) - 1];
    return line !== undefined && context.people.has(line)
      ? { ...finding, severity: 'consider', weight: Math.min(finding.weight, 2) }
      : finding;
  });
}

/**
 * Runs the stage's checks on what was delivered. `people` are the lines that people wrote; by default those that the
 * delivery itself names, which is good enough inside the run that made it.
 */
export async function checkDelivery(
  { files, evidence, sources }: Delivered,
  stage: PinnedStage,
  people?: readonly string[],
): Promise<readonly Finding[]> {
  const contentOf = (path: string): string => files.find((file) => file.path === path)?.content ?? '';
  const named = people ?? parseEvidence(contentOf(evidencePathOf(stage.path)))?.people ?? [];
  const deliverable = { path: stage.path, content: contentOf(stage.path), evidence, sources };
  return runChecks(checksOf(stage.checks), deliverable, { people: new Set(named) });
}
