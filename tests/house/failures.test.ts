import { describe, expect, it } from 'vitest';
import { browserFailures, unitFailures } from '../tools/failures';

const counts = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 0 };
const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };

describe('what failed, in a line each', () => {
  it('names a unit test, its file and why', () =>
    expect(
      unitFailures({
        ...counts,
        testResults: [
          {
            name: '/home/someone/project/tests/words/rules.test.ts',
            status: 'failed',
            message: '',
            assertionResults: [
              { fullName: 'words are plain', status: 'passed', failureMessages: [] },
              {
                fullName: 'words are few',
                status: 'failed',
                failureMessages: ['\u001b[31mAssertionError: expected 3 to be 2\u001b[39m\n    at …'],
              },
            ],
          },
        ],
      }),
    ).toEqual(['tests/words/rules.test.ts › words are few: AssertionError: expected 3 to be 2']));

  it('names a file that could not be loaded', () =>
    expect(
      unitFailures({
        ...counts,
        testResults: [{ name: 'tests/a.test.ts', status: 'failed', message: 'Cannot find b', assertionResults: [] }],
      }),
    ).toEqual(['tests/a.test.ts: Cannot find b']));

  it('names a browser test, wherever it stands in its file, and what failed now and then as well', () => {
    const spec = (title: string, status: string, message?: string) => ({
      ...{ title, file: 'panel.spec.ts', line: 7 },
      tests: [{ projectName: 'firefox', status, results: [{ errors: message ? [{ message }] : [] }] }],
    });
    const inner = {
      title: 'X home',
      specs: [spec('opens', 'expected'), spec('closes', 'flaky', '\n\nTest timeout of 30000ms exceeded.\n')],
    };
    expect(
      browserFailures({
        stats,
        errors: [{ message: 'No such browser' }],
        suites: [{ title: 'panel.spec.ts', specs: [spec('stays', 'unexpected', 'gone')], suites: [inner] }],
      }),
    ).toEqual([
      'browsers: No such browser',
      '[firefox] panel.spec.ts:7 › stays: gone',
      '[firefox] panel.spec.ts:7 › X home › closes: Test timeout of 30000ms exceeded.',
    ]);
  });

  it('says nothing of what passed', () => {
    expect(unitFailures({ ...counts, testResults: [] })).toEqual([]);
    expect(browserFailures({ stats, errors: [], suites: [] })).toEqual([]);
  });
});
