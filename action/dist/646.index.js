export const id = 646;
export const ids = [646];
export const modules = {

/***/ 7646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fieldsOf: () => (/* binding */ fieldsOf),
  passagesOf: () => (/* binding */ passagesOf),
  shownAsSource: () => (/* binding */ shownAsSource),
  supportOf: () => (/* binding */ supportOf),
  uncited: () => (/* binding */ uncited)
});

// EXTERNAL MODULE: ./.build/src/agents/article/evidence.js
var article_evidence = __webpack_require__(4542);
// EXTERNAL MODULE: ./.build/src/gates/checks/text/language.js
var text_language = __webpack_require__(9978);
;// CONCATENATED MODULE: ./.build/src/gates/checks/evidence/dates.js
/** Dates in the notations of several languages, as what they say: a year, a month, a day, a day of the week. */

function namesOf(field) {
    const names = new Map();
    for (const language of text_language/* LANGUAGES */.Yj) {
        for (const width of ['long', 'short']) {
            const format = new Intl.DateTimeFormat(language, { [field]: width, timeZone: 'UTC' });
            // The first of 2023 was a Sunday.
            const count = field === 'month' ? 12 : 7;
            for (let at = 0; at < count; at += 1) {
                const date = field === 'month' ? Date.UTC(2023, at, 1) : Date.UTC(2023, 0, 1 + at);
                const name = format.format(date).toLowerCase().replace(/\.$/, '');
                if (name.length > 2 && !names.has(name))
                    names.set(name, field === 'month' ? at + 1 : at);
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
const PATTERNS = [
    new RegExp(`${START}${YEAR}-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?!\\d)`, 'giu'),
    new RegExp(`${START}(?<first>[0-3]?\\d)\\s?[./-]\\s?(?<second>[0-3]?\\d)\\s?[./-]\\s?${YEAR}`, 'giu'),
    new RegExp(`${START}${DAY}${OF}\\s+${MONTH}(?:,?${OF}\\s+${YEAR})?`, 'giu'),
    new RegExp(`${START}${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?`, 'giu'),
    new RegExp(`${START}${MONTH},?${OF}\\s+${YEAR}`, 'giu'),
];
/** Months that are also words, and all others: alone they count when their capital letter makes them a name. */
const ALONE = new RegExp(`${START}(?<name>${[...MONTHS.keys(), ...WEEKDAYS.keys()].filter((name) => name.length > 3 || name === 'may' || name === 'mai').join('|')})(?!\\p{L})`, 'giu');
/** Every date of the text, and the text with blanks in their places. */
function datesIn(text) {
    const dates = [];
    let rest = text;
    const take = (found, readings) => {
        if (readings.length === 0)
            return;
        dates.push({ shown: found[0].replace(/\.$/, ''), index: found.index, readings });
        rest = `${rest.slice(0, found.index)}${' '.repeat(found[0].length)}${rest.slice(found.index + found[0].length)}`;
    };
    for (const pattern of PATTERNS)
        for (const found of rest.matchAll(pattern))
            take(found, readingsOf(found));
    for (const found of rest.matchAll(ALONE)) {
        const isStart = /(?:^|[.!?:;“"„«])\s*$/.test(rest.slice(0, found.index));
        if (isStart || !/^\p{Lu}/u.test(found[0]))
            continue;
        const name = found[0].toLowerCase();
        const [month, weekday] = [MONTHS.get(name), WEEKDAYS.get(name)];
        if (month !== undefined)
            take(found, [{ month }]);
        else if (weekday !== undefined)
            take(found, [{ weekday }]);
    }
    return { dates, rest };
}
function readingsOf({ groups = {} }) {
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
const isPossible = ({ month = 1, day = 1 }) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
const PARTS = ['year', 'month', 'day', 'weekday'];
/** The day of the week is known of every full date. */
const withWeekday = (date) => date.weekday === undefined && date.year !== undefined && date.month !== undefined && date.day !== undefined
    ? { ...date, weekday: new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() }
    : date;
/**
 * Whether one of the dates says all that the mention says. What a date leaves open, such as the year, may stand beside it
 * as a number; what it says otherwise may not.
 */
function isDateCarried({ readings }, by, numbers) {
    const known = by.flatMap((date) => date.readings.map(withWeekday));
    return readings.some((reading) => known.some((date) => {
        const open = PARTS.filter((part) => reading[part] !== undefined && date[part] !== reading[part]);
        return open.every((part) => {
            const wanted = reading[part];
            const mayStandBeside = part === 'year' || part === 'day';
            return date[part] === undefined && mayStandBeside && wanted !== undefined && numbers.includes(wanted);
        });
    }));
}

;// CONCATENATED MODULE: ./.build/src/gates/checks/evidence/names.js
/** Letters and digits in one word, joined by hyphens or dots: GPT-4o, H2O, v1.2. What starts with digits is a number with its unit. */
const MIXED = /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}\p{N}]*(?:[-.]?\p{N}[\p{L}\p{M}\p{N}]*)+(?:[-.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const IGNORED = new Set(`i i'm i've i'd i'll mr mrs ms dr prof sir lord lady saint st north south east west northern southern eastern western
  internet web earth sun moon god ok ai tv pc url http https html am pm ad bc ce bce no nr vs chapter section table figure
  part page volume monsieur madame herr frau señor señora don doña signor signora`.split(/\s+/));
/** Words with digits, and the text with blanks in their places. */
function mixedIn(text) {
    const names = [];
    const rest = text.replace(MIXED, (shown) => {
        names.push({ shown, words: [shown], isStart: false, isLoose: false });
        return ' '.repeat(shown.length);
    });
    return { names, rest };
}
function namesIn(text, language) {
    const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
        word,
        index,
        isStart: /(?:^|[.!?:;…]|["“„«‹([]|[-–—]\s)\s*['‘*_`]*$/u.test(text.slice(0, index)) && !/[([]$/.test(text.slice(0, index)),
    }));
    const hasNounCapitals = language === 'de' || language === null;
    const names = [];
    for (let at = 0; at < words.length; at += 1) {
        const first = words[at];
        if (first === undefined || !isCapital(first.word))
            continue;
        const run = [first];
        for (let next = words[at + 1]; next !== undefined && isCapital(next.word); next = words[at + run.length]) {
            const last = run.at(-1) ?? first;
            if (!/^[ -]$/.test(text.slice(last.index + last.word.length, next.index)))
                break;
            run.push(next);
        }
        at += run.length - 1;
        const inside = run.filter(({ isStart }) => !isStart);
        if (hasNounCapitals && inside.length > 1 && inside.every(({ word }) => !isAbbreviation(word))) {
            const shown = text.slice(inside[0]?.index, (inside.at(-1)?.index ?? 0) + (inside.at(-1)?.word.length ?? 0));
            names.push({ shown, words: inside.map(({ word }) => word), isStart: false, isLoose: true });
            continue;
        }
        for (const { word, isStart } of run) {
            const counts = isAbbreviation(word) || !hasNounCapitals;
            if (!counts || word.length < 2 || IGNORED.has(word.toLowerCase()))
                continue;
            names.push({ shown: word, words: [word], isStart: isStart && !isAbbreviation(word), isLoose: false });
        }
    }
    return names;
}
const isCapital = (word) => /^\p{Lu}/u.test(word);
const isAbbreviation = (word) => /^\p{Lu}{2,}s?$|\p{Ll}\p{Lu}/u.test(word);
/** Endings by which a country's name and its people's differ: Britain and British, Iran and Iranian. */
const ENDINGS = /(?:'s|ians?|eans?|ans?|ish|ese|ain|ch|ic|ia|land|s|n|y|e|a)$/;
const IRREGULAR = [
    ['france', 'french', 'frankreich'],
    ['netherlands', 'dutch', 'holland'],
    ['spain', 'spanish', 'spaniard', 'spaniards'],
    ['greece', 'greek', 'greeks'],
    ['wales', 'welsh'],
    ['switzerland', 'swiss'],
    ['denmark', 'danish', 'danes'],
    ['norway', 'norwegian'],
    ['turkey', 'turkish', 'turks'],
    ['poland', 'polish', 'poles'],
    ['us', 'usa', 'america', 'american', 'americans'],
    ['uk', 'britain', 'british'],
    ['germany', 'german', 'germans', 'deutschland'],
];
const stemOf = (word) => {
    const lower = word.toLowerCase();
    const stem = lower.replace(ENDINGS, '');
    return stem.length >= 3 ? stem : lower;
};
/** Without marks and spaces, so that GPT-4, GPT 4 and gpt4 are one. */
const squashed = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const RUN = /\p{Lu}\p{L}+(?:(?:\s+(?:of|the|and|for|de|der|des|und))*\s+\p{Lu}\p{L}+)+/gu;
/** Of the whole run, and without the words that may only begin a sentence: “The United Kingdom” is the UK. */
function initialsOf(run) {
    const letters = (run.match(/\p{Lu}(?=\p{L})/gu) ?? []).join('').toLowerCase();
    return [letters, letters.slice(1)].filter(({ length }) => length > 1);
}
/** Answers whether a name stands in the text, in any case, as a word, its derivation or its initials. */
function names_namesOf(text) {
    const words = (text.match(WORD) ?? []).map((word) => word.toLowerCase());
    const known = new Set(words);
    const stems = new Set(words.map(stemOf));
    const whole = squashed(text);
    const initials = new Set([...text.matchAll(RUN)].flatMap(({ 0: run }) => initialsOf(run)));
    const isKnown = (word) => {
        const lower = word.toLowerCase();
        if (/\p{N}/u.test(word))
            return whole.includes(squashed(word));
        return (known.has(lower) ||
            stems.has(stemOf(word)) ||
            initials.has(lower.replace(/s$/, '')) ||
            IRREGULAR.some((group) => group.includes(lower) && group.some((other) => known.has(other))));
    };
    return ({ words: parts, isLoose }) => (isLoose ? parts.some(isKnown) : parts.every(isKnown));
}
/** Whether the text has the word with a small first letter: then its capital letter elsewhere makes no name. */
const writesSmall = (word, text) => new RegExp(`(?<![\\p{L}\\p{N}])${word.charAt(0).toLowerCase()}${word.slice(1)}(?![\\p{L}\\p{N}])`, 'u').test(text);
/** Whether the text has the word as a name: with its capital letter, inside a sentence. */
const writesAsName = (word, text) => new RegExp(`[\\p{Ll}\\p{N},;)] ${word}(?![\\p{L}\\p{N}])`, 'u').test(text);

;// CONCATENATED MODULE: ./.build/src/gates/checks/evidence/number-words.js
const UNITS = {
    en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    pt: 'dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove',
};
const TENS = {
    en: 'twenty thirty forty fifty sixty seventy eighty ninety',
    de: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    fr: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
    es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    it: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    pt: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
};
/** By what a word multiplies the number before it. A “billion” of German, French, Dutch and Spanish is a million millions. */
const SCALES = {
    en: { hundred: 1e2, thousand: 1e3, million: 1e6, millions: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12, dozen: 12 },
    de: {
        hundert: 1e2,
        tausend: 1e3,
        tsd: 1e3,
        million: 1e6,
        millionen: 1e6,
        mio: 1e6,
        milliarde: 1e9,
        milliarden: 1e9,
        mrd: 1e9,
        billion: 1e12,
        billionen: 1e12,
        dutzend: 12,
    },
    fr: { cent: 1e2, cents: 1e2, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billions: 1e12 },
    es: { cien: 1e2, cientos: 1e2, mil: 1e3, millón: 1e6, millones: 1e6, billones: 1e12 },
    it: { cento: 1e2, mila: 1e3, mille: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9 },
    nl: { honderd: 1e2, duizend: 1e3, miljoen: 1e6, miljard: 1e9, biljoen: 1e12 },
    pt: { cem: 1e2, mil: 1e3, milhão: 1e6, milhões: 1e6, bilhões: 1e9 },
};
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
/** Words that say a number without being one: they carry a number of a claim, and none is asked of them. */
const IMPLIED = {
    no: 0,
    none: 0,
    nobody: 0,
    nothing: 0,
    zero: 0,
    null: 0,
    a: 1,
    an: 1,
    one: 1,
    once: 1,
    single: 1,
    sole: 1,
    ein: 1,
    eine: 1,
    einmal: 1,
    un: 1,
    une: 1,
    uno: 1,
    una: 1,
    een: 1,
    um: 1,
    uma: 1,
    both: 2,
    pair: 2,
    couple: 2,
    double: 2,
    doubled: 2,
    doubles: 2,
    doubling: 2,
    beide: 2,
    beiden: 2,
    zweimal: 2,
    doppelt: 2,
    verdoppelt: 2,
    twin: 2,
    either: 2,
    dual: 2,
    triple: 3,
    tripled: 3,
    trebled: 3,
    thrice: 3,
    dreimal: 3,
    quadrupled: 4,
    quarter: 0.25,
    quarters: 0.25,
    half: 0.5,
    halved: 0.5,
    halves: 0.5,
    halb: 0.5,
    hälfte: 0.5,
    viertel: 0.25,
    dozen: 12,
    fortnight: 14,
    century: 100,
    decade: 10,
    jahrhundert: 100,
    jahrzehnt: 10,
};
/** Adverbs that are numbers. */
const TIMES = { twice: 2, thrice: 3, zweimal: 2, dreimal: 3, viermal: 4, fünfmal: 5 };
const listed = (words, from, step) => words.split(' ').map((word, index) => [word, from + index * step]);
const COMPOUND_GERMAN = listed(UNITS.de, 2, 1)
    .slice(0, 8)
    .concat([['ein', 1]])
    .flatMap(([unit, small]) => listed(TENS.de, 20, 10).map(([tens, large]) => [`${unit}und${tens}`, small + large]));
const lexiconOf = (language) => ({
    plain: new Map([
        ...listed(UNITS[language], 2, 1),
        ...listed(TENS[language], 20, 10),
        ...(language === 'de' ? COMPOUND_GERMAN : []),
        ...Object.entries(TIMES).filter(([word]) => (language === 'de') === word.endsWith('mal')),
    ]),
    scales: new Map(Object.entries(SCALES[language])),
    ordinals: new Map(language === 'en' ? listed(ORDINALS, 1, 1) : []),
});
const LEXICONS = new Map();
/** Built when a text of the language is met for the first time. */
function numberLexicon(language) {
    const known = LEXICONS.get(language) ?? lexiconOf(language);
    LEXICONS.set(language, known);
    return known;
}

;// CONCATENATED MODULE: ./.build/src/gates/checks/evidence/numbers.js

const PERCENT = /^\s?-?(?:%|per ?cent\b|pct\b|prozent|pour cent\b|por ciento\b|por cento\b|per cento\b|procent\b)/iu;
const DIGITS = /(?<![\p{L}\d])(?<number>\d{1,3}(?: \d{3})+(?!\d)|\d{1,3}(?:'\d{3})+(?!\d)|\d+(?:[.,]\d+)*)/gu;
/** Digits of every script as 0 to 9, full-width forms and fractions taken apart, typographic marks plain. */
const plainDigits = (text) => text
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/[\p{Nd}]/gu, (digit) => (digit >= '0' && digit <= '9' ? digit : String(worth(digit))))
    .replace(/[*_`]/g, '');
/** The digits of a script follow each other from 0 on (The Unicode Standard, 4.6: contiguous ranges of ten). */
function worth(digit) {
    const code = digit.codePointAt(0) ?? 0;
    let below = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - below - 1)))
        below += 1;
    return below % 10;
}
/** Expects text through `plainDigits`, dates and names with digits blanked. */
function quantitiesIn(text, language) {
    const lexicon = language === null ? null : numberLexicon(language);
    return [...digitsIn(text, lexicon), ...(lexicon === null ? [] : wordsIn(text, lexicon))].toSorted((one, other) => one.index - other.index);
}
function digitsIn(text, lexicon) {
    const times = [...text.matchAll(/(?<!\d)([01]?\d|2[0-4]):([0-5]\d)(?!\d)(?:\s?([ap])\.?m)?/giu)];
    const clock = times.map((found) => {
        const minutes = (Number(found[1]) % (found[3] ? 12 : 24)) * 60 + Number(found[2]);
        const values = found[3]?.toLowerCase() === 'p' ? [minutes + 720] : [minutes];
        return { shown: found[0], index: found.index, values, groups: [], kind: 'time', isWord: false };
    });
    const rest = times.reduce((left, { 0: { length }, index }) => `${left.slice(0, index)}${' '.repeat(length)}${left.slice(index + length)}`, text);
    const numbers = [...rest.matchAll(DIGITS)].map((found) => {
        const { number = '' } = found.groups ?? {};
        const after = rest.slice(found.index + number.length);
        const scale = scaleOf(after, lexicon);
        const values = valuesOf(number).flatMap((value) => scale.factors.map((factor) => value * factor));
        const kind = kindOf(number, after);
        const suffix = kind === 'plain' ? '' : (PERCENT.exec(after) ?? /^'?\p{L}*/u.exec(after))?.[0];
        return {
            shown: `${number}${scale.shown}${suffix ?? ''}`,
            index: found.index,
            values,
            groups: number.includes(' ') ? number.split(' ').map(Number) : [],
            kind,
            isWord: false,
        };
    });
    return [...clock, ...numbers];
}
function kindOf(number, after) {
    if (PERCENT.test(after))
        return 'percent';
    if (/^(?:st|nd|rd|th|e|ème|\.)?[\s-](?:century|centuries|jahrhunderts?|siècle|siglo|secolo|eeuw|século)/iu.test(after))
        return 'century';
    if (/^\d{1,3}0$/.test(number) && /^(?:'?s|ern?)(?!\p{L})/u.test(after))
        return 'decade';
    return /^(?:st|nd|rd|th)(?!\p{L})/iu.test(after) ? 'ordinal' : 'plain';
}
function valuesOf(number) {
    const bare = number.replace(/[ ']/g, '');
    const marks = bare.match(/[.,]/g) ?? [];
    const last = marks.at(-1) ?? '';
    if (marks.length === 0)
        return [Number(bare)];
    const grouped = Number(bare.replace(/[.,]/g, ''));
    const decimal = Number(`${bare.slice(0, bare.lastIndexOf(last)).replace(/[.,]/g, '')}.${bare.split(last).at(-1)}`);
    if (marks.length > 1)
        return [new Set(marks).size > 1 ? decimal : grouped];
    return /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare) ? [grouped, decimal] : [decimal];
}
/** A number right before “million”, “k” or “bn” is so many times larger; “3m” may also be metres. */
function scaleOf(after, lexicon) {
    const attached = /^(?:k|m|bn|b)(?![\p{L}\d])/iu.exec(after)?.[0];
    if (attached !== undefined) {
        const factor = { k: 1e3, m: 1e6, b: 1e9 }[attached.charAt(0).toLowerCase()] ?? 1;
        return { factors: [factor, 1], shown: attached };
    }
    const word = /^[\s-]?(\p{L}+)/u.exec(after);
    const factor = lexicon?.scales.get(word?.[1]?.toLowerCase() ?? '');
    return factor === undefined ? { factors: [1], shown: '' } : { factors: [factor], shown: word?.[0] ?? '' };
}
const numbers_WORD = /\p{L}+/gu;
/** “twenty-four”, “two hundred and fifty thousand”: neighbours are put together as one number. */
function wordsIn(text, { plain, scales, ordinals }) {
    const found = [];
    let end = -1;
    let total = 0;
    let current = 0;
    let start = -1;
    let ordinal = false;
    const finish = () => {
        if (start >= 0 && total + current > 0) {
            const shown = text.slice(start, end);
            const after = text.slice(end);
            const kind = PERCENT.test(after)
                ? 'percent'
                : ordinal
                    ? /^\s+centur/i.test(after)
                        ? 'century'
                        : 'ordinal'
                    : 'plain';
            found.push({ shown, index: start, values: [total + current], groups: [], kind, isWord: true });
        }
        [start, total, current, ordinal] = [-1, 0, 0, false];
    };
    for (const { 0: raw, index } of text.matchAll(numbers_WORD)) {
        const word = raw.toLowerCase();
        const gap = text.slice(end, index);
        const joins = start >= 0 && /^(?:[\s-]+|\s+(?:and|und|et|y|e)\s+)$/u.test(gap);
        if (start >= 0 && /^(?:and|und|et|y|e)$/.test(word) && current + total >= 100)
            continue;
        const value = plain.get(word) ?? ordinals.get(word) ?? (word === 'one' && joins ? 1 : undefined);
        const scale = scales.get(word);
        const fits = joins && !ordinal && (current === 0 || (value ?? 0) < 10 ? current % 10 === 0 : current % 100 === 0);
        if (value !== undefined) {
            if (!fits)
                finish();
            if (start < 0)
                start = index;
            current += value;
            ordinal = ordinals.has(word);
        }
        else if (scale !== undefined &&
            (joins || /(?:^|[^\p{L}])(?:an?|one|ein|eine|un|une)\s+$/iu.test(text.slice(0, index)))) {
            if (start < 0)
                start = index;
            if (scale === 100 || scale === 12)
                current = Math.max(1, current) * scale;
            else
                [total, current] = [total + Math.max(1, current) * scale, 0];
        }
        else {
            finish();
            continue;
        }
        end = index + raw.length;
    }
    finish();
    return found;
}
/** Numbers that words of the text imply: “both” is two. */
const impliedIn = (text) => (text.toLowerCase().match(numbers_WORD) ?? []).flatMap((word) => (Object.hasOwn(IMPLIED, word) ? (IMPLIED[word] ?? []) : []));
const HEDGE = /\b(?:about|around|roughly|nearly|almost|approximately|some|circa|ca|etwa|rund|fast|ungefähr|environ|presque|unos|casi|circa)\.?\s+(?:\p{Sc}\s?)?$/iu;
/** Whether the number stands in what carries it: by value; rounded after a word like “about”; a year in its decade or century. */
function isCarried(wanted, text, { quantities, implied, hasPercent }) {
    const isRounded = HEDGE.test(text.slice(0, wanted.index));
    const words = { shown: '', index: 0, values: implied, groups: [], kind: 'plain', isWord: true };
    const isKnown = (value) => [...quantities, words].some((one) => says(one, value, wanted.kind, isRounded, hasPercent || one === words));
    if (wanted.kind === 'percent' && wanted.values.some((value) => implied.includes(value / 100)))
        return true;
    return wanted.values.some(isKnown) || (wanted.groups.length > 0 && wanted.groups.every(isKnown));
}
function says(known, value, kind, isRounded, mayBePercent) {
    if (kind === 'decade' || known.kind === 'decade') {
        if (kind !== 'decade')
            return false;
        return known.values.some((year) => known.kind === 'decade' ? year % 100 === value % 100 : Math.floor(year / 10) * 10 === value);
    }
    if (kind === 'time' || known.kind === 'time')
        return kind === known.kind && known.values.includes(value);
    if (kind === 'percent' && known.kind !== 'percent' && !mayBePercent)
        return false;
    if (kind === 'century' && known.values.some((year) => year >= 100 && Math.ceil(year / 100) === value))
        return true;
    return known.values.some((other) => exact(other) === exact(value) || (isRounded && isRoundedTo(value, other)));
}
const exact = (value) => Number(value.toPrecision(12));
/** 203 is “about 200”: the number with as many significant digits as were written, and no further off than a tenth. */
function isRoundedTo(written, known) {
    const digits = Math.max(1, String(written).replace(/^0\.0*|\.|0+$/g, '').length);
    return Number(known.toPrecision(digits)) === written && Math.abs(known - written) <= 0.1 * written;
}

;// CONCATENATED MODULE: ./.build/src/gates/checks/evidence/rough-numbers.js
const NUMERATORS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const DENOMINATORS = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** “The other half of” is a place in a row. */
const SHARE = new RegExp(`(?<!\\p{L})(?:(?<numerator>an?|${NUMERATORS.slice(1).join('|')})[\\s-]+(?<part>${DENOMINATORS.join('|')}|halve)s?|` +
    '(?<!(?:the|this|that|first|second|other|last|latter|better)\\s+)half)(?=\\s+of(?!\\p{L}))', 'giu');
const SIZES = {
    ten: 10,
    dozen: 12,
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
};
const size = Object.keys(SIZES).join('|');
/** “3.5 millions” is a number. */
const SIZE = new RegExp(`(?<!\\p{L}|\\p{N}[\\s-]?)(?:(?:(?:${size})s\\s+of\\s+)*(?:${size})s|(?:several|many|some|few)\\s+(?:${size}))(?!\\p{L})`, 'giu');
function roughNumbersIn(text, language) {
    if (language !== 'en')
        return [];
    const shares = [...text.matchAll(SHARE)].map(({ 0: shown, groups: { numerator = 'a', part = 'half' } = {} }) => {
        const above = Math.max(1, NUMERATORS.indexOf(numerator.toLowerCase()));
        const below = Math.max(0, DENOMINATORS.indexOf(part.toLowerCase())) + 2;
        return { shown, value: above / below, parts: above === 1 ? [below] : [above, below] };
    });
    const sizes = [...text.matchAll(SIZE)].map(({ 0: shown }) => {
        const words = shown.toLowerCase().match(new RegExp(size, 'g')) ?? [];
        return { shown, value: words.reduce((product, word) => product * (SIZES[word] ?? 1), 1), parts: [] };
    });
    return [...shares, ...sizes];
}
/** The text with blanks in their places: “a fifth of” is no ordinal, and of “two thirds” the two is none by itself. */
const withoutShares = (text, language) => language === 'en' ? text.replace(SHARE, (shown) => ' '.repeat(shown.length)) : text;
const rough_numbers_YEAR = /^[12]\d{3}$/;
/** A share may stand there in per cent (to the nearest 2) or as “one in four”, a size as any number of it. */
function isRoughlyCarried({ value, parts }, known, { quantities, implied }) {
    if (known.some((other) => other.value === value && other.parts.length === parts.length))
        return true;
    if (parts.length === 0)
        return quantities.some((one) => !rough_numbers_YEAR.test(one.shown) && one.values.some((number) => number >= value && number < 1000 * value));
    const values = [...quantities.flatMap((quantity) => quantity.values), ...implied];
    return (implied.includes(value) ||
        parts.every((part) => values.includes(part)) ||
        quantities.some((one) => one.values.some((number) => Math.abs((one.kind === 'percent' ? number / 100 : number) - value) <= 0.02)));
}

;// CONCATENATED MODULE: ./.build/src/gates/checks/evidence/support.js
/** What passages carry, and what a sentence says beyond them. */






const fieldsOf = ['title', 'description', 'tags'];
function figuresIn(raw, language) {
    const text = plainDigits(raw);
    const { dates, rest: withoutDates } = datesIn(text);
    const { names: mixed, rest } = mixedIn(withoutDates);
    const quantities = quantitiesIn(withoutShares(rest, language), language);
    return { text, dates, quantities, rough: roughNumbersIn(rest, language), mixed, rest };
}
const passagesOf = (ids, { evidence }) => ids.flatMap((id) => evidence.facts.filter((fact) => fact.id === id));
/** Nouns that a sentence counts to say how it is built: “two causes” is no figure of a source, if none gives another one. */
const COUNTED = /^[\s-]+(?:\p{L}+ )?(?:ways?|reasons?|causes?|points?|things?|parts?|steps?|sections?|questions?|answers?|ideas?|kinds?|types?|sorts?|sources?|articles?|pages?|passages?|claims?|examples?|lessons?|sides?|options?|aspects?|factors?|facts?|themes?|topics?|threads?|words?|sentences?|takeaways?|perspectives?|views?|of them|gründe|ursachen|punkte|dinge|teile|schritte|fragen|quellen|arten|seiten|raisons|causes|choses|parties|étapes|questions|sources|razones|causas|cosas|partes|preguntas|fuentes)(?!\p{L})/iu;
const POINTED = /(?:^|[^\p{L}])(?:the|these|those|all|other|last|first|next|of|between|die|diese|beiden|les|ces|las|los|estas|estos)\s+(?:other\s+)?$/iu;
const SECONDS = /(?:^|[^p{L}])(?:an?|per|one|each|every|split|this)\s+$/i;
const isSmall = ({ values, kind }) => kind === 'plain' && values.some((value) => value >= 2 && value <= 10);
const after = ({ rest }, { index, shown }) => rest.slice(index + shown.length);
const before = ({ rest }, { index }) => rest.slice(0, index);
/** Numbers and dates of a sentence that cites nothing. Counting the parts of a thought, and “the two”, are no figures. */
function uncited(raw, language, topic) {
    const said = figuresIn(raw, language);
    const asked = figuresIn(topic, language);
    const carriers = { quantities: asked.quantities, implied: yearsOf(asked.dates), hasPercent: true };
    return [
        ...said.dates.filter((date) => !isDateCarried(date, asked.dates, [])).map(({ shown }) => shown),
        ...said.quantities
            .filter((quantity) => {
            if (quantity.kind === 'ordinal' && quantity.isWord)
                return false;
            if (isSmall(quantity) &&
                (COUNTED.test(after(said, quantity)) || (quantity.isWord && POINTED.test(before(said, quantity)))))
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
const yearsOf = (dates) => dates.flatMap(({ readings }) => readings.flatMap(({ year, day }) => [...(year === undefined ? [] : [year]), ...(day === undefined ? [] : [day])]));
/** Titles of sources that the sentence names: in quotation marks, as they are written, or when they are long. */
function shownAsSource(words, sources, topic) {
    const said = words.toLowerCase();
    return sources.flatMap(({ title }) => {
        const name = title.replace(/^[\d.]+\s+/, '').trim();
        const lower = name.toLowerCase();
        if (name.length < 4 || !said.includes(lower))
            return [];
        const at = said.indexOf(lower);
        if (/["“„«‘'‹*_]\s*(?:[\d.]+\s+)?$/.test(words.slice(0, at)))
            return [title];
        if (topic.toLowerCase().includes(lower))
            return [];
        const isAsWritten = at > 0 && words.includes(name) && /^\p{Lu}/u.test(name);
        return isAsWritten || name.split(/\s+/).length >= 4 ? [title] : [];
    });
}
function supportOf(facts, { sources, evidence }, { topic, language, ofQuotes, article }) {
    const quotes = facts.map(({ quote }) => quote).join('\n');
    const known = figuresIn(quotes, ofQuotes);
    const ids = new Set(facts.map(({ source }) => source));
    const titles = evidence.sources.filter(({ id }) => ids.has(id)).map(({ title }) => title);
    const carriersWith = (more) => ({
        quantities: [...known.quantities, ...more.quantities],
        implied: [...impliedIn(quotes), ...yearsOf(known.dates), ...yearsOf(more.dates)],
        hasPercent: /%|per ?cent|prozent|pour cent|por ciento|per cento|procent/iu.test(`${quotes} ${more.text}`),
    });
    const isKnown = names_namesOf(plainDigits([quotes, ...titles, topic].join('\n')));
    let headings;
    const standsAbove = (name) => {
        headings ??= names_namesOf(facts
            .flatMap(({ quote, source }) => {
            const text = sources.find(({ id }) => id === source)?.text ?? '';
            return [(0,article_evidence/* headingAbove */.gu)(quote, text), (0,article_evidence/* columnsAbove */.ts)(quote, text)];
        })
            .join('\n'));
        return headings(name);
    };
    const isCommon = ({ words: [word = ''] }) => /^\p{Lu}\p{Ll}/u.test(word) &&
        [quotes, article, topic, ...sources.map(({ text }) => text)].some((text) => writesSmall(word, text));
    const isNameOfSources = ({ words: [word = ''] }) => [...sources.map(({ text }) => text), ...evidence.sources.map(({ title }) => title)].some((text) => writesAsName(word, text));
    /** What follows it stands in a passage as it does here, behind another name. */
    const isExchanged = ({ shown }, claim) => {
        const behind = claim.slice(claim.indexOf(shown) + shown.length).match(/^(?:\s+[\p{L}\p{N}’'-]+){3}/u)?.[0] ?? '';
        const at = behind === '' ? -1 : known.text.indexOf(behind);
        const instead = /\p{L}+$/u.exec(known.text.slice(0, Math.max(0, at)))?.[0] ?? '';
        const isName = (word) => /^\p{Lu}/u.test(word) && !PRONOUN.test(word) && !(0,text_language/* isSmallWord */.qA)(word);
        return isName(instead) && isName(shown);
    };
    return { missingIn, figuresAndNames };
    /** What a claim says that the passages do not; `doubtful` is what may be a name. */
    function missingIn(raw) {
        const said = figuresIn(raw, language);
        const unknown = [...said.mixed, ...namesIn(said.rest, language)].filter((name) => !isKnown(name) && !standsAbove(name) && !isCommon(name));
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
    function missingFigures(said, more) {
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
                if (isEarly && (!hasOrdinal || SECONDS.test(before(said, quantity))))
                    return false;
                if (isSmall(quantity) && !hasSmall && COUNTED.test(after(said, quantity)))
                    return false;
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
    function figuresAndNames(raw, what) {
        const said = figuresIn(raw, language);
        const figures = what === 'names'
            ? []
            : missingFigures(said, figuresIn([topic, ...titles].join('\n'), language)).filter((shown) => !said.quantities.some((one) => one.shown.trim() === shown && isSmall(one) && COUNTED.test(after(said, one))));
        const words = raw.match(/\p{L}{4,}/gu) ?? [];
        // Where most words have a capital letter, it says nothing.
        const isTitleCase = words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
        const names = isTitleCase
            ? []
            : namesIn(said.rest, language).filter((name) => !name.isStart &&
                !isKnown(name) &&
                !isCommon(name) &&
                !sources.some(({ text }) => name.words.every((word) => text.includes(word))));
        return [
            ...figures,
            ...[...said.mixed.filter((name) => !isKnown(name) && !standsAbove(name)), ...names].map(({ shown }) => shown),
        ];
    }
}
const PRONOUN = /^(?:(?:no|every|some|any)(?:body|one|thing)|it|he|she|they|we|you|this|that|these|those|there|here|who|what|all|some|many|most|few|much|each|both|none|neither|either|another|others|people|nature|life|time)$/i;
/** A sentence's first word that is followed by its verb. */
const isSubject = ({ shown }, text) => !PRONOUN.test(shown) &&
    new RegExp(`^\\W*${shown} (?:was|is|has|had|opened|closed|became|built|began|made|said|stood|burn(?:t|ed))\\b`, 'u').test(text);


/***/ })

};
