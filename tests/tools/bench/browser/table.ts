/** Prints a table to read beside the figures: a title, then one row for each thing. */
export function printTable(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [columns, ...rows];
  const widths = columns.map((_, i) => Math.max(...all.map(row => (row[i] ?? '').length)));
  const lines = all.map(row =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  console.log(`\n${title}\n${lines.join('\n')}\n`);
}
