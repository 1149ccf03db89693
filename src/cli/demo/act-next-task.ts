import { approve, open, type Telling } from './act-task.ts';
import type { ReviewPlan } from './reviewer.ts';
import type { Scene } from './scene.ts';

/** The second task: nobody names a topic, and what was said of the first one's article is in the prompts. */
export async function playNextTask(scene: Scene, _before: ReviewPlan | null, telling: Telling): Promise<void> {
  await open(scene, 'with a feed and without a topic', telling);
  const pull = await scene.pull();
  if (pull === null) return telling.printer.step('GitHub', `has no pull request: ${await scene.status()}`);
  await approve(scene, pull.number, telling);
}
