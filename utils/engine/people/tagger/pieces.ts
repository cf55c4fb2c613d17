import type { Part } from '../../part';
import type { Token } from '../../text/tokens';

/** What the tagger sees as one word: a token, or half of one where a possessive or short form is attached. */
export interface Piece {
  text: string;
  lower: string;
  /** Offsets into the folded text. */
  from: number;
  to: number;
  /** Anything but 'word' and 'mark' is seen by its kind alone. */
  kind: Token['kind'];
}

const attached = /^(.+)('(?:s|ll|re|ve|m|d))$/;
const shortForms = new Set(['s', 'll', 're', 've', 'm', 'd', 't']);

/** The pieces of a part. Training and product read texts through this one function. */
export function piecesOf(part: Part): Piece[] {
  const pieces: Piece[] = [];
  const { tokens } = part;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (token.kind === 'word') {
      const split = token.lower.includes("'") ? attached.exec(token.lower) : null;
      const cut = split?.[1]?.length ?? 0;
      if (cut > 0) {
        pieces.push(piece(token, 0, cut), piece(token, cut, token.text.length));
      } else pieces.push(token);
    } else if (token.text === "'" && next && next.from === token.to && shortForms.has(next.lower)) {
      // "It 's" in texts whose words were split before: the same piece as in "It's".
      pieces.push({ ...token, text: `'${next.text}`, lower: `'${next.lower}`, to: next.to, kind: 'word' });
      i++;
    } else if (token.text === '@' && next?.kind === 'word' && next.from === token.to + 1) {
      // "@ user": a handle whose sign was split off. Handles are judged apart.
      pieces.push({ ...token, text: '@', lower: '@', to: next.to, kind: 'mention' });
      i++;
    } else pieces.push(token);
  }
  return pieces;
}

function piece(token: Token, from: number, to: number): Piece {
  return {
    text: token.text.slice(from, to),
    lower: token.lower.slice(from, to),
    from: token.from + from,
    to: token.from + to,
    kind: 'word',
  };
}
