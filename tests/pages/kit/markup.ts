/** One stretch of a line. `@[Name]` in markup is a mention, `**words**` are bold. */
export interface Run {
  text: string;
  isBold?: boolean;
  isMention?: boolean;
}

/** Lines of runs from the markup that tests write, so that one string describes a formatted draft in every editor. */
export function parseMarkup(markup: string): Run[][] {
  return markup.split('\n').map(line =>
    line
      .split(/(\*\*[^*]+\*\*|@\[[^\]]+\])/)
      .filter(Boolean)
      .map(part => {
        if (part.startsWith('**')) return { text: part.slice(2, -2), isBold: true };
        if (part.startsWith('@[')) return { text: `@${part.slice(2, -1)}`, isMention: true };
        return { text: part };
      }),
  );
}

/** The same markup back from what an editor holds; neighbours of one kind are one run. */
export function writeMarkup(lines: Run[][]): string {
  return lines.map(line => merged(line).map(writeRun).join('')).join('\n');
}

function writeRun(run: Run): string {
  if (run.isMention) return `@[${run.text.replace(/^@/, '')}]`;
  return run.isBold ? `**${run.text}**` : run.text;
}

function merged(line: Run[]): Run[] {
  const out: Run[] = [];
  for (const run of line) {
    const last = out.at(-1);
    if (last && !run.isMention && !last.isMention && Boolean(last.isBold) === Boolean(run.isBold))
      last.text += run.text;
    else out.push({ ...run });
  }
  return out;
}
