import { expect, test } from 'vitest';
import { createAlarms } from '../../../app/alarms.ts';
import { aTime, DAYS, HOURS, MINUTES } from '../../fakes/time.ts';

function clockwork() {
  const rung: string[] = [];
  const time = aTime();
  return { ...time, rung, alarms: createAlarms(time.timers), ring: (name: string) => () => void rung.push(name) };
}

test('an alarm rings once, when its time has come', () => {
  const { alarms, ring, pass, rung } = clockwork();
  alarms.set('1', 5 * MINUTES, ring('one'));
  alarms.set('2', 10 * MINUTES, ring('two'));
  pass(4 * MINUTES);
  expect(rung).toEqual([]);
  pass(MINUTES);
  expect(rung).toEqual(['one']);
  pass(HOURS);
  expect(rung).toEqual(['one', 'two']);
});

test('a task has one alarm: the last that was set, and none when it was cleared', () => {
  const { alarms, ring, pass, rung, waiting } = clockwork();
  alarms.set('1', MINUTES, ring('first'));
  alarms.set('1', 3 * MINUTES, ring('second'));
  alarms.set('2', MINUTES, ring('cleared'));
  alarms.clear('2');
  alarms.clear('nobody');
  expect(waiting()).toEqual([3 * MINUTES]);
  pass(HOURS);
  expect(rung).toEqual(['second']);
});

test('what is further away than a timer reaches rings early, and what is past rings at once', () => {
  const { alarms, ring, pass, rung } = clockwork();
  alarms.set('far', 40 * DAYS, ring('far'));
  alarms.set('past', -HOURS, ring('past'));
  pass(0);
  expect(rung).toEqual(['past']);
  pass(DAYS);
  expect(rung).toEqual(['past', 'far']);
});

test('after the stop none rings, and none can be set', () => {
  const { alarms, ring, pass, rung, waiting } = clockwork();
  alarms.set('1', MINUTES, ring('before'));
  alarms.stop();
  alarms.set('2', MINUTES, ring('after'));
  expect(waiting()).toEqual([]);
  pass(DAYS);
  expect(rung).toEqual([]);
});
