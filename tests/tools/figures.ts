import { writeFileSync } from 'node:fs';

/** One measured figure. Names are kebab-case and stay. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** How many cases the value rests on. */
  n: number;
  peers?: Record<string, number>;
  goal?: number;
  /** What the reader should know: denominators, what was held out. */
  note?: string;
}

/** Prints figures as a table and writes them to `file`. */
export function publish(figures: Figure[], file: string): void {
  const rows = figures.map(f => [
    f.name,
    `${round(f.value)} ${f.unit}`.trim(),
    f.goal === undefined ? '' : `${f.goal}`,
    `${f.n}`,
    Object.entries(f.peers ?? {})
      .map(([peer, value]) => `${peer} ${round(value)}`)
      .join(', '),
    f.note ?? '',
  ]);
  const table = [['figure', 'value', 'goal', 'n', 'peers', 'note'], ...rows];
  const widths = table[0]!.map((_, i) => Math.min(60, Math.max(...table.map(r => (r[i] ?? '').length))));
  for (const row of table)
    process.stdout.write(
      `${row
        .map((c, i) => c.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  writeFileSync(file, `${JSON.stringify({ figures }, null, 1)}\n`);
}

export function round(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
