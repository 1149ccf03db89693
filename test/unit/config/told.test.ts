/** What is wrong with a configuration, as people get to know it: on the issue, and beside the line in the run that met it. */
import { afterEach, expect, test, vi } from 'vitest';
import { configReport } from '../../../action/config-report.ts';
import { PROBLEMS, type ProblemCode } from '../../../src/config/problems.ts';
import { configFrom } from '../../../src/github/configuration.ts';
import type { ConfigInForce } from '../../../src/workflow/context.ts';
import { BROKEN } from '../../builders/broken-config.ts';
import { format } from '../../builders/config.ts';
import { aWorld, US, type World } from '../../fakes/world.ts';
import { wake } from '../../fakes/world-view.ts';
import { stateOf, sweep } from '../../properties/play.ts';

const FILE = '.github/imprimatur.yml';

const configured = (text: string | null): ConfigInForce =>
  configFrom(text === null ? null : { content: new TextEncoder().encode(text), sha: 'a'.repeat(40) }, FILE, format);

afterEach(() => vi.restoreAllMocks());

/** The annotations of a run that reads the configuration twice, as the runner gets them. */
function annotationsOf(config: ConfigInForce): readonly string[] {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const { hear } = configReport(FILE);
  if (!config.valid) for (let times = 0; times < 2; times += 1) hear(config);
  vi.restoreAllMocks();
  return written.filter((text) => text.startsWith('::error '));
}

/** A task that meets the configuration, and is looked at twice more. */
async function meeting(
  config: ConfigInForce,
): Promise<{ readonly world: World; readonly comments: readonly string[] }> {
  const world = await aWorld();
  world.context = { config };
  await wake(world);
  await sweep(world);
  await sweep(world);
  return { world, comments: world.comments.filter(({ by }) => by === US).map(({ body }) => body) };
}

test.each(Object.keys(PROBLEMS) as ProblemCode[])(
  '%s is an annotation at its place and stands once on the issue, and no run is started',
  async (code) => {
    const [text, place] = BROKEN[code];
    const [line, column] = place.split(':');
    const config = configured(text);
    const annotations = annotationsOf(config).filter((one) => one.includes(`title=${code},`));
    expect(annotations.some((one) => one.includes(`file=${FILE},line=${line},col=${column}::`))).toBe(true);
    expect(new Set(annotations).size).toBe(annotations.length);
    const { world, comments } = await meeting(config);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatch(new RegExp(`${FILE}:${place}\\b`));
    expect(comments[0]).toContain(`(${code})`);
    expect(await stateOf(world)).toMatchObject({ status: 'needs-human', question: { code: 'config-invalid' } });
    expect(world.runs).toEqual([]);
  },
);

test('a configuration that is missing is an annotation of the file and stands once on the issue, and no run is started', async () => {
  const config = configured(null);
  const [only = '', ...more] = annotationsOf(config);
  expect(only).toMatch(/^::error title=config-missing,file=\.github\/imprimatur\.yml::There is no configuration at /);
  expect(more).toEqual([]);
  const { world, comments } = await meeting(config);
  expect(comments).toEqual([expect.stringContaining(`There is no configuration at ${FILE}.`)]);
  expect(await stateOf(world)).toMatchObject({ status: 'needs-human', question: { code: 'config-missing' } });
  expect(world.runs).toEqual([]);
});
