/** What happened to a task, in lines for a person who watches. Pure. */
import type { Finding } from '../../domain/deliverable.ts';
import type { PeerReview, WorkDelivered } from '../../domain/event.ts';
import type { Moment } from './moments.ts';

export interface Told {
  readonly who: string;
  readonly text: string;
  readonly details?: readonly string[];
}

/** What people do is told by those who do it; leases, wishes and merges say nothing of their own. */
export function toldOf({ event, stage, state }: Moment): Told | null {
  const who = stage?.agent || 'Imprimatur';
  switch (event.kind) {
    case 'topic-chosen':
      return { who, text: `chooses the topic “${event.title}”` };
    case 'work-delivered':
      return { who, text: deliveredText(event, state.attempt) };
    case 'review-delivered':
      return { who: event.by, text: reviewText(event), details: event.findings.filter(isFix).map(findingText) };
    case 'stage-left':
      // What a reviewer or a person found is told by then.
      if (event.how === 'passed' || event.findings.length > 0 || event.by !== stage?.agent) return null;
      return { who, text: `hands it back to ${event.to}: ${shortened(event.because)}` };
    case 'check-failed':
      return { who: 'checks', text: 'send it back', details: event.findings.filter(isFix).map(findingText) };
    case 'work-failed':
      return { who, text: `fails (${event.code}): ${shortened(event.detail)}` };
    case 'lease-lost':
      return { who, text: `is gone: ${shortened(event.detail)}` };
    case 'question-asked':
      return { who, text: `asks a person (${event.code})` };
    case 'person-wanted':
      return { who: 'Imprimatur', text: `leaves it to a person: ${shortened(event.reason)}` };
    default:
      return null;
  }
}

function deliveredText({ title, counts, answers }: WorkDelivered, attempt: number): string {
  if (answers.length > 0) return `revises it as asked, attempt ${attempt}`;
  if (attempt > 1) return `mends what was found, attempt ${attempt}`;
  return `delivers “${shortened(title, 44)}”, ${counts.verified} quoted claims`;
}

const isFix = ({ severity }: Finding): boolean => severity === 'fix';

function reviewText({ judgement, findings }: PeerReview): string {
  if (judgement === 'approved') return 'finds nothing that must be mended';
  const count = findings.filter(isFix).length;
  return `sends it back: ${count === 1 ? 'one thing has' : `${count} things have`} to be mended`;
}

const findingText = ({ line, check, message }: Finding): string =>
  shortened(`${line === undefined ? '' : `line ${line}, `}${check.replace('peer/', '')}: ${message}`, 100);

const MOST = 70;

export const shortened = (text: string, most = MOST): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
};

/** What a comment asks for, without what it quotes. */
export const wishIn = (body: string): string =>
  body
    .replace(/^>.*$/gm, '')
    .replace(/^_\(.*\)_$/m, '')
    .trim() || body;
