/** `npm run check`: drafts in, reports out. See `--help`. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { check } from '@/utils/engine/check';
import { asDraft, NotADraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import type { Report } from '@/utils/engine/types';
import { activePacks, type LoadedPack } from '@/utils/packs/in-force/active-packs';
import { applyPacks } from '@/utils/packs/in-force/apply-packs';
import { problemLine } from '@/utils/packs/pack';
import { provePack } from '@/utils/packs/proof/prove-pack';
import { cues, rules } from '@/utils/rules';

const help = `Checks drafts with the engine of the extension. Nothing leaves this computer.

  npm run --silent check -- [FILE … | -]   JSON Lines in, one report a line out
  --pack FILE    add a guidance pack (repeatable)
  --entities     add everything recognised
  --text "…"     check one text and print it for people

A line is a draft: {"text": "…"}, and where you know them "id", "platform" (x, linkedin, facebook), "kind" (post, reply,
comment, quote, article), "parent", "media", "links". A line that is no draft, a pack or a rule that cannot be used is told
and the rest is done; the exit code is 1 then, and 2 when a file cannot be opened.
`;

interface Options {
  files: string[];
  packs: string[];
  entities: boolean;
  text: string | null;
}

const options = parse(process.argv.slice(2));
const loaded = options.packs.map(loadPack);
const packs = activePacks(
  loaded.filter(pack => pack !== null),
  rules,
);
const code = options.text === null ? await checkLines(options) : checkText(options.text, options.entities);
// A pack or a rule of it that is not used is answered like a line that is no draft: the rest is done, and the exit code tells.
process.exitCode = loaded.some(pack => pack === null || pack.off.length > 0) ? 1 : code;

function parse(args: string[]): Options {
  // Somebody at the keys, and nothing to read.
  if (args.length === 0 && process.stdin.isTTY) {
    process.stdout.write(help);
    process.exit(0);
  }
  const parsed: Options = { files: [], packs: [], entities: false, text: null };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--help' || arg === '-h') {
      process.stdout.write(help);
      process.exit(0);
    } else if (arg === '--entities') parsed.entities = true;
    else if (arg === '--pack') parsed.packs.push(args[++i] ?? '');
    else if (arg === '--text') {
      const text = args[++i];
      if (text === undefined || text.startsWith('--')) leave('Say after --text, in quotes, which words to check.\n');
      parsed.text = text;
    } else if (arg.startsWith('--')) {
      leave(`There is no option ${arg}.\n${help}`);
    } else parsed.files.push(arg);
  }
  return parsed;
}

function leave(why: string): never {
  process.stderr.write(why);
  process.exit(2);
}

function report(input: unknown, entities: boolean): Report {
  const draft = asDraft(input);
  const settings = applyPacks({ ...defaultSettings(), now: Date.now() }, packs, draft.platform);
  return check(draft, { rules, cues, packs, settings, entities });
}

/** Read and proven as the extension does; what is wrong goes to standard error with its line. */
function loadPack(file: string): LoadedPack | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    leave(`${file}: this file cannot be opened.\n`);
  }
  const { pack, off, problems } = provePack(text, { builtIns: rules });
  for (const problem of problems) {
    const about = { refused: 'pack refused', 'rule-off': `rule “${problem.rule}” is off`, note: 'note' }[problem.level];
    process.stderr.write(`${file}, ${problemLine(problem)} (${about})\n`);
  }
  return pack ? { pack, off, origin: { by: 'file', since: 0 } } : null;
}

async function checkLines({ files, entities }: Options): Promise<number> {
  let code = 0;
  for (const file of files.length ? files : ['-']) {
    if (file !== '-' && !statSync(file, { throwIfNoEntry: false })?.isFile())
      leave(`${file}: this file cannot be opened.\n`);
    const input = file === '-' ? process.stdin : createReadStream(file);
    let number = 0;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === '') continue;
      try {
        process.stdout.write(`${JSON.stringify(report(JSON.parse(line), entities))}\n`);
      } catch (problem) {
        code = 1;
        process.stdout.write(`${JSON.stringify({ line: number, error: sentenceFor(problem) })}\n`);
      }
    }
  }
  return code;
}

function sentenceFor(problem: unknown): string {
  return problem instanceof NotADraft
    ? problem.message
    : 'This line is not JSON: one draft a line, such as {"text": "…"}. Options, “Write guidance” opens tables.';
}

function checkText(text: string, withEntities: boolean): number {
  const { findings, tone, entities = [] } = report({ text }, withEntities);
  const words = {
    conversational: 'Conversational',
    mixed: 'Mixed',
    broadcast: 'Broadcast-only',
    'one-way': 'One-way by design',
    short: 'Too short to tell',
  };
  const verdict = tone.kind === 'other-language' ? 'Not judged' : words[tone.verdict];
  const lines = [`Tone: ${verdict}${tone.next ? ` — ${tone.next}` : ''}`];
  for (const f of findings) {
    // A note about something that is not there has no words to quote.
    const quoted = f.end > f.start ? `: ${f.where === 'text' ? `“${text.slice(f.start, f.end)}”` : f.where}` : '';
    lines.push(
      `${f.severity.toUpperCase().padEnd(4)}  ${f.pack === 'built-in' ? '' : `${f.pack} says: `}${f.title}${quoted}`,
      `      ${[f.why, f.advice].filter(said => said !== '').join(' ')}`.trimEnd(),
    );
  }
  if (findings.length === 0) lines.push('Nothing to notice.');
  for (const e of entities) lines.push(`Recognised  ${e.type}: “${text.slice(e.start, e.end)}”`);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
