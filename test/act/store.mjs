// Stands in for the actions that keep files (artifacts, caches): they can't be had without a network. What it does is
// its input `does`; where it keeps things, the variable that the runner's caller sets.
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const { env } = process;
const input = (name) => env[`INPUT_${name.toUpperCase()}`] ?? '';
const shelf = (name) => join(env.IMPRIMATUR_ACT_STORE ?? '', name);

const keep = (folder, from) => {
  if (!existsSync(from)) return console.log(`There is nothing at ${from}.`);
  mkdirSync(folder, { recursive: true });
  cpSync(from, folder, { recursive: true });
};

const doings = {
  upload: () => keep(shelf(join('artifacts', env.GITHUB_RUN_ID ?? '', input('name'))), input('path')),
  download() {
    const folder = shelf(join('artifacts', env.GITHUB_RUN_ID ?? '', input('name')));
    if (!existsSync(folder)) throw new Error(`There is no artifact ${input('name')}.`);
    cpSync(folder, input('path'), { recursive: true });
  },
  save: () => keep(shelf(join('caches', input('key'))), input('path')),
  restore() {
    mkdirSync(shelf('caches'), { recursive: true });
    const age = (name) => statSync(shelf(join('caches', name))).mtimeMs;
    const names = readdirSync(shelf('caches')).sort((one, other) => age(other) - age(one));
    const wanted = [input('key'), ...input('restore-keys').split('\n')].filter((key) => key.trim() !== '');
    const found = wanted.flatMap((key) => names.filter((name) => name.startsWith(key.trim())))[0];
    if (found !== undefined) cpSync(shelf(join('caches', found)), input('path'), { recursive: true });
    appendFileSync(env.GITHUB_OUTPUT ?? '', `cache-hit=${found === input('key')}\n`);
  },
};

doings[input('does')]();
