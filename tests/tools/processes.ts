import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = process.cwd();

/** Runs one of the project's own programs (`node_modules/.bin`), its output going straight through. Resolves to its exit code. */
export function runBin(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return run(process.execPath, [binOf(name), ...args], env);
}

export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise(done => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', error => {
      console.error(`${command}: ${error.message}`);
      done(127);
    });
    child.once('exit', code => done(code ?? 1));
  });
}

/** What it prints and its exit code, for programs whose output is read or shown only when they fail. */
export function capture(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ text: string; code: number }> {
  return new Promise(done => {
    const child = spawn(process.execPath, [binOf(name), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', chunk => {
        text += chunk;
      });
    child.once('close', code => done({ text, code: code ?? 1 }));
  });
}

const scripts: Record<string, string> = {
  wxt: 'wxt/bin/wxt.mjs',
  playwright: '@playwright/test/cli.js',
  vitest: 'vitest/vitest.mjs',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
};

function binOf(name: string): string {
  const script = scripts[name];
  if (!script) throw new Error(`Not a program of this project: ${name}`);
  return join(root, 'node_modules', script);
}
