/**
 * Hidden markers: how an object that we made is found again. A marker is an HTML comment in the first line, so a
 * person who quotes our text (`> …`) quotes the marker behind a `>`, and is not taken for us.
 */
export function tagged(name: string, value: string, text: string): string {
  return `<!-- imprimatur:${name} ${value} -->\n${text}`;
}

/** Value of the marker that the text begins with; null when there is none of this name. */
export function tagOf(name: string, text: string | null | undefined): string | null {
  const match = /^<!-- imprimatur:([a-z-]+) (.*?) -->/.exec(text ?? '');
  return match?.[1] === name ? (match[2] ?? null) : null;
}

/** GitHub takes 65,536 characters of a body. */
const MOST = 65_536;

/** Cuts a body to what GitHub takes, and says so at the end. */
export function fitBody(text: string, notice: string): string {
  if (text.length <= MOST) return text;
  const end = `\n\n${notice}`;
  return `${text.slice(0, MOST - end.length)}${end}`;
}
