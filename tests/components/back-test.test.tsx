// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { BackTest } from '@/components/packs/back-test/BackTest';

afterEach(cleanup);

it('a back-test names the column it read, and lets go of its result when another file is chosen', () => {
  const onChoice = vi.fn();
  const result = { posts: 4, spoken: 1, rules: [], column: 'Post text' };
  render(
    <BackTest
      packs={[{ id: 'a', name: 'Ours' }]}
      test={{ state: 'done', result }}
      onStart={() => {}}
      onStop={() => {}}
      onChoice={onChoice}
    />,
  );
  screen.getByText('It would have spoken in 1 of 4 posts. Posts were read from “Post text”.');
  fireEvent.change(screen.getByLabelText('File of past posts'));
  expect(onChoice).toHaveBeenCalledOnce();
});

it('a file of a table program is told how to become one that can be read', () => {
  const result = { posts: 0, spoken: 0, rules: [], column: null, trouble: 'table-program' as const };
  render(
    <BackTest
      packs={[{ id: 'a', name: 'Ours' }]}
      test={{ state: 'done', result }}
      onStart={() => {}}
      onStop={() => {}}
      onChoice={() => {}}
    />,
  );
  screen.getByText('This is a file of Excel or the like. Save it there as CSV, then choose that.');
});
