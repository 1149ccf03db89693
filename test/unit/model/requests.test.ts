import { describe, expect, test } from 'vitest';
import { askedIn, mostTelling } from '../../../src/local/model/requests.ts';

const requestsIn = (comment: string) => {
  const asked = askedIn(comment);
  return (asked.length > 0 ? asked : [mostTelling(comment)]).map(({ request }) => request);
};
const unknown = (why: unknown, question = false) => ({
  kind: 'unknown',
  why,
  quoted: undefined,
  question,
});

describe('a comment is read as requests', () => {
  test.each<[string, unknown]>([
    ['Replace “x” with “y”.', { kind: 'replace', from: 'x', to: 'y' }],
    ['Please replace "mud" by "silt" here.', { kind: 'replace', from: 'mud', to: 'silt' }],
    ["Say 'people' instead of 'users', please", { kind: 'replace', from: 'users', to: 'people' }],
    ['use colour instead of color', { kind: 'replace', from: 'color', to: 'colour' }],
    ['Use "harbour" rather than port', { kind: 'replace', from: 'port', to: 'harbour' }],
    ['instead of "big" write "large"', { kind: 'replace', from: 'big', to: 'large' }],
    ['teh -> the', { kind: 'replace', from: 'teh', to: 'the' }],
    ['“2012” should be “2013”', { kind: 'replace', from: '2012', to: '2013' }],
    ['change the word `fast` to `quick`', { kind: 'replace', from: 'fast', to: 'quick' }],
    ['nit: s/cheap flour/dear flour/', { kind: 'replace', from: 'cheap flour', to: 'dear flour' }],
    [
      'Could you say Suffolk, England instead of Suffolk?',
      { kind: 'replace', from: 'Suffolk', to: 'Suffolk, England' },
    ],
    ['Please capitalise tide', { kind: 'replace', from: 'tide', to: 'Tide' }],
    ['I don’t think we need this one.', { kind: 'delete', what: 'line' }],
    ['Rephrase: “Tide mills once lined the coast.”', { kind: 'rewrite', to: 'Tide mills once lined the coast.' }],
    ['Change this to “A new sentence.”', { kind: 'rewrite', to: 'A new sentence.' }],
    ['```suggestion\nA whole new line.\n```', { kind: 'rewrite', to: 'A whole new line.' }],
    ['```suggestion\n```', { kind: 'delete', what: 'line' }],
    ['Change the title to “Mills and mud”', { kind: 'rename', to: 'Mills and mud', what: 'title' }],
    ['The heading should be “Mud”.', { kind: 'rename', to: 'Mud', what: 'heading' }],
    ['Rename this to Sea mills.', { kind: 'rename', to: 'Sea mills', what: 'heading' }],
    [
      'Please rename the section “In closing” to “The end”.',
      { kind: 'rename', to: 'The end', what: 'heading', named: 'In closing' },
    ],
    [
      'Change the heading "Mud and silt" into "Mud".',
      { kind: 'rename', to: 'Mud', what: 'heading', named: 'Mud and silt' },
    ],
    ['> Remove the old gates.\n\nPlease shorten this.', { kind: 'shorten' }],
    ['Better title: How the sea ground flour', { kind: 'rename', to: 'How the sea ground flour', what: 'title' }],
    ['Remove this sentence.', { kind: 'delete', what: 'line' }],
    ['This paragraph can go.', { kind: 'delete', what: 'paragraph' }],
    ['Drop the whole section', { kind: 'delete', what: 'section' }],
    ['This is redundant', { kind: 'delete', what: 'line' }],
    ['Remove the section "Bees in cities".', { kind: 'delete', what: 'section', named: 'Bees in cities' }],
    ['Drop the name.', unknown('it does not quote the words that should go')],
    ['Drop the last sentence.', { kind: 'delete', what: 'line' }],
    ['Ersetze „zwei Ziegen“ durch „drei Ziegen“.', { kind: 'replace', from: 'zwei Ziegen', to: 'drei Ziegen' }],
    ['Bitte "1803" durch "1806" ersetzen.', { kind: 'replace', from: '1803', to: '1806' }],
    [
      'Überschrift „Was blieb“ bitte in „Was war“ umbenennen.',
      { kind: 'rename', to: 'Was war', what: 'heading', named: 'Was blieb' },
    ],
    ['Diesen Satz bitte streichen.', { kind: 'delete', what: 'line' }],
    ['Remplacez « sept mois » par « huit mois ».', { kind: 'replace', from: 'sept mois', to: 'huit mois' }],
    ['Trop long.', { kind: 'shorten' }],
    ['Delete the word "very".', { kind: 'remove-words', words: 'very' }],
    ['Too long.', { kind: 'shorten' }],
    ['Please cut this down a bit', { kind: 'shorten' }],
    ['Could you make it more concise?', { kind: 'shorten' }],
    ['Move this to the end.', { kind: 'move', to: 'end' }],
    ['Move this up', { kind: 'move', to: 'up' }],
    ['Please move it after line 20', { kind: 'move', to: { line: 20 } }],
    ['move this into the section “Decline”', { kind: 'move', to: { section: 'Decline' } }],
    ['This should come first', { kind: 'move', to: 'start' }],
    ['Merge with the previous sentence', { kind: 'merge', other: 'previous' }],
    ['Split this in two sentences', { kind: 'split' }],
    ['Add an example about Woodbridge', { kind: 'add', about: 'Woodbridge', section: false }],
    ['Please add a fact about silt', { kind: 'add', about: 'silt', section: false }],
    ['Add a section on steam mills', { kind: 'add', about: 'steam mills', section: true }],
    ['Can you mention the Rance power station?', { kind: 'add', about: 'Rance power station', section: false }],
    ['What about steam?', { kind: 'add', about: 'steam', section: false }],
    ['This needs a source', { kind: 'add', about: '', section: false }],
    ['Nice!', unknown('it asks for no change')],
    ['Make it sound friendlier', unknown(expect.stringContaining('tone'))],
    ['Is that true?', unknown(expect.stringContaining('question'), true)],
    ['Replace the wheel with something nicer.', unknown(expect.stringContaining('extractively'))],
    ['Hmm.', unknown(expect.stringContaining('extractively'))],
  ])('%j', (comment, expected) => {
    expect(requestsIn(comment)[0]).toEqual(expected);
  });

  test('several requests in one comment', () => {
    expect(requestsIn('Nice. Replace “a. b” with “c” and remove the last word "now". Also shorten it!')).toEqual([
      { kind: 'replace', from: 'a. b', to: 'c' },
      { kind: 'remove-words', words: 'now' },
      { kind: 'shorten' },
    ]);
  });

  test('of several pairs each is one', () => {
    expect(requestsIn('Replace "London" with "Paris" and "30" with "40".')).toEqual([
      { kind: 'replace', from: 'London', to: 'Paris' },
      { kind: 'replace', from: '30', to: '40' },
    ]);
  });

  test('one that is not understood is among them, and what only gives a reason is not', () => {
    expect(askedIn('Remove this sentence. Nobody will read it. Please make the rest livelier.')).toEqual([
      { words: 'Remove this sentence.', request: { kind: 'delete', what: 'line' } },
      { words: 'Please make the rest livelier.', request: expect.objectContaining({ kind: 'unknown' }) },
    ]);
  });
});
