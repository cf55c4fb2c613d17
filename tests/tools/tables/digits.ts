import { characters } from '@/utils/engine/text/digits';

/** The character that `readCharacter` of `utils/engine/text/digits.ts` reads as this number. */
export function written(n: number): string {
  if (n < 0 || n >= characters) throw new Error(`${n} has no character`);
  return String.fromCharCode(n + 35 >= 92 ? n + 36 : n + 35);
}

/** Numbers in digits: the lowest digit of all, then the next of all, as many as the largest needs. */
export function digits(numbers: readonly number[]): string {
  let planes = '';
  for (let rest = [...numbers]; rest.some(n => n > 0); rest = rest.map(n => Math.floor(n / characters)))
    planes += rest.map(n => written(n % characters)).join('');
  return planes;
}
