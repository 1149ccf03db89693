/** Thirty clean drafts, and thirty with one fault each; every one as the checks and the peer would meet it. */
import { createHash } from 'node:crypto';
import { printEvidence, recordOf } from '../../src/agents/article/evidence.ts';
import { renderArticle } from '../../src/agents/article/render.ts';
import type { Current } from '../../src/agents/role.ts';
import type { Fact, Section, Sentence, Source } from '../../src/domain/deliverable.ts';
import type { Delivered } from '../../src/domain/proposal.ts';
import { evidencePathOf } from '../../src/domain/task.ts';
import { FAULTS, type Fault, type FaultKind, SEEDS, type Seed } from './seeds.ts';

export interface Draft {
  readonly id: string;
  readonly topic: string;
  readonly disclosure: string;
  readonly delivered: Delivered;
  readonly current: Current;
  /** What is wrong with it; null for a clean one. */
  readonly fault: { readonly kind: FaultKind; readonly line: number } | null;
}

export const PATH = 'content/posts/draft.md';

type Wording = 'says' | 'other' | 'mixed';

/** Sections and facts on their way into a draft; a fault is planted by changing them. */
interface Plan {
  readonly sections: { heading: string; sentences: Sentence[] }[];
  readonly facts: Fact[];
  /** The sentence, or the heading, that is at fault. */
  marked: string | undefined;
}

function planOf({ sections }: Seed, wording: Wording): Plan {
  const facts: Fact[] = [];
  const planned = sections.map(({ heading, sentences }) => ({
    heading,
    sentences: sentences.map((sentence, index): Sentence => {
      if ('leads' in sentence) return { text: sentence.leads, kind: 'connection', facts: [] };
      const id = `f${facts.length + 1}`;
      facts.push({ id, source: `s${sentence.source}`, quote: sentence.quote, statement: sentence.says });
      const which = wording === 'mixed' ? (index % 2 === 0 ? 'other' : 'says') : wording;
      return { text: sentence[which], kind: 'claim', facts: [id] };
    }),
  }));
  return { sections: planned, facts, marked: undefined };
}

const placeOf = (at: string): readonly [number, number] => {
  const [section = 1, sentence = 1] = at.split('.').map(Number);
  return [section - 1, sentence - 1];
};

function plant(plan: Plan, fault: Fault): void {
  const [section, index] = placeOf(fault.at);
  const into = plan.sections[section];
  if (into === undefined) throw new Error(`${fault.seed} has no section ${fault.at}`);
  const target = into.sentences[index];
  if (fault.heading !== undefined) {
    into.heading = fault.heading;
    plan.marked = `## ${fault.heading}`;
    return;
  }
  if (target === undefined) throw new Error(`${fault.seed} has no sentence ${fault.at}`);
  const added = fault.adds ?? fault.repeats;
  if (added !== undefined) {
    const sentence = fault.repeats === undefined ? connectionOf(added) : sentenceAt(plan, fault.repeats);
    into.sentences.splice(index + 1, 0, sentence);
    plan.marked = sentence.text;
    return;
  }
  const text = fault.says ?? fault.leads ?? target.text;
  into.sentences[index] = { ...target, text };
  plan.marked = text;
  if (fault.quote === undefined) return;
  const at = plan.facts.findIndex(({ id }) => id === target.facts[0]);
  const fact = plan.facts[at];
  if (fact !== undefined) plan.facts[at] = { ...fact, quote: fault.quote };
}

const connectionOf = (text: string): Sentence => ({ text, kind: 'connection', facts: [] });

/** Said again a little differently, as it happens when a text is put together from parts. */
function sentenceAt({ sections }: Plan, at: string): Sentence {
  const [section, index] = placeOf(at);
  const found = sections[section]?.sentences[index];
  if (found === undefined) throw new Error(`there is no sentence ${at}`);
  return { ...found, text: found.text.replace(/^(\S+) /, (_, first: string) => `So ${first.toLowerCase()} `) };
}

function draftOf(seed: Seed, id: string, plan: Plan, kind: FaultKind | null): Draft {
  const { topic, title, description, disclosure, opening } = seed;
  const sources = seed.sources.map(
    ({ title: name, text }, index): Source => ({
      id: `s${index + 1}`,
      kind: 'file',
      locator: `sources/${index + 1}.md`,
      title: name,
      url: `https://github.com/acme/site/blob/main/sources/${index + 1}.md`,
      retrievedAt: '2026-11-22T10:00:00Z',
      sha256: createHash('sha256').update(text).digest('hex'),
      text,
    }),
  );
  const records = sources.map(recordOf);
  const sections: Section[] = [
    { heading: '', paragraphs: [[connectionOf(opening)]] },
    ...plan.sections.map(({ heading, sentences }) => ({ heading, paragraphs: [sentences] })),
  ];
  const article = { title, description, tags: ['draft'], sections };
  const { facts } = plan;
  const content = renderArticle({ article, facts, sources: records, slug: 'draft', date: '2026-11-22', disclosure });
  const claims = plan.sections
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => sentence.kind === 'claim')
    .map(({ text, facts: cited }) => ({ text, facts: cited }));
  const evidence = { sources: records, facts, claims };
  const count = { proposed: claims.length, verified: claims.length, dropped: 0, uncited: 0 };
  const delivered: Delivered = {
    kind: 'delivered',
    title,
    description,
    files: [
      { path: PATH, content },
      { path: evidencePathOf(PATH), content: printEvidence({ ...evidence, people: [] }) },
    ],
    evidence,
    sources,
    counts: count,
    findings: [],
    answers: [],
    missing: [],
  };
  const line = kind === null ? 0 : lineOf(content, plan.marked ?? '');
  return {
    id,
    topic,
    disclosure,
    delivered,
    current: { markdown: content, delivered: content, evidence: { ...evidence, people: [] } },
    fault: kind === null ? null : { kind, line },
  };
}

function lineOf(content: string, text: string): number {
  const found = content.split('\n').findLastIndex((line) => line.startsWith(text) && text !== '');
  if (found < 0) throw new Error(`the fault is not in the draft: ${text}`);
  return found + 1;
}

const seedNamed = (id: string): Seed => {
  const seed = SEEDS.find((one) => one.id === id);
  if (seed === undefined) throw new Error(`there is no seed ${id}`);
  return seed;
};

export const FAULTY: readonly Draft[] = FAULTS.map((fault, index) => {
  const seed = seedNamed(fault.seed);
  const plan = planOf(seed, fault.wording);
  plant(plan, fault);
  return draftOf(seed, `fault-${String(index + 1).padStart(2, '0')}`, plan, fault.kind);
});

export const CLEAN: readonly Draft[] = SEEDS.flatMap((seed) =>
  (['says', 'other', 'mixed'] as const).map((wording) =>
    draftOf(seed, `${seed.id}-${wording}`, planOf(seed, wording), null),
  ),
);
