/** The first version: one call gathers facts, which code verifies; one call writes the article from those. */
import type { Article, ClaimCounts, Section } from '../../domain/deliverable.ts';
import { ImprimaturError } from '../../domain/errors.ts';
import type { Answer } from '../../domain/feedback.ts';
import type { Delivered, Question } from '../../domain/proposal.ts';
import { evidencePathOf } from '../../domain/task.ts';
import type { Ask, WorkOrder } from '../role.ts';
import { briefParts, data, factsPart, jsonLines, RULES, sourceParts } from './brief.ts';
import { claimOf, judge, printEvidence, recordOf, sumCounts, type VerifiedFacts, verifyFacts } from './evidence.ts';
import { DESCRIPTION_LIMIT, TITLE_LIMIT, tidyTags } from './front-matter.ts';
import { renderArticle } from './render.ts';
import { type ArticleAnswer, articleSchema, factsSchema } from './schemas.ts';
import { plain, shortened } from './text.ts';

const FACTS_TASK = `Read the sources and note the facts that an article on the topic needs: 8 to 24, spread over the sources, each one
sentence long where that is possible. Number them f1, f2, …`;

const ARTICLE_TASK = `Write the article from the facts below. Open with a section without heading that says what the reader will learn, then 2 to 5
sections with short headings, then a closing thought. A paragraph has 2 to 5 sentences; each sentence stands on its own. Give the article
a title (at most ${TITLE_LIMIT} characters), a description (at most ${DESCRIPTION_LIMIT}) and 2 to 5 tags.`;

export async function draft(order: WorkOrder, ask: Ask): Promise<Delivered | Question> {
  const { facts: proposed } = await ask({
    name: 'facts',
    schema: factsSchema,
    instructions: `${order.instructions}\n\n${RULES}`,
    parts: [
      { kind: 'words', heading: 'What to do', text: FACTS_TASK },
      ...briefParts(order),
      ...remarks(order),
      ...sourceParts(order.sources),
    ],
  });
  const verified = verifyFacts(proposed, order.sources);
  if (verified.facts.length === 0) return nothingToQuote(order, verified.dropped);
  const answer = await ask({
    name: 'article',
    schema: articleSchema,
    instructions: `${order.instructions}\n\n${RULES}`,
    parts: [
      { kind: 'words', heading: 'What to do', text: ARTICLE_TASK },
      ...briefParts(order),
      ...remarks(order),
      factsPart(verified.facts, order.sources),
    ],
  });
  return delivered(order, verified, answer);
}

function delivered(order: WorkOrder, { facts, dropped }: VerifiedFacts, answer: ArticleAnswer): Delivered {
  const { article, counts } = judgeArticle(order, answer, new Map(facts.map(({ id }) => [id, id])));
  const sources = order.sources.map(recordOf);
  const claims = sentencesOf(article)
    .filter((sentence) => sentence.kind === 'claim')
    .map(claimOf);
  if (claims.length === 0)
    throw new ImprimaturError('model-nonsense', 'no sentence of the article cites a verified fact');
  const { slug, date, disclosure } = order;
  const evidence = { sources, facts, claims };
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
    answers: order.feedback.map(writtenAnew),
    missing: order.missing,
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

/** What people and checks said of a version that there is no text of: it still guides the writing. */
function remarks({ feedback, findings }: WorkOrder) {
  const said = feedback.map(({ id, quoted, text }) => ({ id, quoted, text }));
  const found = findings.map(({ check, severity, message }) => ({ check, severity, message }));
  return [
    ...(said.length === 0 ? [] : [data('Feedback on an earlier version', 'feedback', jsonLines(said))]),
    ...(found.length === 0
      ? []
      : [data('Faults that checks found in an earlier version, one a line', 'findings', jsonLines(found))]),
  ];
}

const writtenAnew = ({ id }: { readonly id: string }): Answer => ({
  feedback: id,
  done: false,
  text: 'not done, because the line it stood on is gone: the article was written anew, with this feedback in view.',
  lines: [],
});

function nothingToQuote(order: WorkOrder, dropped: number): Question {
  const tried =
    dropped === 0 ? 'it proposed no quotes' : `none of its ${dropped} quotes stands in a source word for word`;
  return {
    kind: 'question',
    code: 'evidence-missing',
    text: `“${shortened(plain(order.brief.topic), 200)}” (${tried})`,
  };
}
