/**
 * The first version. Where an earlier stage delivered a brief, one call writes the article from its facts; without one, a
 * call before that gathers facts. Code verifies both.
 */
import type { Article, ClaimCounts, Section } from '../../domain/deliverable.ts';
import { ImprimaturError } from '../../domain/errors.ts';
import type { Delivered, HandedOn, Question } from '../../domain/proposal.ts';
import { type Edges, evidencePathOf } from '../../domain/task.ts';
import type { Ask, Part, WorkOrder } from '../role.ts';
import { briefParts, factsPart, RULES, sourceParts } from './brief.ts';
import { claimOf, judge, printEvidence, recordOf, sumCounts, type VerifiedFacts, verifyFacts } from './evidence.ts';
import { DESCRIPTION_LIMIT, TITLE_LIMIT, tidyTags } from './front-matter.ts';
import { type Given, givenFacts } from './given.ts';
import { nothingToQuote } from './questions.ts';
import { remarkParts, writtenAnew } from './remarks.ts';
import { renderArticle } from './render.ts';
import { type ArticleAnswer, articleSchema, factsSchema } from './schemas.ts';
import { stepOf, steppedBack, stepTasks, waysOf } from './steps.ts';
import { plain, shortened } from './text.ts';

const FACTS_TASK = `Read the sources and note the facts that an article on the topic needs: 8 to 24, spread over the sources, each one
sentence long where that is possible. Number them f1, f2, …`;

const ARTICLE_TASK = `Write the article from the facts below. Open with a section without heading that says what the reader will learn, then 2 to 5
sections with short headings, then a closing thought. A paragraph has 2 to 5 sentences; each sentence stands on its own. Give the article
a title (at most ${TITLE_LIMIT} characters), a description (at most ${DESCRIPTION_LIMIT}) and 2 to 5 tags.`;

const BRIEF_TASK = `The brief below was made for this article. Take its angle and its audience, and follow its outline: a section for each of its
sections, in its order, with the facts that it names there; leave out what does not serve the reader. Its open questions are not answered.`;

type Outcome = Delivered | HandedOn | Question;

export async function draft(order: WorkOrder, ask: Ask): Promise<Outcome> {
  const given = givenFacts(order);
  const verified = given ?? (await gatherFacts(order, ask));
  if (verified.facts.length === 0) return nothingToQuote(order.brief.topic, order.sources, verified.dropped);
  const ways = waysOf(order);
  const answer = await ask({
    name: 'article',
    schema: articleSchema(ways),
    instructions: `${order.instructions}\n\n${RULES}`,
    parts: [
      { kind: 'words', heading: 'What to do', text: taskOf(given, ways) },
      ...briefParts(order),
      ...remarkParts(order),
      ...givenParts(given),
      factsPart(verified.facts, order.sources),
    ],
  });
  return steppedBack(answer, ways) ?? delivered(order, { given, verified, ways }, answer);
}

async function gatherFacts(order: WorkOrder, ask: Ask): Promise<VerifiedFacts> {
  const { facts } = await ask({
    name: 'facts',
    schema: factsSchema,
    instructions: `${order.instructions}\n\n${RULES}`,
    parts: [
      { kind: 'words', heading: 'What to do', text: FACTS_TASK },
      ...briefParts(order),
      ...remarkParts(order),
      ...sourceParts(order.sources),
    ],
  });
  return verifyFacts(facts, order.sources);
}

const taskOf = (given: Given | null, ways: Edges): string =>
  [ARTICLE_TASK, ...(given === null ? [] : [BRIEF_TASK]), ...stepTasks(ways)].join('\n\n');

const givenParts = (given: Given | null): Part[] => {
  if (given === null) return [];
  const heading = 'The brief; what rests on facts names them in brackets';
  return [{ kind: 'data', heading, name: 'brief', reference: given.stage, text: given.text }];
};

interface Ground {
  readonly given: Given | null;
  readonly verified: Pick<VerifiedFacts, 'facts' | 'dropped'>;
  readonly ways: Edges;
}

function delivered(order: WorkOrder, { given, verified, ways }: Ground, answer: ArticleAnswer): Delivered {
  const { facts, dropped } = verified;
  const { article, counts } = judgeArticle(order, answer, new Map(facts.map(({ id }) => [id, id])));
  const sources = order.sources.map(recordOf);
  const claims = sentencesOf(article)
    .filter((sentence) => sentence.kind === 'claim')
    .map(claimOf);
  if (claims.length === 0)
    throw new ImprimaturError('model-nonsense', 'no sentence of the article cites a verified fact');
  const { slug, date, disclosure } = order;
  const evidence = { sources, facts, claims };
  const next = stepOf(answer.next, ways.forward);
  return {
    kind: 'delivered',
    title: article.title,
    description: article.description,
    files: [
      { path: order.stage.path, content: renderArticle({ article, facts, sources, slug, date, disclosure }) },
      { path: evidencePathOf(order.stage.path), content: printEvidence({ ...evidence, people: [] }) },
    ],
    evidence,
    sources: order.sources,
    // A fact whose quote is in no source is a claim that was proposed and could not be verified.
    counts: { ...counts, proposed: counts.proposed + dropped, dropped: counts.dropped + dropped },
    findings: [],
    answers: writtenAnew(order, 'the article'),
    missing: [...order.missing, ...(given?.lost ?? [])],
    ...(next === undefined ? {} : { next }),
  };
}

function judgeArticle(
  order: WorkOrder,
  answer: ArticleAnswer,
  ids: ReadonlyMap<string, string>,
): { article: Article; counts: ClaimCounts } {
  const counts: ClaimCounts[] = [];
  const sections: Section[] = answer.sections
    .map(({ heading, paragraphs }) => ({
      heading: shortened(plain(heading), TITLE_LIMIT),
      paragraphs: paragraphs
        .map((sentences) => {
          const judged = judge(sentences, ids);
          counts.push(judged.counts);
          return judged.kept;
        })
        .filter((sentences) => sentences.length > 0),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
  const title = shortened(plain(answer.title), TITLE_LIMIT) || shortened(plain(order.title), TITLE_LIMIT) || order.slug;
  const article = {
    title,
    description: shortened(plain(answer.description), DESCRIPTION_LIMIT) || title,
    tags: tidyTags(answer.tags.map(plain)),
    sections,
  };
  return { article, counts: sumCounts(counts) };
}

const sentencesOf = (article: Article) => article.sections.flatMap(({ paragraphs }) => paragraphs.flat());
