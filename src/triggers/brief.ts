import { itemsOf, splitSections } from './sections.ts';

/** What a person asked for, read from the issue. */
export interface Brief {
  readonly topic: string;
  readonly sources: readonly string[];
  readonly audience: string;
  /** What the agents have to be good at. */
  readonly skills: readonly string[];
  readonly notes: string;
}

/** Sections that have a meaning of their own; those of `form.ts` included. */
const KNOWN = ['topic', 'sources', 'audience', 'skills', 'workflow', 'priority', 'due'];

/**
 * Reads the sections of an issue form (`### Topic`, `### Sources`, …), as GitHub renders them; the same headings written
 * by hand do as well. Text before the first heading, and unknown sections, are notes.
 * A topic of signs alone, `?`, asks the agent to find one; without any, the title is the topic. Sources may also come
 * from the workflow; those of the issue stand first.
 */
export function readBrief(title: string, body: string, workflowSources: readonly string[] = []): Brief {
  // A comment in the first line is a marker of ours, or of a template.
  const sections = splitSections(body.replace(/^<!--[^\n]*-->\r?\n/, ''));
  const text = (name: string): string => sections.find((section) => section.name === name)?.text ?? '';
  const notes = sections
    .filter(({ name, text: content }) => !KNOWN.includes(name) && content !== '')
    .map(({ heading, text: content }) => (heading === '' ? content : `${heading}: ${content}`));
  const own = itemsOf(text('sources'))
    .map(locatorOf)
    .filter((locator) => locator !== '');
  const topic = text('topic');
  return {
    topic: topic === '' ? spoken(title.trim()) : spoken(topic),
    sources: [...new Set([...own, ...workflowSources])],
    audience: text('audience'),
    skills: skillsIn(text('skills')),
    notes: notes.join('\n\n'),
  };
}

/** What names a topic has a letter or a number. */
const spoken = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? text : '');

/** One a line, or with commas between them. */
const skillsIn = (text: string): readonly string[] => [
  ...new Set(
    itemsOf(text)
      .flatMap((item) => item.split(','))
      .map((word) => word.replaceAll('`', '').trim().toLowerCase())
      .filter((word) => word !== ''),
  ),
];

/** An item of the list: a path or an address, bare, in backticks, in angle brackets, or as a Markdown link. */
function locatorOf(item: string): string {
  const [link, angled, bare = ''] = /^\[[^\]]*\]\((?:<([^<>]*)>|([^<>)\s]+))[^)]*\)$/.exec(item) ?? [];
  if (link === undefined) return item.replace(/^[`<]+|[`>]+$/g, '').trim();
  return unescaped(angled ?? bare);
}

/** A link to a file can't hold a space: GitHub writes `my%20notes.md`. An address stays as it is. */
function unescaped(target: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
