/** A later version of a brief: lines change where people, checks or a later stage ask for it, and the rest stays. */
import type { Finding } from '../../domain/deliverable.ts';
import type { Delivered, HandedOn, Question } from '../../domain/proposal.ts';
import { evidencePathOf } from '../../domain/task.ts';
import { parseEvidence, recordOf } from '../article/evidence.ts';
import { frontMatterEnd } from '../article/front-matter.ts';
import { question } from '../article/questions.ts';
import { revise } from '../article/revise.ts';
import { plain, shortened } from '../article/text.ts';
import { topicOf, withTopic } from '../article/topic.ts';
import type { Ask, CheckWork, Current, WorkOrder } from '../role.ts';
import { withFreshLedger } from './ledger.ts';

export async function extend(
  order: WorkOrder,
  current: Current,
  ask: Ask,
  check: CheckWork,
): Promise<Delivered | HandedOn | Question> {
  const wish = wishOf(order);
  const brief = { ...order.brief, topic: topicOf(order) };
  const revised = await revise({ ...order, brief, findings: [...order.findings, ...wish] }, current, ask, check);
  if (revised.kind !== 'delivered') return revised;
  const content = contentOf(revised, order.stage.path);
  const asksOnlyForMore = wish.length > 0 && order.feedback.length === 0 && order.findings.length === 0;
  // To hand the same brief back would only use up the rounds.
  if (asksOnlyForMore && bodyOf(content) === bodyOf(current.markdown))
    return question(
      'evidence-missing',
      `“${shortened(plain(order.sent?.because ?? ''), 300)}”, as ${order.sent?.from} asks`,
    );
  const people = new Set(parseEvidence(contentOf(revised, evidencePathOf(order.stage.path)))?.people);
  const fresh = withFreshLedger(content, people, order.sources.map(recordOf), order.missing);
  const files = revised.files.map((file) => (file.path === order.stage.path ? { ...file, content: fresh } : file));
  return withTopic(order, { ...revised, files });
}

/** What the stage that sent the task here asks for, as a finding that any line may answer. */
function wishOf({ sent, stage }: WorkOrder): readonly Finding[] {
  if (sent === null || sent.how !== 'sent-back') return [];
  return [{ check: sent.from, severity: 'fix', weight: 0, path: stage.path, message: sent.because }];
}

/** Without the front matter, which follows the sources. */
const bodyOf = (markdown: string): string => {
  const lines = markdown.split('\n');
  return lines.slice(frontMatterEnd(lines) + 1).join('\n');
};

const contentOf = ({ files }: Delivered, path: string): string =>
  files.find((file) => file.path === path)?.content ?? '';
