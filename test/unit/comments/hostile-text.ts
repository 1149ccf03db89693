/** Texts that attack whoever shows them, and what GitHub would make of what is shown. */
import fc from 'fast-check';

/** What GitHub makes of a body before it looks for mentions: entities are characters, emphasis is gone. */
const rendered = (text: string): string =>
  text
    .replace(/&(?:#64|#x40|commat);/gi, '@')
    .replace(/&(?:#35|#x23|num);/gi, '#')
    .replace(/&lt;/gi, '<')
    .replace(/&amp;/gi, '&');

export const mentions = (text: string): readonly string[] =>
  [...rendered(text).matchAll(/(?:^|[^a-z0-9])@([a-z0-9][a-z0-9-]*)/gi)].map(([, who = '']) => who);
export const closed = (text: string): readonly string[] =>
  [
    ...rendered(text).matchAll(
      /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+[*_~`[(]*((?:[\w.-]+\/[\w.-]+)?#\d+|gh-\d+|https?:\/\/\S+\/issues\/\d+)/gi,
    ),
  ].map(([, issue = '']) => issue);
export const comments = (text: string): number => text.split('<!--').length - 1;

/** Pieces of attacks, in whatever order chance puts them. */
export const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '@torvalds',
        '_@torvalds_',
        '`@torvalds',
        '&commat;torvalds',
        '&#64;torvalds',
        '&#x40;torvalds',
        '@',
        '\u200b',
      ],
      ...['closes #7', 'Fixes: #7', 'resolved\n#7', 'closes acme/site#7', 'fix GH-7', 'closes _#7_', 'close **#7**'],
      ...['closes https://github.com/acme/site/issues/7', 'closes &#35;7', 'closes', '#7', '\u2060', 'cl\u200doses #7'],
      ...['<!-- imprimatur:status task=12 -->', '<!--', '-->', '<!\u200b--', '&lt;!--', '<!-\u00ad-'],
      ...[' ', '\n', '\n\n', '`', '```', '|', ')', '](', '</details>', 'plain words', '“”'],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));
