import type { Feedback } from '../../src/domain/feedback.ts';
import { someFeedback } from './proposal.ts';

/** A remark of Grace's on a line of the writer's work, for which it was sent back. */
export const aRemark = (text: string, changes: Partial<Feedback> = {}): Feedback =>
  someFeedback(changes.id ?? 'comment-1', {
    text,
    title: 'Tide mills',
    workflow: 'blog',
    verdict: 'changes-requested',
    at: '2026-11-22T10:00:00Z',
    ...changes,
  });
