/**
 * The failures of a run in a line each, for the end of what `npm test` prints: who reads only the last lines of a long log,
 * as of a run elsewhere, finds out what to look at.
 */

/** Vitest's JSON report, as far as it is read here. */
export interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: readonly {
    name: string;
    status: string;
    message: string;
    assertionResults: readonly { fullName: string; status: string; failureMessages?: readonly string[] | null }[];
  }[];
}

/** Playwright's JSON report, as far as it is read here. */
export interface BrowserReport {
  suites: readonly Suite[];
  errors: readonly { message?: string }[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

interface Suite {
  title: string;
  specs: readonly {
    title: string;
    file: string;
    line: number;
    tests: readonly {
      projectName: string;
      status: string;
      results: readonly { errors: readonly { message?: string }[] }[];
    }[];
  }[];
  suites?: readonly Suite[];
}

export function unitFailures({ testResults }: UnitReport): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter(a => a.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [lineOf(fileOf(name), message)] : [];
    return failed.map(a => lineOf(`${fileOf(name)} › ${a.fullName}`, a.failureMessages?.[0]));
  });
}

export function browserFailures({ suites, errors }: BrowserReport): string[] {
  return [...errors.map(e => lineOf('browsers', e.message)), ...suites.flatMap(suite => failuresIn(suite, []))];
}

function failuresIn({ specs, suites = [] }: Suite, above: readonly string[]): string[] {
  const own = specs.flatMap(spec =>
    spec.tests
      .filter(t => t.status === 'unexpected' || t.status === 'flaky')
      .map(t => {
        const where = `[${t.projectName}] ${spec.file}:${spec.line}`;
        const message = t.results.flatMap(r => r.errors)[0]?.message;
        return lineOf([where, ...above, spec.title].join(' › '), message);
      }),
  );
  return [...own, ...suites.flatMap(suite => failuresIn(suite, [...above, suite.title]))];
}

/** From the project's own folder on. */
function fileOf(path: string): string {
  return /(?:^|[\\/])(tests[\\/].+)$/.exec(path)?.[1] ?? path;
}

/** The first line that says something, without the colours of a terminal. */
function lineOf(what: string, message = ''): string {
  const plain = message.replace(/\x1b\[[\d;]*m/g, '').trim();
  const first = plain.split('\n')[0]?.slice(0, 300);
  return first ? `${what}: ${first}` : what;
}
