import type { Part } from '../part';
import type { Span } from '../types';

/** Faces of letters and signs, longest first, as they are typed. */
const kaomoji =
  /¯\\?_?\\?_?[([（].{1,5}[)\]）]_?\/?¯|[(（ʕ][^\w\s)）ʔ]{0,3}[^()\n]{0,4}[°ʖ益ಠ•ᴥ◕ಥ´｀ω∀ツ皿ᗒᗕ❛‿][^()\n]{0,9}[)）ʔ][ノﾉづつ╯∩σ]?(?:\s*[︵彡]+\s*┻━┻)?|┻━┻|┬─┬/gu;
const emoticon = /(?<![^\s])(?::-?[)(DPp/|]|;-?[)]|:'-?\(|<3|xD|XD|:-?O|\^_\^|-_-|T_T|o_O)(?![^\s.,!?])/g;

/** One quick look for what every emoticon holds, before the slower one for where it stands. */
const mayHoldFace = /[:;]['-]?[()DPp/|O]|<3|[xX]D|\^_|-_|T_T|o_O/;

/**
 * Pictures made of signs: kaomoji, emoticons, and three or more lines that are mostly signs. Looks at the text as typed:
 * folding would take these signs apart.
 */
export function asciiArtOf(part: Part): readonly Span[] {
  return part.memo(asciiArtOf, () => {
    const typed = part.original;
    return [
      ...(/[^\x00-\x7f]/.test(typed) ? matches(kaomoji, typed) : []),
      ...(mayHoldFace.test(typed) ? matches(emoticon, typed) : []),
      ...drawings(typed),
    ];
  });
}

function* matches(pattern: RegExp, text: string): Generator<Span> {
  for (const match of text.matchAll(pattern)) yield { start: match.index, end: match.index + match[0].length };
}

function* drawings(text: string): Generator<Span> {
  if (!/\n[^\n]*\n/.test(text)) return;
  let at = 0;
  let run: Span[] = [];
  for (const line of `${text}\n\0`.split('\n')) {
    if (isMostlySigns(line)) run.push({ start: at, end: at + line.length });
    else {
      const [first, last] = [run[0], run.at(-1)];
      if (run.length >= 3 && first && last) yield { start: first.start, end: last.end };
      run = [];
    }
    at += line.length + 1;
  }
}

function isMostlySigns(line: string): boolean {
  const signs = line.match(/[^\p{L}\p{N}\s\p{Extended_Pictographic}\p{M}]/gu)?.length ?? 0;
  const all = line.replace(/\s/g, '').length;
  return all >= 3 && signs / all >= 0.6 && !/^\s*([-*_=•.])\1*\s*$/.test(line);
}
