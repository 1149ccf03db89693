/** What a run or a command shows passes one place, where nothing that others wrote can command the runner or the terminal. */
import { codeOf, isTypeScript, lineAt, type SourceFile } from './sources.ts';

interface Outlet {
  readonly folder: string;
  readonly place: string;
  /** What prints on its own: styles of ours, and what is said before anything is loaded. */
  readonly others: readonly string[];
}

const OUTLETS: readonly Outlet[] = [
  { folder: 'action/', place: 'action/output.ts', others: ['action/run.ts', 'action/build.ts'] },
  { folder: 'src/cli/', place: 'src/cli/screen.ts', others: ['src/cli/demo/printer.ts'] },
];
const PRINTS =
  /\bconsole\s*\.\s*\w+|\bcore\s*\.\s*(?:info|notice|warning|error|debug|setFailed|summary)\b|\bprocess\s*\.\s*std(?:out|err)\s*\.\s*write\b/g;

export function printingInOnePlace(files: readonly SourceFile[]): string[] {
  return OUTLETS.flatMap(({ folder, place, others }) =>
    files
      .filter((file) => isTypeScript(file) && file.path.startsWith(folder) && ![place, ...others].includes(file.path))
      .flatMap((file) => {
        const code = codeOf(file.text);
        return [...code.matchAll(PRINTS)].map(
          (match) => `${file.path}:${lineAt(code, match.index)} prints by itself; use what ${place} exports.`,
        );
      }),
  );
}
