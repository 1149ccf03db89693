import { appendFileSync, writeFileSync } from 'node:fs';
import type { Masks } from './masks.ts';
import { type Annotation, type Level, parseCommand, toAnnotation } from './workflow-commands.ts';

/** GitHub shows no more annotations of one level for one step. */
const annotationsPerLevel = 10;

/** The kept log of a job: dated lines, secrets hidden, workflow commands understood. */
export class JobLog {
  readonly #file: string;
  readonly #masks: Masks;
  readonly #now: () => Date;
  readonly #onAnnotation: (annotation: Annotation) => void;
  readonly #counts = new Map<Level, number>();
  #onOutput: (name: string, value: string) => void = () => undefined;
  #deaf: string | undefined;

  constructor(file: string, masks: Masks, now: () => Date, onAnnotation: (annotation: Annotation) => void) {
    this.#file = file;
    this.#masks = masks;
    this.#now = now;
    this.#onAnnotation = onAnnotation;
    writeFileSync(file, '');
  }

  write(text: string): void {
    const stamp = this.#now().toISOString();
    const lines = this.#masks.hide(text).split(/\r?\n/);
    appendFileSync(this.#file, lines.map((line) => `${stamp} ${line}\n`).join(''));
  }

  /** Everything that follows belongs to this step. */
  beginStep(title: string, onOutput: (name: string, value: string) => void): void {
    this.#onOutput = onOutput;
    this.#deaf = undefined;
    this.#counts.clear();
    this.write(`##[group]${title}`);
    this.write('##[endgroup]');
  }

  annotate(annotation: Annotation): void {
    const { level, message, title } = annotation;
    this.write(`##[${level === 'failure' ? 'error' : level}]${message}`);
    const count = (this.#counts.get(level) ?? 0) + 1;
    this.#counts.set(level, count);
    if (count > annotationsPerLevel) return;
    this.#onAnnotation({
      ...annotation,
      message: this.#masks.hide(message),
      ...(title !== undefined && { title: this.#masks.hide(title) }),
    });
  }

  error(message: string): void {
    this.annotate({ level: 'failure', message });
  }

  warning(message: string): void {
    this.annotate({ level: 'warning', message });
  }

  /** One line that an action printed. */
  line(line: string): void {
    const command = parseCommand(line);
    if (command === undefined) {
      this.write(line);
      return;
    }
    if (this.#deaf !== undefined) {
      if (command.name === this.#deaf.toLowerCase()) this.#deaf = undefined;
      else this.write(line);
      return;
    }
    const annotation = toAnnotation(command);
    if (annotation !== undefined) this.annotate(annotation);
    else if (command.name === 'add-mask') this.#masks.add(command.value);
    else if (command.name === 'group') this.write(`##[group]${command.value}`);
    else if (command.name === 'endgroup') this.write('##[endgroup]');
    else if (command.name === 'debug') this.write(`##[debug]${command.value}`);
    else if (command.name === 'stop-commands') this.#deaf = command.value;
    else if (command.name === 'set-output') this.#onOutput(command.properties.name ?? '', command.value);
    else if (command.name !== 'save-state' && command.name !== 'echo') this.write(line);
  }
}
