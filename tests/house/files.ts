import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Every file of the project, by its path from the top. */
export const files: string[] = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(f => f !== '' && existsSync(f));

export const code = files.filter(f => /\.(?:ts|tsx)$/.test(f) && !f.endsWith('.d.ts'));

export const shipped = code.filter(f => /^(?:entrypoints|components|utils)\//.test(f));

export function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}

export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
