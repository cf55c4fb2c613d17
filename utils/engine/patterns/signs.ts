/**
 * The small alphabet in which texts and patterns are compared before a pattern runs: letters without case, every digit
 * as one sign, the commonest marks, and one sign for all the rest. It tells apart less than the text does, so what
 * cannot be found in it cannot be in the text. Written as characters: "0" any digit, "~" any character that no word
 * holds, the edges of a text included.
 */
export const digit = '0';
export const edge = '~';
const written = `abcdefghijklmnopqrstuvwxyz0_@#&'"?!.,:;/()%£\n~`;

/** How many signs there are. */
export const signs = written.length;
/** Numbers of signs up to this one are letters, digits and the underscore: what `\w` knows. */
export const lastWordSign = written.indexOf('_');
export const edgeSign = written.indexOf(edge);

const byCode = new Uint8Array(256).fill(edgeSign);
for (let i = 0; i < written.length; i++) byCode[written.charCodeAt(i)] = i;
for (let i = 0; i < 26; i++) byCode[65 + i] = i;
for (let i = 48; i < 58; i++) byCode[i] = written.indexOf(digit);

/** The number of the sign for a character code. */
export function signOf(code: number): number {
  return code < 256 ? (byCode[code] ?? edgeSign) : edgeSign;
}

/** The sign for a character code as it is written. */
export function writtenSign(code: number): string {
  return written[signOf(code)] ?? edge;
}

export function isWordSign(sign: string): boolean {
  return signOf(sign.charCodeAt(0)) <= lastWordSign;
}

/** About how often each sign stands in a thousand characters of posts: for weighing, not for judging. */
const perThousand =
  'a65 b12 c24 d32 e98 f18 g16 h44 i58 j2 k7 l34 m20 n58 o62 p16 q1 r50 s52 t73 u23 v9 w17 x2 y15 z1 020 ~200 .10 ,10 :10 /10';
const shares = new Float64Array(signs).fill(0.002);
for (const entry of perThousand.split(' ')) shares[signOf(entry.charCodeAt(0))] = Number(entry.slice(1)) / 1000;

/** By the code of a sign as it is written. */
export function shareOf(code: number): number {
  return shares[signOf(code)] ?? 0;
}
