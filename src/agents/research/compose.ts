/** The first version of a brief: one call reads the sources, and code keeps what stands in them. */
import type { Fact } from '../../domain/deliverable.ts';
import type { Delivered, Question } from '../../domain/proposal.ts';
import { evidencePathOf } from '../../domain/task.ts';
import { briefParts, RULES, sourceParts } from '../article/brief.ts';
import { printEvidence, recordOf, type VerifiedFacts, verifyFacts } from '../article/evidence.ts';
import { DESCRIPTION_LIMIT, TITLE_LIMIT } from '../article/front-matter.ts';
import { nothingToQuote } from '../article/questions.ts';
import { remarkParts, writtenAnew } from '../article/remarks.ts';
import { plain, shortened } from '../article/text.ts';
import { BRIEF_PREFIX } from '../article/topic.ts';
import type { Ask, WorkOrder } from '../role.ts';
import { type Chosen, chooseTopic } from './choose.ts';
import { lookedAtLines, weighedLines } from './ledger.ts';
import { type Brief, renderBrief } from './render.ts';
import { type BriefAnswer, briefSchema } from './schemas.ts';

const TASK = `Read the sources and write a brief for the person who writes the article on the topic. Note 8 to 24 facts, spread over the sources, numbered
f1, f2, …: the statement is a sentence that the quote alone carries, with every figure, date and name as the quote has it. Then outline the
article in 2 to 5 sections: a short heading, what the section should say, and the ids of the facts that it uses, each fact in one section.
Angle, audience, outline and questions cite nothing, so they hold no figures, dates, and titles of sources. Say what the sources leave
open, and where they disagree, as questions.`;

export async function compose(order: WorkOrder, ask: Ask): Promise<Delivered | Question> {
  const chosen = await chooseTopic(order, ask);
  if (chosen.kind === 'question') return chosen;
  const named: WorkOrder = { ...order, brief: { ...order.brief, topic: chosen.topic } };
  const answer = await ask({
    name: 'brief',
    schema: briefSchema,
    instructions: `${order.instructions}\n\n${RULES}`,
    parts: [
      { kind: 'words', heading: 'What to do', text: TASK },
      ...briefParts(named),
      ...remarkParts(order),
      ...sourceParts(order.sources),
    ],
  });
  const verified = verifyFacts(answer.facts, order.sources);
  if (verified.facts.length === 0) return nothingToQuote(chosen.topic, order.sources, verified.dropped);
  return delivered(named, chosen, briefOf(named, answer, verified), verified);
}

function briefOf({ brief }: WorkOrder, answer: BriefAnswer, { facts, ids }: VerifiedFacts): Brief {
  const stated = facts
    .map((fact) => ({ ...fact, statement: fact.statement || plain(fact.quote) }))
    .filter(({ statement }) => statement !== '');
  const used = new Set<string>();
  const take = (wanted: readonly string[]): Fact[] => {
    const own = new Set(wanted.flatMap((id) => ids.get(id) ?? []));
    const taken = stated.filter(({ id }) => own.has(id) && !used.has(id));
    for (const { id } of taken) used.add(id);
    return taken;
  };
  const sections = answer.sections
    .map(({ heading, says, facts: wanted }) => ({
      heading: shortened(plain(heading), TITLE_LIMIT),
      says: plain(says),
      facts: take(wanted),
    }))
    .filter(({ heading, facts: own }) => heading !== '' && own.length > 0);
  const inSections = new Set(sections.flatMap((section) => section.facts));
  const title = plain(answer.title) || plain(brief.topic);
  return {
    title: shortened(`${BRIEF_PREFIX}${title}`, TITLE_LIMIT),
    angle: plain(answer.angle),
    audience: plain(brief.audience ?? '') || plain(answer.audience),
    sections,
    further: stated.filter((fact) => !inSections.has(fact)),
    questions: answer.questions.map(plain).filter((asked) => asked !== ''),
  };
}

function delivered(order: WorkOrder, chosen: Chosen, brief: Brief, { facts, dropped }: VerifiedFacts): Delivered {
  const { slug, date, disclosure, missing } = order;
  const { path } = order.stage;
  const sources = order.sources.map(recordOf);
  const stated = [...brief.sections.flatMap((section) => section.facts), ...brief.further];
  const evidence = { sources, facts, claims: stated.map(({ id, statement }) => ({ text: statement, facts: [id] })) };
  const weighed =
    chosen.weighed.length === 0 ? [] : [...weighedLines(chosen.weighed, chosen.candidate, sources.length), ''];
  const description = shortened(brief.angle, DESCRIPTION_LIMIT) || brief.title;
  const ledger = [...weighed, ...lookedAtLines(sources, missing)];
  return {
    kind: 'delivered',
    title: brief.title,
    description,
    files: [
      { path, content: renderBrief({ brief, sources, ledger, description, slug, date, disclosure }) },
      { path: evidencePathOf(path), content: printEvidence({ ...evidence, people: [] }) },
    ],
    evidence,
    sources: order.sources,
    counts: { proposed: stated.length + dropped, verified: stated.length, dropped, uncited: 0 },
    findings: [],
    answers: writtenAnew(order, 'the brief'),
    missing,
    ...(chosen.weighed.length === 0 ? {} : { topic: chosen.topic }),
  };
}
