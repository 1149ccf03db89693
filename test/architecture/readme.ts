/**
 * Writes what `src/README.md` takes from the code: the status machine, and the tables of the registries. Run it after
 * adding a role, check, trigger or source, or a transition.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { machineDiagram, machineTable } from '../../src/workflow/diagram.ts';
import { indexOf, registries, renderTable, rowsOf, withBlocks } from './registries.ts';
import { readSources } from './sources.ts';

export const readmePath = 'src/README.md';

/** Each registry that exists, rendered. A registry whose entries carry no help text throws: a plug-in documents itself. */
async function registryTables(root: string): Promise<Record<string, string>> {
  const files = readSources(root);
  const tables: Record<string, string> = {};
  for (const registry of registries) {
    const index = indexOf(registry, files);
    if (index === undefined) continue;
    const rows = rowsOf(await import(pathToFileURL(join(root, index.path)).href));
    if (rows === undefined)
      throw new Error(`${index.path} exports no array or record whose entries all have a name and a help text.`);
    tables[registry.name] = renderTable(rows);
  }
  return tables;
}

/** Everything on the page that is generated, by the name of its markers. */
export async function generatedBlocks(root: string): Promise<Record<string, string>> {
  const machine = `\`\`\`mermaid\n${machineDiagram()}\n\`\`\`\n\n${machineTable()}`;
  return { machine, ...(await registryTables(root)) };
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..', '..');
  const path = join(root, readmePath);
  if (!existsSync(path)) throw new Error(`${readmePath} does not exist.`);
  writeFileSync(path, withBlocks(readFileSync(path, 'utf8'), await generatedBlocks(root)));
}
