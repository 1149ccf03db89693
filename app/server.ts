import { readEnvironment } from './env.ts';
import { type Serving, serve, WEBHOOK_PATH } from './serve.ts';

const read = readEnvironment(process.env);
if (read.valid) {
  try {
    run(await serve(read.environment));
  } catch (error) {
    refuse([error instanceof Error ? error.message : String(error)]);
  }
} else refuse(read.problems);

function run({ url, stop }: Serving): void {
  console.log(`Imprimatur listens at ${url}${WEBHOOK_PATH}`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      console.log(`${signal}: finishing what is under way.`);
      await stop();
      process.exit(0);
    });
  }
}

function refuse(problems: readonly string[]): void {
  console.error(`The app can’t start:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  console.error('It is configured by environment variables. To see it all work without an account: npm run demo.');
  process.exitCode = 1;
}
