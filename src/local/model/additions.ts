/** Adds passages of the sources about what a comment names. */

import { headingsOf, isText, type Row, type Sentence, sectionOf, untouchable, wordsOfRow } from './page.ts';
import type { Passage } from './passages.ts';
import type { Request } from './requests.ts';
import { likeness, sameTerm, termsOf, weights } from './terms.ts';
import { capitalised, lightly } from './wording.ts';
import { type Comment, done, notDone, type Result, type Workspace } from './workspace.ts';

export function addPassage(workspace: Workspace, comment: Comment, request: Extract<Request, { kind: 'add' }>): Result {
  const { target } = comment;
  if (target?.kind === 'fixed' || target?.kind === 'field')
    return notDone(untouchable(target) ?? 'nothing can be added to the front matter');
  const about = request.about;
  const wanted = termsOf(about);
  const terms = wanted.length > 0 || target === undefined ? wanted : termsOf(wordsOfRow(target));
  const found = passagesAbout(workspace, terms).slice(0, request.section ? 2 : 1);
  if (found.length === 0)
    return notDone(`no further passage of the given sources speaks of ${about === '' ? 'this' : `“${about}”`}`);
  const sentences = found.map((passage) => claimFrom(workspace, passage));
  const anchor = anchorFor(workspace.rows, target, found[0]?.terms ?? []);
  if (anchor === undefined) return notDone('there is no place for it in the article');
  anchor.added.push({ sentences, heading: request.section ? capitalised(about.slice(0, 80)) : '', by: comment.id });
  const titles = [...new Set(found.map(({ source }) => workspace.titles.get(source) ?? source))].join('” and “');
  return done(
    `added ${request.section ? 'a section' : 'a sentence'} from “${titles}”${about === '' ? '' : ` about ${about}`}`,
  );
}

/** Passages that are not in the article yet and have at least a third of the terms by weight, best first. */
function passagesAbout({ rows, facts, added, passages }: Workspace, terms: readonly string[]): Passage[] {
  const weightOf = weights(passages.map((passage) => passage.terms));
  const total = terms.reduce((sum, term) => sum + weightOf(term), 0);
  if (total === 0) return [];
  const cited = new Set(rows.flatMap((row) => (row.gone ? [] : row.facts)));
  const used = new Set([...facts.filter(({ id }) => cited.has(id)), ...added].map(({ quote }) => quote));
  const lines = rows.filter(isText).map((row) => termsOf(wordsOfRow(row)));
  return passages
    .filter(({ quote, terms: own }) => !used.has(quote) && !lines.some((line) => likeness(line, own) > 0.6))
    .map((passage) => {
      const matched = terms.filter((term) => passage.terms.some((other) => sameTerm(term, other)));
      const share = matched.reduce((sum, term) => sum + weightOf(term), 0) / total;
      return { passage, share, score: share - (passage.leaning ? 0.3 : 0) - passage.terms.length * 0.002 };
    })
    .filter(({ share }) => share >= 1 / 3)
    .toSorted((one, other) => other.score - one.score)
    .map(({ passage }) => passage);
}

function claimFrom(workspace: Workspace, { source, quote, plain }: Passage): Sentence {
  const text = lightly(plain);
  const known = workspace.facts.find((fact) => fact.source === source && fact.quote === quote);
  if (known) return { text, kind: 'claim', facts: [known.id] };
  const id = `n${workspace.added.length + 1}`;
  workspace.added.push({ id, source, statement: text, quote });
  return { text, kind: 'claim', facts: [id] };
}

/** Behind the commented line; without one, at the end of the section that is most like the passage. */
function anchorFor(rows: readonly Row[], target: Row | undefined, terms: readonly string[]): Row | undefined {
  if (target !== undefined && target.kind !== 'blank') return target;
  const ends = headingsOf(rows).map((heading) => {
    const { lines } = sectionOf(rows, heading);
    return {
      end: lines.at(-1) ?? heading,
      score: likeness(
        terms,
        [heading, ...lines].flatMap((row) => termsOf(wordsOfRow(row))),
      ),
    };
  });
  return ends.toSorted((one, other) => other.score - one.score)[0]?.end ?? rows.findLast(isText);
}
