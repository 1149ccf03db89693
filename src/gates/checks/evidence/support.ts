/** What passages carry, and what a sentence says beyond them. */
import { columnsAbove, headingAbove } from '../../../agents/article/evidence.ts';
import type { Fact, SourceRecord } from '../../../domain/deliverable.ts';
import type { Checked } from '../../check.ts';
import { isSmallWord, type Language } from '../text/language.ts';
import { type DateMention, datesIn, isDateCarried } from './dates.ts';
import { mixedIn, type Name, namesIn, namesOf, writesAsName, writesSmall } from './names.ts';
import { impliedIn, isCarried, plainDigits, type Quantity, quantitiesIn } from './numbers.ts';
import { isRoughlyCarried, type RoughNumber, roughNumbersIn, withoutShares } from './rough-numbers.ts';

export const fieldsOf = ['title', 'description', 'tags'] as const;

interface Figures {
  readonly text: string;
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly rough: readonly RoughNumber[];
  readonly mixed: readonly Name[];
  /** The text with blanks for its dates and words with digits. */
  readonly rest: string;
}

function figuresIn(raw: string, language: Language | null): Figures {
  const text = plainDigits(raw);
  const { dates, rest: withoutDates } = datesIn(text);
  const { names: mixed, rest } = mixedIn(withoutDates);
  const quantities = quantitiesIn(withoutShares(rest, language), language);
  return { text, dates, quantities, rough: roughNumbersIn(rest, language), mixed, rest };
}

export const passagesOf = (ids: readonly string[], { evidence }: Checked): readonly Fact[] =>
  ids.flatMap((id) => evidence.facts.filter((fact) => fact.id === id));

/** Nouns that a sentence counts to say how it is built: “two causes” is no figure of a source, if none gives another one. */
const COUNTED =
  /^[\s-]+(?:\p{L}+ )?(?:ways?|reasons?|causes?|points?|things?|parts?|steps?|sections?|questions?|answers?|ideas?|kinds?|types?|sorts?|sources?|articles?|pages?|passages?|claims?|examples?|lessons?|sides?|options?|aspects?|factors?|facts?|themes?|topics?|threads?|words?|sentences?|takeaways?|perspectives?|views?|of them|gründe|ursachen|punkte|dinge|teile|schritte|fragen|quellen|arten|seiten|raisons|causes|choses|parties|étapes|questions|sources|razones|causas|cosas|partes|preguntas|fuentes)(?!\p{L})/iu;
const POINTED =
  /(?:^|[^\p{L}])(?:the|these|those|all|other|last|first|next|of|between|die|diese|beiden|les|ces|las|los|estas|estos)\s+(?:other\s+)?$/iu;
const SECONDS = /(?:^|[^p{L}])(?:an?|per|one|each|every|split|this)\s+$/i;

const isSmall = ({ values, kind }: Quantity): boolean =>
  kind === 'plain' && values.some((value) => value >= 2 && value <= 10);
const after = ({ rest }: Figures, { index, shown }: Quantity): string => rest.slice(index + shown.length);
const before = ({ rest }: Figures, { index }: Quantity): string => rest.slice(0, index);

/** Numbers and dates of a sentence that cites nothing. Counting the parts of a thought, and “the two”, are no figures. */
export function uncited(raw: string, language: Language | null, topic: string): string[] {
  const said = figuresIn(raw, language);
  const asked = figuresIn(topic, language);
  const carriers = { quantities: asked.quantities, implied: yearsOf(asked.dates), hasPercent: true };
  return [
    ...said.dates.filter((date) => !isDateCarried(date, asked.dates, [])).map(({ shown }) => shown),
    ...said.quantities
      .filter((quantity) => {
        if (quantity.kind === 'ordinal' && quantity.isWord) return false;
        if (
          isSmall(quantity) &&
          (COUNTED.test(after(said, quantity)) || (quantity.isWord && POINTED.test(before(said, quantity))))
        )
          return false;
        return !isCarried(quantity, said.rest, carriers);
      })
      .map(({ shown }) => shown.trim()),
    // “That is only half of the story.”
    ...said.rough
      .filter((one) => one.value !== 0.5 && !isRoughlyCarried(one, asked.rough, carriers))
      .map(({ shown }) => shown),
  ];
}

const yearsOf = (dates: readonly DateMention[]): number[] =>
  dates.flatMap(({ readings }) =>
    readings.flatMap(({ year, day }) => [...(year === undefined ? [] : [year]), ...(day === undefined ? [] : [day])]),
  );

/** Titles of sources that the sentence names: in quotation marks, as they are written, or when they are long. */
export function shownAsSource(words: string, sources: readonly SourceRecord[], topic: string): string[] {
  const said = words.toLowerCase();
  return sources.flatMap(({ title }) => {
    const name = title.replace(/^[\d.]+\s+/, '').trim();
    const lower = name.toLowerCase();
    if (name.length < 4 || !said.includes(lower)) return [];
    const at = said.indexOf(lower);
    if (/["“„«‘'‹*_]\s*(?:[\d.]+\s+)?$/.test(words.slice(0, at))) return [title];
    if (topic.toLowerCase().includes(lower)) return [];
    const isAsWritten = at > 0 && words.includes(name) && /^\p{Lu}/u.test(name);
    return isAsWritten || name.split(/\s+/).length >= 4 ? [title] : [];
  });
}

export interface Setting {
  readonly topic: string;
  /** Of the claims, and of the passages that they rest on. */
  readonly language: Language | null;
  readonly ofQuotes: Language | null;
  /** All lines of the deliverable. */
  readonly article: string;
}

export function supportOf(
  facts: readonly Fact[],
  { sources, evidence }: Checked,
  { topic, language, ofQuotes, article }: Setting,
) {
  const quotes = facts.map(({ quote }) => quote).join('\n');
  const known = figuresIn(quotes, ofQuotes);
  const ids = new Set(facts.map(({ source }) => source));
  const titles = evidence.sources.filter(({ id }) => ids.has(id)).map(({ title }) => title);
  const carriersWith = (more: Figures) => ({
    quantities: [...known.quantities, ...more.quantities],
    implied: [...impliedIn(quotes), ...yearsOf(known.dates), ...yearsOf(more.dates)],
    hasPercent: /%|per ?cent|prozent|pour cent|por ciento|per cento|procent/iu.test(`${quotes} ${more.text}`),
  });
  const isKnown = namesOf(plainDigits([quotes, ...titles, topic].join('\n')));
  let headings: ((name: Name) => boolean) | undefined;
  const standsAbove = (name: Name): boolean => {
    headings ??= namesOf(
      facts
        .flatMap(({ quote, source }) => {
          const text = sources.find(({ id }) => id === source)?.text ?? '';
          return [headingAbove(quote, text), columnsAbove(quote, text)];
        })
        .join('\n'),
    );
    return headings(name);
  };
  const isCommon = ({ words: [word = ''] }: Name): boolean =>
    /^\p{Lu}\p{Ll}/u.test(word) &&
    [quotes, article, topic, ...sources.map(({ text }) => text)].some((text) => writesSmall(word, text));
  const isNameOfSources = ({ words: [word = ''] }: Name): boolean =>
    [...sources.map(({ text }) => text), ...evidence.sources.map(({ title }) => title)].some((text) =>
      writesAsName(word, text),
    );
  /** What follows it stands in a passage as it does here, behind another name. */
  const isExchanged = ({ shown }: Name, claim: string): boolean => {
    const behind = claim.slice(claim.indexOf(shown) + shown.length).match(/^(?:\s+[\p{L}\p{N}’'-]+){3}/u)?.[0] ?? '';
    const at = behind === '' ? -1 : known.text.indexOf(behind);
    const instead = /\p{L}+$/u.exec(known.text.slice(0, Math.max(0, at)))?.[0] ?? '';
    const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && !PRONOUN.test(word) && !isSmallWord(word);
    return isName(instead) && isName(shown);
  };

  return { missingIn, figuresAndNames };

  /** What a claim says that the passages do not; `doubtful` is what may be a name. */
  function missingIn(raw: string): { readonly sure: readonly string[]; readonly doubtful: readonly string[] } {
    const said = figuresIn(raw, language);
    const unknown = [...said.mixed, ...namesIn(said.rest, language)].filter(
      (name) => !isKnown(name) && !standsAbove(name) && !isCommon(name),
    );
    const starts = unknown.filter(({ isStart }) => isStart);
    const fromElsewhere = starts.filter((name) => isNameOfSources(name) || isExchanged(name, said.text));
    return {
      sure: [
        ...missingFigures(said, figuresIn('', language)),
        ...unknown.filter(({ isStart }) => !isStart).map(({ shown }) => shown),
        ...fromElsewhere.map(({ shown }) => shown),
      ],
      doubtful: starts
        .filter((name) => !fromElsewhere.includes(name) && isSubject(name, said.rest))
        .map(({ shown }) => shown),
    };
  }

  function missingFigures(said: Figures, more: Figures): string[] {
    const carriers = carriersWith(more);
    const dates = [...known.dates, ...more.dates];
    const numbers = [...carriers.quantities.flatMap(({ values }) => values), ...carriers.implied];
    const hasSmall = carriers.quantities.some(isSmall);
    const hasOrdinal = carriers.quantities.some(({ kind }) => kind === 'ordinal');
    return [
      ...said.dates.filter((date) => !isDateCarried(date, dates, numbers)).map(({ shown }) => shown),
      ...said.quantities
        .filter((quantity) => {
          const isEarly = quantity.kind === 'ordinal' && quantity.isWord && (quantity.values[0] ?? 0) <= 3;
          if (isEarly && (!hasOrdinal || SECONDS.test(before(said, quantity)))) return false;
          if (isSmall(quantity) && !hasSmall && COUNTED.test(after(said, quantity))) return false;
          return !isCarried(quantity, said.rest, carriers);
        })
        .map(({ shown }) => shown.trim()),
      // In passages of another language nobody would find them.
      ...said.rough
        .filter((one) => ofQuotes === 'en' && !isRoughlyCarried(one, [...known.rough, ...more.rough], carriers))
        .map(({ shown }) => shown),
    ];
  }

  /** For text that has no place for a footnote. Of connecting sentences only the names: their figures are judged apart. */
  function figuresAndNames(raw: string, what: 'heading' | 'names'): string[] {
    const said = figuresIn(raw, language);
    const figures =
      what === 'names'
        ? []
        : missingFigures(said, figuresIn([topic, ...titles].join('\n'), language)).filter(
            (shown) =>
              !said.quantities.some(
                (one) => one.shown.trim() === shown && isSmall(one) && COUNTED.test(after(said, one)),
              ),
          );
    const words = raw.match(/\p{L}{4,}/gu) ?? [];
    // Where most words have a capital letter, it says nothing.
    const isTitleCase = words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
    const names = isTitleCase
      ? []
      : namesIn(said.rest, language).filter(
          (name) =>
            !name.isStart &&
            !isKnown(name) &&
            !isCommon(name) &&
            !sources.some(({ text }) => name.words.every((word) => text.includes(word))),
        );
    return [
      ...figures,
      ...[...said.mixed.filter((name) => !isKnown(name) && !standsAbove(name)), ...names].map(({ shown }) => shown),
    ];
  }
}

const PRONOUN =
  /^(?:(?:no|every|some|any)(?:body|one|thing)|it|he|she|they|we|you|this|that|these|those|there|here|who|what|all|some|many|most|few|much|each|both|none|neither|either|another|others|people|nature|life|time)$/i;

/** A sentence's first word that is followed by its verb. */
const isSubject = ({ shown }: Name, text: string): boolean =>
  !PRONOUN.test(shown) &&
  new RegExp(
    `^\\W*${shown} (?:was|is|has|had|opened|closed|became|built|began|made|said|stood|burn(?:t|ed))\\b`,
    'u',
  ).test(text);
