// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '@/components/shared/keep-focus';

let end: () => void;
beforeEach(() => {
  end = keepFocus(document);
});
afterEach(() => {
  end();
  cleanup();
});

/** As somebody with a keyboard: the button has the focus when it is pressed. */
function press(name: string): void {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

const focused = () => document.activeElement?.textContent;

function Names({ children }: { children?: ComponentChildren }) {
  const [names, setNames] = useState(['Ann', 'Ben', 'Cat']);
  return (
    <section>
      <h2>Names</h2>
      <ul>
        {names.map(name => (
          <li key={name}>
            <button type="button" onClick={() => setNames(names.filter(n => n !== name))}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

describe('when a press takes its own button away', () => {
  it('the one that takes its place has the focus', async () => {
    render(<Names />);
    press('Ann');
    await waitFor(() => expect(focused()).toBe('Ben'));
  });

  it('the last of a list gives it to the one before, and the very last to the heading', async () => {
    render(<Names />);
    press('Cat');
    await waitFor(() => expect(focused()).toBe('Ben'));
    press('Ben');
    await waitFor(() => expect(focused()).toBe('Ann'));
    press('Ann');
    await waitFor(() => expect(focused()).toBe('Names'));
  });

  it('the next control of the same part comes before a heading', async () => {
    render(
      <Names>
        <a href="#more">More</a>
      </Names>,
    );
    for (const name of ['Ann', 'Ben']) press(name);
    press('Cat');
    await waitFor(() => expect(focused()).toBe('More'));
  });
});

it('a button that only moved keeps the focus', async () => {
  function Moving() {
    const [names, setNames] = useState(['Ann', 'Ben']);
    return (
      <ul>
        {names.map(name => (
          <li key={name}>
            <button type="button" onClick={() => setNames([...names].reverse())}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    );
  }
  render(<Moving />);
  press('Ann');
  await waitFor(() => expect(screen.getAllByRole('button').map(b => b.textContent)).toEqual(['Ben', 'Ann']));
  await waitFor(() => expect(focused()).toBe('Ann'));
});

describe('is left alone', () => {
  it('where the page says itself where the focus goes', async () => {
    function Page() {
      const [isDone, setDone] = useState(false);
      const said = useRef<HTMLParagraphElement>(null);
      useEffect(() => {
        if (isDone) said.current?.focus();
      }, [isDone]);
      return (
        <section>
          {!isDone && (
            <button type="button" onClick={() => setDone(true)}>
              Go
            </button>
          )}
          <button type="button">Other</button>
          {isDone && (
            <p tabIndex={-1} ref={said}>
              Done
            </p>
          )}
        </section>
      );
    }
    const seen: (string | null | undefined)[] = [];
    document.addEventListener('focusin', () => seen.push(focused()));
    render(<Page />);
    press('Go');
    await waitFor(() => expect(focused()).toBe('Done'));
    expect(seen).toEqual(['Go', 'Done']);
  });

  it('where somebody pressed beside everything', async () => {
    render(<Names />);
    const ann = screen.getByRole('button', { name: 'Ann' });
    ann.focus();
    ann.blur();
    screen.getByRole('button', { name: 'Ben' }).remove();
    await new Promise(done => setTimeout(done, 100));
    expect(document.activeElement).toBe(document.body);
  });
});
