import type { Tone } from '@/utils/engine/types';

/** What the verdict is called where people read it: what is not judged is no verdict, though reports call it one-way. */
export function toneName({ verdict, kind }: Tone): Tone['verdict'] | 'other-language' {
  return kind === 'other-language' ? kind : verdict;
}
