import type { Finding } from '../domain/deliverable.ts';
import type { Judgement, Question, Reviewed, Step } from '../domain/proposal.ts';
import { PERSON } from '../domain/task.ts';
import { classify, linesOfPeople } from './article/lines.ts';
import { question } from './article/questions.ts';
import { stepOf } from './article/steps.ts';
import { plain, shortened } from './article/text.ts';
import { type Located, locate } from './edit/findings.ts';
import { reviewParts } from './edit/prompt.ts';
import { type Review, reviewSchema } from './edit/schema.ts';
import type { Ask, Current, Role, WorkOrder } from './role.ts';

export const edit = {
  id: 'edit',
  help: 'Judges an article against its quotes and a rubric, line by line, as a peer or in a stage of its own; it changes nothing.',
  judges: true,
  instructions: [
    'You are a strict and fair editor. You read what stands there, compare it with its evidence, and judge the work, never its writer.',
    'You name few faults, each precisely, and say what would mend it. What is good enough you let pass.',
  ].join('\n'),
  work: (order, ask) => (order.current === null ? nothingToJudge(order) : review(order, order.current, ask)),
} as const satisfies Role;

async function review(order: WorkOrder, current: Current, ask: Ask): Promise<Reviewed | Question> {
  const people = await linesOfPeople(current.delivered, current.markdown, current.evidence.people ?? []);
  const lines = classify(current, people, order.disclosure);
  const answer = await ask({
    name: 'review',
    schema: reviewSchema,
    instructions: order.instructions,
    parts: reviewParts(order, current, lines),
  });
  const asked = stepOf(answer.next, [PERSON]);
  if (asked !== undefined) return question('agent-asks', asked.because);
  const located = locate(answer.findings, { path: order.stage.path, lines, facts: current.evidence.facts });
  const judgement = judgementOf(located.findings);
  const summary = summaryOf(answer.summary, located);
  const next = nextOf(order, judgement, answer.next);
  return {
    kind: 'reviewed',
    judgement,
    summary,
    findings: located.findings,
    ...(next === undefined ? {} : { next }),
  };
}

/** Whatever the model thinks of it: changes are requested when something has to be mended, and only then. */
const judgementOf = (findings: readonly Finding[]): Judgement =>
  findings.some(({ severity }) => severity === 'fix') ? 'changes-requested' : 'approved';

function summaryOf(proposed: string, { findings, dropped, demoted }: Located): string {
  const fixes = findings.filter(({ severity }) => severity === 'fix').length;
  const own =
    fixes === 0 ? 'Nothing has to be mended.' : `${fixes} ${fixes === 1 ? 'thing has' : 'things have'} to be mended.`;
  return [
    shortened(plain(proposed), 600) || own,
    dropped === 0 ? '' : `${findingsText(dropped)} set aside: what it points at is not there.`,
    demoted === 0
      ? ''
      : `${findingsText(demoted)} only pointed out: its words or its passage are not as it says, or the line is not the writer’s.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const findingsText = (count: number): string => (count === 1 ? 'One finding was' : `Of the findings ${count} were`);

function nextOf(
  { stage, edges: { forward, back } }: WorkOrder,
  judgement: Judgement,
  { to, because }: Review['next'],
): Step | undefined {
  if (!stage.judges || !(judgement === 'approved' ? forward : back).includes(to)) return undefined;
  return { to, because: shortened(plain(because), 500) || 'the editor chose it' };
}

const nothingToJudge = async ({ stage }: WorkOrder): Promise<Question> => question('work-missing', stage.path);
