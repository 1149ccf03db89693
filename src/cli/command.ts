/** A command of the CLI. A new one is one file of this shape and one line in `index.ts`. */
export interface Command {
  readonly id: string;
  readonly help: string;
  /** @returns the exit code. */
  run(parameters: readonly string[]): Promise<number>;
}
