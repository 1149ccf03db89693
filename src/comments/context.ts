import { CONTEXT_KINDS, type ContextItem } from '../domain/proposal.ts';
import { neutralLine, neutralLink } from './neutral.ts';

const WHAT: Readonly<Record<ContextItem['kind'], string>> = {
  document: 'Documents of the project',
  upstream: 'Work of earlier stages',
  lesson: 'Lessons',
  feedback: 'What people said before',
  published: 'Published before',
  rejected: 'Rejected before',
};

/** What an agent was given to read beside its sources: a line for each kind that there is, as a list. */
export const contextLines = (items: readonly ContextItem[]): readonly string[] =>
  CONTEXT_KINDS.flatMap((kind) => {
    const names = items.filter((item) => item.kind === kind).map(shown);
    return names.length === 0 ? [] : [`- ${WHAT[kind]}: ${names.join(' · ')}`];
  });

const shown = ({ name, url }: ContextItem): string => (url === undefined ? neutralLine(name) : neutralLink(name, url));
