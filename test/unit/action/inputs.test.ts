import { expect, test } from 'vitest';
import { inputNamed, readInputs } from '../../../action/inputs.ts';

test('everything that is wrong with the inputs is said at once, in words of ours', () => {
  const read = inputNamed({
    INPUT_COMMAND: 'publish',
    INPUT_TASK: '#12',
    'INPUT_OPENAI-BASE-URL': 'example',
    'INPUT_DRY-RUN': 'yes',
  });
  expect(() => readInputs(read)).toThrow(
    'An input is wrong: command must be one of handle, agent, sweep; task must be the number of an issue; config is empty; ' +
      'github-token is empty; openai-base-url must be an address, such as https://api.example.org/v1; dry-run must be true or false',
  );
});
