import { fileKind, whereItBelongs } from '@/utils/packs/file/other-file';
import { type Parsed, parseJson } from '@/utils/packs/file/parse-json';
import { validatorFor } from '@/utils/packs/file/validate';
import type { Scenario } from './scenario';
import { scenarioSchema } from './scenario-schema';

/** What is to be mended in a file, in words for its author. Lines and columns count from 1. */
export interface ScenarioProblem {
  /** File, and the title of the scenario in it where that is known. */
  file: string;
  line: number;
  column: number;
  sentence: string;
}

export interface ReadScenarios {
  /** Title of the set; '' for single files. */
  title: string;
  scenarios: Scenario[];
  problems: ScenarioProblem[];
}

const complaintsAbout = validatorFor(scenarioSchema);
/** Who mends these sees the next ones. */
const toldPerScenario = 3;
/** A set is opened by people; more than this is a mistake. */
const setLimit = 200;

/**
 * Reads one file: a scenario, or a set `{ format, title, scenarios: [...] }`. Never throws. A broken scenario is left
 * out with its line and a sentence; the others of the set load.
 */
export function readScenarios(text: string, file: string): ReadScenarios {
  const parsed = parseJson(text);
  if (parsed.refused) {
    const { sentence, place } = parsed.refused;
    return { title: '', scenarios: [], problems: [{ file, line: place.line, column: place.column, sentence }] };
  }
  const value = parsed.value;
  const kind = fileKind(value);
  if (kind && kind !== 'scenarios') {
    const { line, column } = parsed.placeOf([]);
    return { title: '', scenarios: [], problems: [{ file, line, column, sentence: whereItBelongs[kind] }] };
  }
  if (!isSet(value)) return { title: '', ...readEach([[value, []]], parsed, file) };
  const all = value.scenarios.slice(0, setLimit).map((one, i): Entry => [one, ['scenarios', i]]);
  return { title: titleOf(value), ...readEach(all, parsed, file) };
}

/** Reads many files: one that is broken does not keep the others away. */
export function readScenarioFiles(files: Record<string, string>): ReadScenarios {
  const read = Object.entries(files).map(([file, text]) => readScenarios(text, file));
  return { title: '', scenarios: read.flatMap(r => r.scenarios), problems: read.flatMap(r => r.problems) };
}

/** The file that `readScenarios` reads. */
export function writeScenarioSet(title: string, scenarios: readonly Scenario[]): string {
  return `${JSON.stringify({ format: 1, title, scenarios }, null, 2)}\n`;
}

type Path = (string | number)[];
type Entry = [value: unknown, path: Path];

function readEach(entries: readonly Entry[], parsed: Parsed, file: string): Omit<ReadScenarios, 'title'> {
  const scenarios: Scenario[] = [];
  const problems: ScenarioProblem[] = [];
  const ids = new Set<string>();
  for (const [value, path] of entries) {
    const title = titleOf(value);
    const where = title === '' ? file : `${file}, “${title}”`;
    const tell = (at: Path, sentence: string) => {
      const { line, column } = parsed.placeOf([...path, ...at]);
      problems.push({ file: where, line, column, sentence });
    };
    const complaints = complaintsAbout(value);
    for (const complaint of complaints.slice(0, toldPerScenario)) tell(complaint.path, complaint.sentence);
    if (complaints.length > 0) continue;
    const scenario = whole(value as Scenario);
    if (ids.has(scenario.id)) {
      tell(['id'], 'Another scenario of this file has the same “id”. This one is left out.');
      continue;
    }
    ids.add(scenario.id);
    scenarios.push(scenario);
  }
  return { scenarios, problems };
}

/** The title of a set or scenario that may be broken; '' for none. */
function titleOf(value: unknown): string {
  const title = (value as { title?: unknown } | null)?.title;
  return typeof title === 'string' ? title.slice(0, 80) : '';
}

function whole(given: Scenario): Scenario {
  const { kind = 'post', audience = 'public', warning = '', notes = '' } = given;
  const { beyond = [], feed = [], links = [], prompts = [] } = given;
  return { ...given, kind, audience, warning, notes, beyond, feed, links, prompts };
}

function isSet(value: unknown): value is { scenarios: unknown[] } {
  return typeof value === 'object' && value !== null && Array.isArray((value as { scenarios?: unknown }).scenarios);
}
