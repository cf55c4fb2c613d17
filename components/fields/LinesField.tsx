import { useEffect, useState } from 'preact/hooks';
import { linesOf } from './lines';
import { TextField } from './TextField';

interface LinesFieldProps {
  label: string;
  hint?: string;
  lines: readonly string[];
  problem?: string;
  onLines(lines: string[]): void;
}

/** A list as a box with one entry a line. What is typed stays as typed; the list is what stands in it. */
export function LinesField({ label, hint, lines, problem, onLines }: LinesFieldProps) {
  const [text, setText] = useState(lines.join('\n'));
  useEffect(() => {
    if (JSON.stringify(linesOf(text)) !== JSON.stringify(lines)) setText(lines.join('\n'));
  }, [lines]);
  return (
    <TextField
      label={label}
      hint={hint}
      value={text}
      problem={problem}
      rows={3}
      onInput={value => {
        setText(value);
        onLines(linesOf(value));
      }}
    />
  );
}
