import type { JobProgress } from '../../local/actions/local-actions.ts';
import { momentsOf } from './moments.ts';
import { toldOf } from './narration.ts';
import type { Printer } from './printer.ts';
import type { Scene } from './scene.ts';

export interface Watch {
  /** What happens to this task is told from now on. */
  follow(scene: Scene): void;
  onJob(progress: JobProgress): void;
  /** Resolves when all that has happened is told. */
  caughtUp(): Promise<void>;
}

/** Tells what the journal says, each time that a job which may have written there is over. */
export function watch(printer: Printer): Watch {
  let scene: Scene | null = null;
  let told = 0;
  let telling = Promise.resolve();

  const tell = async (): Promise<void> => {
    if (scene === null || scene.task === 0) return;
    const moments = momentsOf(await scene.history());
    for (const moment of moments.slice(told)) {
      const line = toldOf(moment);
      if (line === null) continue;
      printer.step(line.who, line.text);
      for (const detail of line.details ?? []) printer.detail(detail);
    }
    told = moments.length;
  };
  const next = (): Promise<void> => {
    telling = telling.then(tell);
    return telling;
  };
  return {
    follow(other) {
      scene = other;
      told = 0;
    },
    onJob({ kind, job }) {
      if (kind === 'finished' && job.key === 'handle') void next();
    },
    caughtUp: next,
  };
}
