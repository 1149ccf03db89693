/** What a person asked for, read from the issue. */
export interface Brief {
  readonly topic: string;
  readonly sources: readonly string[];
  readonly audience: string;
  readonly notes: string;
}

const NO_RESPONSE = '_No response_';
const LIST_MARKER = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/;

/**
 * Reads the sections of an issue form (`### Topic`, `### Sources`, `### Audience`), as GitHub renders them; the same
 * headings written by hand do as well. Text before the first heading, and unknown sections, are notes.
 * A topic of signs alone, `?`, asks the agent to find one; without any, the title is the topic. Sources may also come from the workflow; those of the issue stand first.
 */
export function readBrief(title: string, body: string, workflowSources: readonly string[] = []): Brief {
  // A comment in the first line is a marker of ours, or of a template.
  const sections = splitSections(body.replace(/^<!--[^\n]*-->\r?\n/, ''));
  const text = (name: string): string => {
    const found = sections.find((section) => section.name === name)?.text.trim() ?? '';
    return found === NO_RESPONSE ? '' : found;
  };
  const known = new Set(['topic', 'sources', 'audience']);
  const notes = sections
    .filter(({ name, text: content }) => !known.has(name) && content.trim() !== '' && content.trim() !== NO_RESPONSE)
    .map(({ heading, text: content }) => (heading === '' ? content.trim() : `${heading}: ${content.trim()}`));
  const own = text('sources')
    .split('\n')
    .map(locatorOf)
    .filter((line) => line !== '');
  const topic = text('topic');
  return {
    topic: topic === '' ? spoken(title.trim()) : spoken(topic),
    sources: [...new Set([...own, ...workflowSources])],
    audience: text('audience'),
    notes: notes.join('\n\n'),
  };
}

/** What names a topic has a letter or a number. */
const spoken = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? text : '');

/** A line of the list: a path or an address, bare, in backticks, in angle brackets, or as a Markdown link. */
function locatorOf(line: string): string {
  const item = line.replace(LIST_MARKER, '').trim();
  const link = /^\[[^\]]*\]\(<?([^)>\s]+)>?[^)]*\)$/.exec(item)?.[1];
  return (link ?? item).replace(/^[`<]+|[`>]+$/g, '').trim();
}

interface BriefSection {
  readonly name: string;
  readonly heading: string;
  readonly text: string;
}

function splitSections(body: string): BriefSection[] {
  const sections: { name: string; heading: string; lines: string[] }[] = [{ name: '', heading: '', lines: [] }];
  for (const line of body.replaceAll('\r\n', '\n').split('\n')) {
    const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(line)?.[1];
    if (heading === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ name: heading.toLowerCase().replace(/:$/, ''), heading, lines: [] });
  }
  return sections.map(({ name, heading, lines }) => ({ name, heading, text: lines.join('\n') }));
}
