import type { Path, Problem } from '@/utils/packs/pack';

/** What is to be mended at a place of the pack or below it: the sentence to show at its field. */
export function problemAt(problems: readonly Problem[], ...path: Path): string | undefined {
  return problems.find(p => path.every((step, i) => p.path[i] === step))?.sentence;
}

/** Goes to what a problem is about: opens all that it is folded into, and gives its field the focus. */
export function goToProblem(editor: HTMLElement, path: Path): void {
  const rule = path[0] === 'rules' ? editor.querySelectorAll<HTMLElement>('.rule-form')[Number(path[1])] : editor;
  const place = rule?.querySelector<HTMLElement>('[aria-invalid]') ?? rule?.querySelector<HTMLElement>('summary');
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  place?.focus();
}
