/** What a page states in JSON-LD, in the words of schema.org. */

type Key = 'title' | 'author' | 'published' | 'licence';

const DEEPEST = 4;
const MOST_NODES = 200;

/** Of the first node that is a text with a headline, an author or a date. Damaged JSON states nothing. */
export function statedInJson(json: string): readonly (readonly [Key, string])[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return [];
  }
  const texts = nodesIn(parsed).filter((node) => isText(node['@type']));
  return texts.map(statedIn).find((stated) => stated.length > 0) ?? [];
}

type Node = Readonly<Record<string, unknown>>;

function nodesIn(value: unknown): Node[] {
  const found: Node[] = [];
  const visit = (candidate: unknown, depth: number): void => {
    if (depth > DEEPEST || found.length >= MOST_NODES) return;
    if (Array.isArray(candidate)) for (const item of candidate) visit(item, depth + 1);
    else if (isNode(candidate)) {
      found.push(candidate);
      visit(candidate['@graph'], depth + 1);
      visit(candidate.mainEntity, depth + 1);
    }
  };
  visit(value, 0);
  return found;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (type: unknown): boolean =>
  [type].flat().some((name) => typeof name === 'string' && /Article|Posting|Page|Report|CreativeWork|Book/.test(name));

function statedIn(node: Node): (readonly [Key, string])[] {
  const stated: (readonly [Key, string | undefined])[] = [
    ['title', wordsOf(node.headline)],
    ['author', wordsOf(node.author)],
    ['published', wordsOf(node.datePublished)],
    ['licence', wordsOf(node.license)],
  ];
  return stated.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}

/** A text, the name or address of a node, or several of them. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const all = value.slice(0, 5).flatMap((item) => wordsOf(item) ?? []);
    return all.length === 0 ? undefined : all.join(', ');
  }
  return isNode(value) ? (wordsOf(value.name) ?? wordsOf(value.url) ?? wordsOf(value['@id'])) : undefined;
}
