import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where labelled data may lie beside the project; none of it is part of the project. */
const folder = join(process.cwd(), '..', 'shared', 'corpora');

export function hasCorpora(): boolean {
  return existsSync(folder);
}

/** Text of a corpus file, or null where the corpora are not there. */
export function corpusText(path: string): string | null {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Rows of a JSON Lines corpus; empty where the corpora are not there. */
export function corpusRows<T>(path: string): T[] {
  return (corpusText(path) ?? '')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T);
}
