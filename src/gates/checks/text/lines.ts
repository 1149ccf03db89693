/** A deliverable line by line: one line is one sentence, a heading, or none of a reader's business. */
import { labelsIn, parseDefinition, withoutReferences } from '../../../agents/article/footnotes.ts';
import { frontMatterEnd, parseFrontMatter } from '../../../agents/article/front-matter.ts';
import { disclosureLine } from '../../../agents/article/render.ts';
import { fromMarkdown, lineOf } from '../../../agents/article/text.ts';
import { ledgerOf } from '../../../agents/research/ledger.ts';
import type { Claim } from '../../../domain/deliverable.ts';
import type { Checked } from '../../check.ts';

export interface TextLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  /** Its words, without escapes and footnotes. */
  readonly words: string;
  /** 1 to 6 for a heading, 0 for a sentence. */
  readonly level: number;
  /** What the evidence says about it. */
  readonly claim?: Claim;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

type Text = Pick<Checked, 'content' | 'evidence' | 'missing'>;

/** Headings and sentences of the text. Not front matter, code blocks, footnotes, the sentence of disclosure, and a brief's ledger. */
export function textLines({ content, evidence, missing = [] }: Text): TextLine[] {
  const raw = content.split('\n').map((line) => line.replace(/\r$/, ''));
  const claims = new Map(evidence.claims.map((claim) => [lineOf(claim.text), claim]));
  const disclosure = parseFrontMatter(content)?.disclosure;
  const disclosed = typeof disclosure === 'string' ? disclosureLine(disclosure) : undefined;
  const front = frontMatterEnd(raw);
  const isLedger = ledgerOf(evidence.sources, missing);
  let fence = '';
  return raw.flatMap((text, index): TextLine[] => {
    if (index <= front) return [];
    const marker = FENCE.exec(text)?.[1] ?? '';
    const inFence = fence !== '' || marker !== '';
    if (marker !== '' && (fence === '' || marker.startsWith(fence))) fence = fence === '' ? marker : '';
    if (inFence || text.trim() === '' || text === disclosed || isLedger(text)) return [];
    if (parseDefinition(text) !== undefined) return [];
    const level = /^(#{1,6})\s/.exec(text)?.[1]?.length ?? 0;
    const words = fromMarkdown(withoutReferences(text).replace(/^#{1,6}\s+/, ''));
    const claim = level === 0 ? claims.get(withoutReferences(text)) : undefined;
    return [{ number: index + 1, text, words, level, ...(claim ? { claim } : {}) }];
  });
}

/** The sentences alone. */
export const sentencesOf = (deliverable: Text): TextLine[] => textLines(deliverable).filter(({ level }) => level === 0);

/** Number of the line of a front matter's field; undefined when it has none. */
export function lineOfField(content: string, name: string): number | undefined {
  const lines = content.split('\n');
  const end = frontMatterEnd(lines);
  const index = lines.findIndex((line, at) => at <= end && line.startsWith(`${name}:`));
  return index < 0 ? undefined : index + 1;
}

/** Text fields of the front matter; of a list each text on a line of its own. */
export function textField(content: string, name: string): string {
  const texts = [parseFrontMatter(content)?.[name]].flat();
  return texts.filter((text) => typeof text === 'string').join('\n');
}

export const isCited = ({ text }: TextLine): boolean => labelsIn(text).length > 0;
