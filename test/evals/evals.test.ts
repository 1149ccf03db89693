/** The quality of the judges, played again from what was recorded: the figures in docs/quality.md are these. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAiModel } from '../../src/engine/openai.ts';
import { LOCAL_MODEL, type LocalModel, startLocalModel } from '../../src/local/model.ts';
import { CLEAN, type Draft, FAULTY } from './drafts.ts';
import { type Figures, figuresOf, figuresText } from './figures.ts';
import { askPeer, draftKey, fixes, type Judged, judge } from './judge.ts';
import { recorded, recordingSchema, replayed } from './recording.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8');
const recording = recordingSchema.parse(JSON.parse(read('recorded/local.json')));

let faulty: readonly Judged[];
let clean: readonly Judged[];
let figures: Figures;
let local: LocalModel;
beforeAll(async () => {
  const of = (drafts: readonly Draft[]) =>
    Promise.all(drafts.map((draft) => judge(draft, (one) => replayed(recording, one))));
  [faulty, clean, local] = await Promise.all([of(FAULTY), of(CLEAN), startLocalModel()]);
  figures = figuresOf(faulty, clean);
});
afterAll(() => local.close());

const kindOf = (name: string) => figures.kinds.find(({ kind }) => kind === name);
const linesOf = (draft: Draft): readonly string[] => draft.current.markdown.split('\n');

describe('the drafts', () => {
  test('are thirty with a fault and thirty without, all of them different', () => {
    expect([FAULTY.length, CLEAN.length]).toEqual([30, 30]);
    expect(new Set([...FAULTY, ...CLEAN].map(({ current }) => current.markdown)).size).toBe(60);
    expect(new Set(CLEAN.map(({ disclosure }) => disclosure)).size).toBe(3);
  });

  test('name the line of their fault, which no clean draft has', () => {
    const good = new Set(CLEAN.flatMap(linesOf));
    for (const draft of FAULTY.filter(({ fault }) => fault?.kind !== 'stitched quote')) {
      const line = linesOf(draft)[(draft.fault?.line ?? 0) - 1] ?? '';
      expect(line.replace(/(?:\[\^\d+\])+$/, '')).not.toBe('');
      expect(good.has(line), `${draft.id}: ${line}`).toBe(false);
    }
  });
});

describe('the checks alone', () => {
  test('raise nothing that must be mended on clean drafts', () => {
    const alarms = clean.flatMap(({ draft, checks }) => fixes(checks).map(({ message }) => `${draft.id}: ${message}`));
    expect(alarms).toEqual([]);
  });

  test.each(['altered number', 'stitched quote'])('catch every %s', (kind) => {
    expect(kindOf(kind)?.planted).toBeGreaterThan(3);
    expect(kindOf(kind)?.byChecks).toBe(kindOf(kind)?.planted);
  });

  test('see no negation and no comparison turned round, and the figures don’t hide it', () => {
    expect(kindOf('negation')).toMatchObject({ planted: 7, byChecks: 0 });
    expect(kindOf('comparison')).toMatchObject({ planted: 5, byChecks: 0 });
    expect(figuresText('any', figures)).toContain('Negations missed: 7 of 7 (100 %) by the checks alone');
  });
});

describe('with the peer', () => {
  test('more faults of meaning are caught than without', () => {
    for (const kind of ['negation', 'comparison', 'off-brand', 'broken structure'])
      expect(kindOf(kind)?.withPeer, kind).toBeGreaterThan(kindOf(kind)?.byChecks ?? 0);
  });

  test('nobody is asked about what the checks sent back', () => {
    for (const { checks, peer } of [...faulty, ...clean]) expect(peer === null).toBe(fixes(checks).length > 0);
    expect(figures.asked).toBe(Object.keys(recording.answers).length);
  });

  test('every fault that was missed is named with its line', () => {
    const caught = figures.kinds.reduce((sum, { withPeer }) => sum + withPeer, 0);
    expect(figures.missed).toHaveLength(30 - caught);
    for (const { id, line } of figures.missed)
      expect(figuresText('any', figures)).toMatch(new RegExp(`Missed: ${id}, .*, line ${line}`));
  });
});

describe('a recorded run', () => {
  test('gives the figures that the documentation shows', () => {
    const shown = /<!-- generated:quality -->\n```\n([\s\S]*?)\n```/.exec(read('../../docs/quality.md'))?.[1];
    expect(shown).toBe(figuresText(recording.model, figures));
  });

  test('is what the stand-in answers today', async () => {
    const answers = new Map<string, string>();
    const model = openAiModel({ apiKey: 'any', model: LOCAL_MODEL, baseUrl: local.url });
    const asked = [...faulty, ...clean].filter(({ peer }) => peer !== null).map(({ draft }) => draft);
    for (const draft of asked) await askPeer(draft, recorded(model, draft, answers));
    expect(Object.fromEntries(answers)).toEqual(recording.answers);
  });

  test('has no answer for a draft that was changed since', async () => {
    const [draft] = CLEAN;
    if (draft === undefined) throw new Error('there are no drafts');
    const changed = { ...draft, current: { ...draft.current, markdown: `${draft.current.markdown}More.\n` } };
    expect(draftKey(changed)).not.toBe(draftKey(draft));
    expect(replayed(recording, changed)).toBeUndefined();
    await expect(judge(changed, () => replayed(recording, changed))).rejects.toThrow('no answer was recorded');
  });
});

test('a finding elsewhere catches nothing, and one on the right line counts once', () => {
  const [one] = faulty.filter(({ draft }) => draft.fault?.kind === 'negation');
  if (one === undefined) throw new Error('there is no negation');
  const finding = { check: 'peer/accuracy', severity: 'fix', weight: 20, path: 'x', message: 'x' } as const;
  const at = (line: number) =>
    figuresOf(
      [
        {
          ...one,
          peer: [
            { ...finding, line },
            { ...finding, line },
          ],
        },
      ],
      [],
    );
  const line = one.draft.fault?.line ?? 0;
  const negations = (of: Figures) => of.kinds.find(({ kind }) => kind === 'negation')?.withPeer;
  expect([negations(at(line)), negations(at(line + 1))]).toEqual([1, 0]);
  const remark = { ...one, peer: [{ ...finding, line, severity: 'consider' as const }] };
  expect(negations(figuresOf([remark], []))).toBe(0);
});
