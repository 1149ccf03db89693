/** Dates in the notations of several languages, as what they say: a year, a month, a day, a day of the week. */
import { LANGUAGES } from '../text/language.ts';

export interface DateParts {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
}

export interface DateMention {
  readonly shown: string;
  readonly index: number;
  /** What it may mean: 3/4/2025 is in March or in April. */
  readonly readings: readonly DateParts[];
}

function namesOf(field: 'month' | 'weekday'): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const width of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { [field]: width, timeZone: 'UTC' });
      // The first of 2023 was a Sunday.
      const count = field === 'month' ? 12 : 7;
      for (let at = 0; at < count; at += 1) {
        const date = field === 'month' ? Date.UTC(2023, at, 1) : Date.UTC(2023, 0, 1 + at);
        const name = format.format(date).toLowerCase().replace(/\.$/, '');
        if (name.length > 2 && !names.has(name)) names.set(name, field === 'month' ? at + 1 : at);
      }
    }
  }
  return names;
}

const MONTHS = namesOf('month').set('sept', 9).set('jän', 1).set('jänner', 1);
const WEEKDAYS = namesOf('weekday');
const MONTH = `(?<month>${[...MONTHS.keys()].toSorted((one, other) => other.length - one.length).join('|')})\\.?(?!\\p{L})`;
const DAY = '(?<day>[0-3]?\\d)(?!\\d)(?:st|nd|rd|th|er|ª|º|\\.)?';
const YEAR = '(?<year>[12]\\d{3})(?!\\d)';
const OF = '(?:\\s+(?:of|de|del|di|van))?';
const START = '(?<![\\p{L}\\d])';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`${START}${YEAR}-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?!\\d)`, 'giu'),
  new RegExp(`${START}(?<first>[0-3]?\\d)\\s?[./-]\\s?(?<second>[0-3]?\\d)\\s?[./-]\\s?${YEAR}`, 'giu'),
  new RegExp(`${START}${DAY}${OF}\\s+${MONTH}(?:,?${OF}\\s+${YEAR})?`, 'giu'),
  new RegExp(`${START}${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?`, 'giu'),
  new RegExp(`${START}${MONTH},?${OF}\\s+${YEAR}`, 'giu'),
];

/** Months that are also words, and all others: alone they count when their capital letter makes them a name. */
const ALONE = new RegExp(
  `${START}(?<name>${[...MONTHS.keys(), ...WEEKDAYS.keys()].filter((name) => name.length > 3 || name === 'may' || name === 'mai').join('|')})(?!\\p{L})`,
  'giu',
);

/** Every date of the text, and the text with blanks in their places. */
export function datesIn(text: string): { readonly dates: readonly DateMention[]; readonly rest: string } {
  const dates: DateMention[] = [];
  let rest = text;
  const take = (found: RegExpExecArray, readings: readonly DateParts[]): void => {
    if (readings.length === 0) return;
    dates.push({ shown: found[0].replace(/\.$/, ''), index: found.index, readings });
    rest = `${rest.slice(0, found.index)}${' '.repeat(found[0].length)}${rest.slice(found.index + found[0].length)}`;
  };
  for (const pattern of PATTERNS) for (const found of rest.matchAll(pattern)) take(found, readingsOf(found));
  for (const found of rest.matchAll(ALONE)) {
    const isStart = /(?:^|[.!?:;“"„«])\s*$/.test(rest.slice(0, found.index));
    if (isStart || !/^\p{Lu}/u.test(found[0])) continue;
    const name = found[0].toLowerCase();
    const [month, weekday] = [MONTHS.get(name), WEEKDAYS.get(name)];
    if (month !== undefined) take(found, [{ month }]);
    else if (weekday !== undefined) take(found, [{ weekday }]);
  }
  return { dates, rest };
}

function readingsOf({ groups = {} }: RegExpExecArray): DateParts[] {
  const year = groups.year === undefined ? {} : { year: Number(groups.year) };
  if (groups.first !== undefined) {
    const [first, second] = [Number(groups.first), Number(groups.second)];
    const both = [
      { ...year, day: first, month: second },
      { ...year, day: second, month: first },
    ];
    return both.filter(isPossible);
  }
  const name = groups.month?.toLowerCase() ?? '';
  const month = MONTHS.get(name) ?? Number(name);
  return [{ ...year, month, ...(groups.day === undefined ? {} : { day: Number(groups.day) }) }].filter(isPossible);
}

const isPossible = ({ month = 1, day = 1 }: DateParts): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

const PARTS = ['year', 'month', 'day', 'weekday'] as const;

/** The day of the week is known of every full date. */
const withWeekday = (date: DateParts): DateParts =>
  date.weekday === undefined && date.year !== undefined && date.month !== undefined && date.day !== undefined
    ? { ...date, weekday: new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() }
    : date;

/**
 * Whether one of the dates says all that the mention says. What a date leaves open, such as the year, may stand beside it
 * as a number; what it says otherwise may not.
 */
export function isDateCarried(
  { readings }: DateMention,
  by: readonly DateMention[],
  numbers: readonly number[],
): boolean {
  const known = by.flatMap((date) => date.readings.map(withWeekday));
  return readings.some((reading) =>
    known.some((date) => {
      const open = PARTS.filter((part) => reading[part] !== undefined && date[part] !== reading[part]);
      return open.every((part) => {
        const wanted = reading[part];
        const mayStandBeside = part === 'year' || part === 'day';
        return date[part] === undefined && mayStandBeside && wanted !== undefined && numbers.includes(wanted);
      });
    }),
  );
}
