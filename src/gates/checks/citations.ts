import { searchInSource } from '../../agents/article/evidence.ts';
import { definitionBody, labelsIn, parseDefinition, withoutReferences } from '../../agents/article/footnotes.ts';
import { frontMatterEnd } from '../../agents/article/front-matter.ts';
import { isSourceLine } from '../../agents/article/sources.ts';
import { lineOf } from '../../agents/article/text.ts';
import type { Claim, Finding } from '../../domain/deliverable.ts';
import { type Check, type Checked, NO_SETTINGS } from '../check.ts';

interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

export const citations: Check = {
  id: 'citations',
  help: 'Every footnote is an exact quote from a source of the evidence, and every claim stands in the text with its footnotes.',
  settings: NO_SETTINGS,
  async run(deliverable, { people }) {
    const all = deliverable.content.split('\n');
    const lines = all
      .map((text, index) => ({ number: index + 1, text: text.replace(/\r$/, '') }))
      .slice(frontMatterEnd(all) + 1);
    const definitions = new Map<string, NumberedLine & { readonly body: string }>();
    for (const line of lines) {
      const definition = parseDefinition(line.text);
      if (definition) definitions.set(definition.label, { ...line, body: definition.body });
    }
    const { sources } = deliverable.evidence;
    const texts = lines.filter(({ text }) => parseDefinition(text) === undefined && !isSourceLine(text, sources));
    const fault = (weight: number, message: string, line?: number): Finding => ({
      check: 'citations',
      severity: 'fix',
      weight,
      path: deliverable.path,
      ...(line === undefined ? {} : { line }),
      message,
    });
    const bodies = bodiesOf(deliverable);

    const undefinedReferences = texts.flatMap(({ number, text }) =>
      labelsIn(text)
        .filter((label) => !definitions.has(label))
        .map((label) => fault(10, `The footnote [^${label}] is defined nowhere.`, number)),
    );
    const strangeDefinitions = [...definitions.values()].flatMap(({ number, text, body }) => {
      const known = bodies.get(body);
      if (known === undefined)
        return [fault(10, `This footnote is not part of the evidence: ${text.slice(0, 80)}`, number)];
      return known ? [] : [fault(20, 'The quote of this footnote does not stand in its source word for word.', number)];
    });
    const strangeClaims = texts
      .filter(({ text }) => labelsIn(text).length > 0 && !people.has(text))
      .filter(
        ({ text }) => !deliverable.evidence.claims.some((claim) => lineOf(claim.text) === withoutReferences(text)),
      )
      .map(({ number }) => fault(10, 'This line carries footnotes but is not a claim of the evidence.', number));
    const lostClaims = deliverable.evidence.claims.flatMap((claim) =>
      claimFault(claim, deliverable, texts, definitions, people).map(({ weight, message, line }) =>
        fault(weight, message, line),
      ),
    );
    return [...undefinedReferences, ...strangeDefinitions, ...strangeClaims, ...lostClaims];
  },
};

/** The footnotes that the evidence allows, and whether each one's quote stands in its source. */
function bodiesOf({ evidence, sources }: Checked): Map<string, boolean> {
  const bodies = new Map<string, boolean>();
  const searches = new Map(sources.map((source) => [source.id, searchInSource(source)]));
  for (const fact of evidence.facts) {
    const record = evidence.sources.find(({ id }) => id === fact.source);
    bodies.set(definitionBody(fact, record), searches.get(fact.source)?.(fact.quote) ?? false);
  }
  return bodies;
}

function claimFault(
  claim: Claim,
  { evidence }: Checked,
  texts: readonly NumberedLine[],
  definitions: ReadonlyMap<string, NumberedLine & { readonly body: string }>,
  people: ReadonlySet<string>,
): { weight: number; message: string; line?: number }[] {
  const wanted = lineOf(claim.text);
  const standing = texts.filter(({ text }) => withoutReferences(text) === wanted);
  const line = standing[0];
  const shown = `“${claim.text.slice(0, 80)}”`;
  if (claim.facts.length === 0) return [{ weight: 10, message: `The claim ${shown} cites nothing.` }];
  if (line === undefined) return [{ weight: 10, message: `The claim ${shown} of the evidence is not in the text.` }];
  const complete = standing.some(({ text }) => {
    const cited = labelsIn(text).flatMap((label) => definitions.get(label) ?? []);
    // Who rewrote one of its footnotes took over what the claim shows.
    if (cited.some((definition) => people.has(definition.text))) return true;
    return claim.facts.every((id) => {
      const fact = evidence.facts.find((candidate) => candidate.id === id);
      const source = evidence.sources.find((candidate) => candidate.id === fact?.source);
      return fact !== undefined && cited.some(({ body }) => body === definitionBody(fact, source));
    });
  });
  return complete ? [] : [{ weight: 10, message: 'This claim does not show all its footnotes.', line: line.number }];
}
