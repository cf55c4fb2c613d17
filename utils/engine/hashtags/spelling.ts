const letters = 28;
/** Before and after a word. */
export const edge = 27;

const powers = [1, letters, letters ** 2, letters ** 3];
const longest = letters ** 3;
/** Three edges: nothing stands before the word. */
export const start = (edge * letters + edge) * letters + edge;

/** What stands before the next letter, with one letter more. */
export function after(history: number, code: number): number {
  return (history * letters + code) % longest;
}

/** Four letters at a time, with Witten-Bell smoothing down to single letters. Other signs than a to z count as 0. */
export class Spelling {
  /** How often runs of 1, 2, 3 and 4 letters were seen. */
  readonly #seen = [1, 2, 3, 4].map(n => new Uint32Array(letters ** n));
  /** After no, 1, 2 and 3 letters: how many letters came in all, and how many different ones. */
  readonly #totals = [0, 1, 2, 3].map(n => new Uint32Array(letters ** n));
  readonly #kinds = [0, 1, 2, 3].map(n => new Uint32Array(letters ** n));

  /** Learns that in `count` words the letter `code` came after `history`. */
  learn(history: number, code: number, count: number): void {
    for (let n = 0; n < 4; n++) this.#learnAfter(n, history % (powers[n] as number), code, count);
  }

  #learnAfter(n: number, key: number, code: number, count: number): void {
    const run = key * letters + code;
    const seen = this.#seen[n] as Uint32Array;
    const totals = this.#totals[n] as Uint32Array;
    const kinds = this.#kinds[n] as Uint32Array;
    if (seen[run] === 0) kinds[key] = (kinds[key] as number) + 1;
    seen[run] = (seen[run] as number) + count;
    totals[key] = (totals[key] as number) + count;
  }

  /** Natural logarithm of how likely a word is spelled like this. */
  logOf(word: string): number {
    let sum = 0;
    let history = start;
    for (let i = 0; i <= word.length; i++) {
      const code = codeAt(word, i);
      let p = 0;
      for (let n = 0; n < 4; n++) {
        const key = history % (powers[n] ?? 1);
        const total = this.#totals[n]?.[key] ?? 0;
        const count = this.#seen[n]?.[key * letters + code] ?? 0;
        if (n === 0) p = (count + 0.5) / (total + 14);
        else if (total > 0) {
          const kinds = this.#kinds[n]?.[key] ?? 0;
          p = (count + kinds * p) / (total + kinds);
        }
      }
      sum += Math.log(p);
      history = after(history, code);
    }
    return sum;
  }
}

/** 1 to 26 for a to z, 0 for other signs, 27 after the end. */
function codeAt(word: string, i: number): number {
  if (i >= word.length) return edge;
  const code = word.charCodeAt(i) - 96;
  return code > 0 && code < edge ? code : 0;
}
