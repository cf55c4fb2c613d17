/**
 * A regular expression that the browser takes apart only when a text is first looked at with it. The engine has over a
 * thousand, and a post wakes few: to check the grammar of all while the engine loads took half of that time. The
 * build writes `late(…)` in place of each pattern (`tests/tools/plugins/late-patterns.ts`); nobody else needs to.
 *
 * It stands where a `RegExp` may stand: its own methods and those of strings find in it what they ask for. It is no
 * `instanceof RegExp`.
 */
class Late {
  readonly source: string;
  readonly flags: string;
  made: RegExp | null;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
    this.made = null;
  }

  get global(): boolean {
    return this.flags.includes('g');
  }

  get sticky(): boolean {
    return this.flags.includes('y');
  }

  get lastIndex(): number {
    return this.made?.lastIndex ?? 0;
  }

  set lastIndex(index: number) {
    // Nothing was looked for yet: it stands at the beginning.
    if (this.made !== null || index !== 0) make(this).lastIndex = index;
  }

  test(text: string): boolean {
    return (this.made ?? make(this)).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return (this.made ?? make(this)).exec(text);
  }

  [Symbol.match](text: string) {
    return make(this)[Symbol.match](text);
  }

  [Symbol.matchAll](text: string) {
    return make(this)[Symbol.matchAll](text);
  }

  [Symbol.replace](text: string, by: string & ((found: string, ...groups: unknown[]) => string)) {
    return make(this)[Symbol.replace](text, by);
  }

  [Symbol.search](text: string) {
    return make(this)[Symbol.search](text);
  }

  [Symbol.split](text: string, most?: number) {
    return make(this)[Symbol.split](text, most);
  }

  toString(): string {
    return `/${this.source}/${this.flags}`;
  }
}

function make(late: Late): RegExp {
  late.made ??= new RegExp(late.source, late.flags);
  return late.made;
}

/** What `new RegExp(source, flags)` would make, later. A fault in `source` shows when it is first used. */
export function late(source: string, flags = ''): RegExp {
  return new Late(source, flags) as unknown as RegExp;
}
