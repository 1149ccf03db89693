/** What was promised of many tasks at once and not kept, in sentences; none when all is well. */
import { isDeepStrictEqual } from 'node:util';
import { endsOf } from './ends.ts';
import { type Ground, type Played, WHERE } from './play.ts';
import { judgeTurns, mostAtWork, type Turns, turnsTaken } from './promises.ts';
import { CAPACITY } from './tasks.ts';

export interface Judged extends Pick<Turns, 'contested' | 'preferred'> {
  /** The most runs at work at once, by agent. */
  readonly most: Readonly<Record<string, number>>;
  readonly broken: readonly string[];
}

const DONE = { issue: 'closed, completed', status: ['status: done'], pulls: ['merged'], statusComments: 1 };

/** None is lost, none is done twice, agents keep their capacity, and turns are given in order. */
export async function judge(ground: Ground, { tasks, seen }: Pick<Played, 'tasks' | 'seen'>): Promise<Judged> {
  const client = ground.as('ada');
  const ends = await endsOf(client, WHERE, tasks);
  const lost = ends.flatMap(({ task, published, ...end }) => {
    const isDone = isDeepStrictEqual(end, DONE) && published.length === 1;
    return isDone ? [] : [`#${task} ended otherwise: ${JSON.stringify({ ...end, published })}`];
  });
  const paths = ends.flatMap(({ published }) => published);
  const shared = paths.filter((path, index) => paths.indexOf(path) !== index);
  const most = mostAtWork(seen, tasks);
  const over = Object.entries(most).filter(([, count]) => count > CAPACITY);
  const { wrong, ...turns } = judgeTurns(await turnsTaken(client, WHERE), tasks);
  return {
    ...turns,
    most,
    broken: [
      ...lost,
      ...shared.map((path) => `${path} is published by two tasks`),
      ...over.map(([agent, count]) => `${agent} had ${count} runs at once, and a capacity of ${CAPACITY}`),
      ...wrong,
    ],
  };
}
