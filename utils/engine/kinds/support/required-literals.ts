/**
 * Letters (three or more) of which a text must hold at least one run for a pattern to match at all, in lower case; null when none can be
 * named. A cheap look before the dear one. Anything not understood gives null, which is always right, only slower.
 */
export function requiredLiterals(pattern: string): string[] | null {
  const branches = splitBranches(pattern);
  const literals: string[] = [];
  for (const branch of branches ?? []) {
    const literal = longestRun(branch);
    if (literal === null || literal.length < 3) return null;
    literals.push(literal);
  }
  return literals.length > 0 ? literals : null;
}

/** The alternatives at the outermost level. */
function splitBranches(pattern: string): string[] | null {
  const branches: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i];
    if (c === '\\') {
      // Escapes that take more letters with them (\x41, \p{L}, \Q…\E) are left to the engine.
      if (/[a-z0-9]/i.test(pattern[i + 1] ?? '') && !/[bBdDsSwWAzntrfv]/.test(pattern[i + 1] ?? '')) return null;
      i++;
    } else if (c === '[') {
      const close = closeOfClass(pattern, i);
      if (close < 0) return null;
      i = close;
    } else if (c === '(') {
      if (pattern[i + 1] === '?' && pattern[i + 2] !== ':') return null;
      depth++;
    } else if (c === ')') depth--;
    else if (c === '|' && depth === 0) {
      branches.push(pattern.slice(from, i));
      from = i + 1;
    }
    if (depth < 0) return null;
  }
  if (depth !== 0) return null;
  branches.push(pattern.slice(from));
  return branches;
}

/** The longest run of plain letters, digits and spaces outside groups that is not optional. */
function longestRun(branch: string): string | null {
  let best = '';
  let run = '';
  let depth = 0;
  const close = () => {
    if (run.length > best.length) best = run;
    run = '';
  };
  for (let i = 0; i < branch.length; i++) {
    const c = branch[i] ?? '';
    if (c === '\\') {
      const escaped = branch[++i] ?? '';
      if (depth > 0) continue;
      if (/[a-z0-9]/i.test(escaped)) close();
      else run += escaped;
    } else if (c === '[') {
      close();
      i = closeOfClass(branch, i);
    } else if (c === '(') {
      close();
      depth++;
    } else if (c === ')') depth--;
    else if (depth > 0) continue;
    else if (/[?*{]/.test(c)) {
      // What stands before may be missing: "colou?r" needs "colo" only.
      run = run.slice(0, -1);
      close();
      if (c === '{') {
        const end = branch.indexOf('}', i);
        if (end < 0) return null;
        i = end;
      }
    } else if (c === '+') close();
    else if (/[a-z0-9 @#&/'-]/i.test(c)) run += c.toLowerCase();
    else close();
  }
  close();
  return best === '' ? null : best;
}

function closeOfClass(pattern: string, open: number): number {
  let i = open + 1;
  if (pattern[i] === '^') i++;
  if (pattern[i] === ']') i++;
  for (; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern[i] === ']') return i;
    else if (pattern[i] === '[') return -1;
  }
  return -1;
}
