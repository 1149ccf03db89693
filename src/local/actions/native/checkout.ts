import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { located, type Performance } from './performance.ts';

const executable = '100755';
const link = '120000';

/** `actions/checkout`: the files of the commit, read with the job's token. There is no `.git` folder. */
export const checkout: Performance = async (session, call) => {
  const { world, run, caller, log } = session;
  const { ref, path } = call.inputs;
  const named = ref ? await world.repository.resolve(ref) : undefined;
  const sha = named?.sha ?? (ref || run.cause.sha);
  const folder = located(session, path || '.');
  mkdirSync(folder, { recursive: true });
  const files = await world.repository.tree(sha, caller);
  await Promise.all(
    files.map(async (file) => {
      const content = await world.repository.blob(file.blob, caller);
      const target = join(folder, file.path);
      mkdirSync(dirname(target), { recursive: true });
      if (file.mode === link) symlinkSync(content.toString('utf8'), target);
      else writeFileSync(target, content, { mode: file.mode === executable ? 0o755 : 0o644 });
    }),
  );
  log.write(`Checked out ${sha}: ${files.length} files`);
  return true;
};
