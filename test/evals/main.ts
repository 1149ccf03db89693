/** `npm run eval`: how many planted faults the checks and the peer catch, and how often they cry wolf. See docs/quality.md. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Model } from '../../src/engine/model.ts';
import { openAiModel } from '../../src/engine/openai.ts';
import { LOCAL_MODEL, startLocalModel } from '../../src/local/model.ts';
import { CLEAN, type Draft, FAULTY } from './drafts.ts';
import { figuresOf, figuresText } from './figures.ts';
import { type Judged, judge } from './judge.ts';
import { recorded, recordingOf, recordingSchema, replayed } from './recording.ts';

const HELP = `npm run eval -- [--model NAME] [--record FILE] [--replay FILE] [--out DIR] [--json FILE]
  --model   a model at OPENAI_BASE_URL, with the key in OPENAI_API_KEY; without a key the local stand-in judges
  --record  keeps the model’s answers
  --replay  plays kept answers instead of asking
  --out     writes every draft and its evidence, to be read`;

const { values } = parseArgs({
  options: {
    model: { type: 'string' },
    record: { type: 'string' },
    replay: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

async function judgeAll(modelFor: (draft: Draft) => Model | undefined) {
  const of = async (drafts: readonly Draft[]): Promise<readonly Judged[]> => {
    const judged: Judged[] = [];
    for (const draft of drafts) judged.push(await judge(draft, modelFor));
    return judged;
  };
  return figuresOf(await of(FAULTY), await of(CLEAN));
}

async function run(): Promise<void> {
  if (values.out !== undefined) await writeDrafts(values.out);
  if (values.replay !== undefined) {
    const recording = recordingSchema.parse(JSON.parse(await readFile(values.replay, 'utf8')));
    return report(recording.model, await judgeAll((draft) => replayed(recording, draft)));
  }
  const key = process.env.OPENAI_API_KEY;
  const local = key === undefined || key === '' ? await startLocalModel() : null;
  try {
    const name = local === null ? (values.model ?? '') : LOCAL_MODEL;
    const baseUrl = local?.url ?? process.env.OPENAI_BASE_URL;
    const model = openAiModel({ apiKey: key || 'local', model: name, baseUrl });
    const answers = new Map<string, string>();
    const figures = await judgeAll((draft) => recorded(model, draft, answers));
    if (values.record !== undefined)
      await writeFile(values.record, `${JSON.stringify(recordingOf(name, answers), null, 2)}\n`);
    await report(name, figures);
  } finally {
    await local?.close();
  }
}

async function report(model: string, figures: Awaited<ReturnType<typeof judgeAll>>): Promise<void> {
  console.log(figuresText(model, figures));
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ model, ...figures }, null, 2)}\n`);
}

async function writeDrafts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { id, fault, delivered } of [...FAULTY, ...CLEAN]) {
    const name = fault === null ? id : `${id}-line-${fault.line}-${fault.kind.replaceAll(' ', '-')}`;
    for (const { path, content } of delivered.files)
      await writeFile(join(folder, `${name}${path.endsWith('.json') ? '.sources.json' : '.md'}`), content);
  }
}

const modelIsKnown = values.replay !== undefined || values.model !== undefined || !process.env.OPENAI_API_KEY;

if (values.help || !modelIsKnown) {
  console.log(HELP);
  if (!values.help) process.exitCode = 1;
} else await run();
