/** What an agent that works from sources asks a person, before or instead of working. */
import type { Question } from '../../domain/proposal.ts';
import type { WorkOrder } from '../role.ts';
import { shortened } from './text.ts';

export const question = (code: Question['code'], text = ''): Question => ({ kind: 'question', code, text });

/** Why there is nothing to quote from; undefined when there are sources. */
export function withoutSources({ sources, missing }: Pick<WorkOrder, 'sources' | 'missing'>): Question | undefined {
  if (sources.length > 0) return undefined;
  if (missing.length === 0) return question('sources-missing');
  return question('sources-unusable', missing.map(({ locator, reason }) => `${locator} (${reason})`).join('; '));
}

/** @param dropped quotes of the model that stand in no source. */
export function nothingToQuote(topic: string, dropped: number): Question {
  const tried =
    dropped === 0 ? 'it proposed no quotes' : `none of its ${dropped} quotes stands in a source word for word`;
  return question('evidence-missing', `“${shortened(topic, 200)}” (${tried})`);
}
