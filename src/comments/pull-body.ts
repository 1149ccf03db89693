import type { Evidence } from '../domain/deliverable.ts';
import { sentenceOf } from '../domain/errors.ts';
import type { Note } from '../domain/proposal.ts';
import type { Material } from '../domain/snapshot.ts';
import type { TaskState } from '../domain/state.ts';
import { PUBLISH } from '../domain/task.ts';
import { answerText } from './answer.ts';
import { beginningOf } from './blocks.ts';
import { followUpItems } from './children.ts';
import { contextLines } from './context.ts';
import { findingItem, scoreDetails } from './findings.ts';
import { usageText } from './money.ts';
import { neutral, neutralCode, neutralLine, neutralLink } from './neutral.ts';
import { peerReview } from './peer-review.ts';
import { leadsTo } from './route-words.ts';
import { MOST_BODY, tagged, tagOf } from './tag.ts';

export const PULL_TAG = 'pull';

/** Title of the task's pull request. */
export const pullTitle = (state: TaskState): string =>
  neutralLine(state.delivered?.title ?? state.title)
    .slice(0, 200)
    .toWellFormed();

/** Names the version that a body shows: the work, and what agents made of it. */
export function pullVersion({ task, delivered, peer, escalated }: TaskState): string {
  const judged = peer === null ? '' : ` peer=${peer.epoch}`;
  return `task=${task} version=${delivered?.epoch ?? 0}${judged}${escalated === null ? '' : ' escalated'}`;
}

/** Whether a pull request's body shows work of the task. */
export const showsWork = (body: string | null, { task }: Pick<TaskState, 'task'>): boolean =>
  tagOf(PULL_TAG, body)?.startsWith(`task=${task} `) ?? false;

/** What a reviewer needs: what it is, the text, every claim with its passage, what the checks found, what it cost. */
export function pullBody(state: TaskState, material: Material): string {
  const { delivered } = state;
  if (delivered === null) return tagged(PULL_TAG, pullVersion(state), '', '');
  const { counts, findings, missing, notes = [], context = [], followUps = [] } = delivered;
  const preview = neutral(withoutFrontMatter(material.markdown));
  const passages = claims(material.evidence);
  const body = (shownPreview: string, shownPassages: string): string =>
    [
      neutral(delivered.description),
      [
        `**${counts.verified} of ${counts.proposed} claims** carry a passage that stands word for word, white space aside, in a source.`,
        counts.dropped > 0 ? `${counts.dropped} dropped: a passage was not found.` : '',
        counts.uncited > 0 ? `${counts.uncited} left out: cited nothing.` : '',
      ]
        .filter(Boolean)
        .join(' '),
      `Approve to ${approving(state)}, request changes to send it back with your comments, close to reject it. You may also edit the text on the branch: your words stay as they are.`,
      peerReview(state),
      answered(state, material.pull),
      details('Preview', shownPreview),
      details(`Claims and their sources (${material.evidence.claims.length})`, shownPassages),
      scoreDetails(findings),
      findings.length === 0 ? '' : `### Findings\n\n${findings.map(findingItem).join('\n')}`,
      followUps.length === 0
        ? ''
        : `### Tasks that it proposes\n\nThey are made once this is passed; say in a review which of them you do not want.\n\n${followUpItems(followUps).join('\n')}`,
      notes.length === 0 ? '' : `### How it was made\n\n${notes.map(note).join('\n')}`,
      missing.length === 0 ? '' : `### Sources that could not be used\n\n${missing.map(unused).join('\n')}`,
      context.length === 0
        ? ''
        : details(`What it was given to read (${context.length})`, contextLines(context).join('\n')),
      `Closes #${state.task}`,
      `<sub>Imprimatur · attempt ${delivered.attempt} · this attempt: ${usageText(delivered.usage)} · whole task: ${usageText(state.usage)} · prompts ${delivered.prompts.map(({ name, sha256 }) => `${neutralLine(name)} \`${sha256.slice(0, 12)}\``).join(', ') || '–'}</sub>`,
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  // What is in the files of the pull request as well is cut before anything else is.
  const room = MOST_BODY - ROOM_FOR_MARKER - body('', '').length;
  const forPassages = Math.min(passages.length, Math.max(room / 2, room - preview.length));
  const more = seeFiles(material.url);
  const text = body(
    beginningOf(preview, Math.floor(room - forPassages), more),
    beginningOf(passages, Math.floor(forPassages), more),
  );
  return tagged(PULL_TAG, pullVersion(state), text, `${more}\n\nCloses #${state.task}`);
}

const approving = (state: TaskState): string =>
  leadsTo(state) === PUBLISH ? 'publish this very commit' : `let it go on to ${leadsTo(state)}`;

const ROOM_FOR_MARKER = 200;

const seeFiles = (url: string | undefined): string =>
  `… cut here; the whole text and its evidence are in the files of this pull request${url === undefined ? '' : `: ${neutralLink('the text', url)}`}.`;

const unused = ({ locator, reason }: { readonly locator: string; readonly reason: string }): string =>
  `- ${neutralCode(locator)}: ${neutralLine(reason)}`;

const note = ({ code, text }: Note): string => `- ${neutralLine(sentenceOf(code, text))}`;

function claims(evidence: Evidence): string {
  const facts = new Map(evidence.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(evidence.sources.map((source) => [source.id, source]));
  return evidence.claims
    .map((claim) => {
      const quotes = claim.facts.flatMap((id) => {
        const fact = facts.get(id);
        const source = fact && sources.get(fact.source);
        if (fact === undefined || source === undefined) return [];
        return [`   > ${neutralLine(fact.quote)}\n   > — ${neutralLink(source.title, source.url)}`];
      });
      return `1. ${neutralLine(claim.text)}\n${quotes.join('\n   >\n')}`;
    })
    .join('\n');
}

function answered(state: TaskState, pull: string | undefined): string {
  const answers = state.delivered?.answers ?? [];
  if (answers.length === 0) return '';
  const list = answers.map((answer) => {
    const told = neutralLine(answerText(answer));
    return `- ${answer.done ? '✅' : '➖'} ${[toWhat(answer.feedback, pull), told].filter(Boolean).join(': ')}`;
  });
  const open = answers.filter(({ done }) => !done).length;
  const heading = open === 0 ? '### What the feedback changed' : `### What the feedback changed, and ${open} not done`;
  return [heading, '', ...list].join('\n');
}

/** Where a reader finds what is answered: GitHub's own anchors in the pull request's conversation. */
function toWhat(feedback: string, pull: string | undefined): string {
  const [, kind, id] = /^(review|comment)-(?:\d+-)?(\d+)$/.exec(feedback) ?? [];
  if (pull === undefined || id === undefined) return '';
  return kind === 'review'
    ? neutralLink('The review', `${pull}#pullrequestreview-${id}`)
    : neutralLink('A comment', `${pull}#discussion_r${id}`);
}

const withoutFrontMatter = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n+/, '');

const details = (summary: string, content: string): string =>
  `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
