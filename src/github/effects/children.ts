import { makeTask } from '../make-tasks.ts';
import type { Doings } from './effect.ts';

export const childEffects: Doings<'make-task'> = {
  async 'make-task'({ kind: _, topic, ...wish }, known, making) {
    const { key } = wish;
    const issue = await makeTask({ ...wish, topic, title: topic }, making);
    known.children = [...(known.children ?? []), { key, issue, end: null }];
  },
};
