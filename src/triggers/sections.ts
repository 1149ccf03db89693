/** The sections of an issue’s body: those of a form as GitHub renders them, or headings that a person wrote. */
export interface Section {
  /** Of the heading, in lower case; empty before the first one. */
  readonly name: string;
  readonly heading: string;
  /** Empty where the form was left empty. */
  readonly text: string;
}

/** What GitHub writes for a field that was left empty. */
const NO_RESPONSE = '_No response_';

export function splitSections(body: string): readonly Section[] {
  const sections: { name: string; heading: string; lines: string[] }[] = [{ name: '', heading: '', lines: [] }];
  for (const line of body.replaceAll('\r\n', '\n').split('\n')) {
    const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(line)?.[1];
    if (heading === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ name: heading.toLowerCase().replace(/:$/, ''), heading, lines: [] });
  }
  return sections.map(({ name, heading, lines }) => {
    const text = lines.join('\n').trim();
    return { name, heading, text: text === NO_RESPONSE ? '' : text };
  });
}

const LIST_MARKER = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/;

/** The items of a list, one a line, their markers taken off. */
export const itemsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(LIST_MARKER, '').trim())
    .filter((line) => line !== '');
