import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './drivers/driver';
import { closePanel } from './its/wanted';
import type * as Lens from './lens/index';
import type { Surface } from './surfaces';

declare global {
  /** In the page: the bundle of `lens/index.ts`. */
  const lens: typeof Lens;
}

let axeSource = '';

/** The checker of barriers, sent once to each page that is judged. */
function axe(): string {
  axeSource ||= readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  return axeSource;
}

/** A person at a test page: writes, presses, looks. The same in every browser. */
export class Tester {
  /**
   * @param group the tests that may go on with one page
   * @param isNew whether the test before has ended with `forget`
   */
  constructor(
    readonly driver: Driver,
    private readonly group = '',
    private readonly isNew = false,
  ) {}

  /** What a page remembers of how, and for whom, it was opened. */
  private nameOf = (surface: Surface, extra: Record<string, string>): string =>
    `${this.group} ${surface.name} ${JSON.stringify(extra)}`;

  /** Runs a function in the page. It sees `lens` and `window.__page`, and nothing of this file. */
  async look<T, A extends unknown[]>(view: (...values: A) => T, ...values: A): Promise<Awaited<T>> {
    return (await this.driver.evaluate(`(${view.toString()})(...${JSON.stringify(values)})`)) as Awaited<T>;
  }

  isOnOwnPage = (): Promise<boolean> => this.look(() => location.protocol.endsWith('-extension:'));

  /**
   * Leaves the page that is open, which may still be saving, and then forgets all that the extension has stored. Stays on
   * a page of ours, for the next test goes somewhere by itself.
   */
  async forget(): Promise<void> {
    const { driver } = this;
    await driver.goto('about:blank');
    await driver.goto(driver.extensionUrl('popup.html'));
    await driver.evaluate(
      '(api => Promise.all([api.storage.local.clear(), api.storage.session.clear()]).then(() => true))(globalThis.browser ?? chrome)',
    );
  }

  /** For a test that begins with an extension that has nothing stored: forgets what tests before may have left. */
  async beginAsNew(): Promise<void> {
    if (!this.isNew) await this.forget();
  }

  /** Opens the page and its composer, and waits until its editor can be written in. */
  async open(surface: Surface, extra: Record<string, string> = {}): Promise<void> {
    const url = new URL(surface.url);
    for (const [name, value] of Object.entries(extra)) url.searchParams.set(name, value);
    await this.driver.goto(url.href);
    for (const step of surface.steps ?? ['opener']) await this.pressControl(step);
    await this.untilEditor();
    await this.look(
      named => {
        window.__page.opened = named;
      },
      this.nameOf(surface, extra),
    );
    await this.driver.moveTo(1, 1);
  }

  /**
   * Opens it for the next of the shared tests: on the page that the one before has left, where a person could write the
   * next post there, else anew. What went out before is not counted.
   */
  async openNext(surface: Surface, extra: Record<string, string> = {}): Promise<void> {
    const { again } = surface;
    const left = await this.look(
      (wanted, close) => {
        const { __page: page } = window;
        if (page?.opened !== wanted) return 'another page';
        const isOut = page.published.length > 0;
        page.published.length = 0;
        page.screen = 1;
        // As the first look at a page finds it: only the small button, if anything.
        (lens.find(close) as HTMLElement | null)?.click();
        return isOut ? 'a post went out' : 'a draft';
      },
      this.nameOf(surface, extra),
      closePanel,
    );
    if (left === 'another page' || (left === 'a post went out' && again === undefined))
      return this.open(surface, extra);
    if (left === 'a post went out' && again) {
      await this.pressControl(again);
      await this.driver.moveTo(1, 1);
    }
    await this.untilEditor();
  }

  private untilEditor = (): Promise<boolean> =>
    this.look(() => lens.until(() => window.__page.composer()?.editable(), 'an editor to write in').then(() => true));

  /** Presses a thing of the page's own by its name in `__page.controls`; 'opener' only where there is one. */
  async pressControl(name: string): Promise<void> {
    const point = await this.look(wanted => {
      const { opener, controls } = window.__page;
      if (wanted === 'opener' && !opener()) return null;
      return lens.pointOf(() => (wanted === 'opener' ? opener() : controls[wanted]?.()), wanted);
    }, name);
    if (point) await this.driver.clickAt(point.x, point.y);
  }

  /** Puts the focus into the editor, by a press in it. */
  async enter(): Promise<void> {
    const point = await this.look(() => lens.pointOf(() => window.__page.composer()?.editable(), 'the editor'));
    await this.driver.clickAt(point.x, point.y);
  }

  /** Puts the caret behind the last word, by the keyboard. */
  async enterAtEnd(): Promise<void> {
    await this.enter();
    await this.driver.press('Control+End');
  }

  /** Writes with real keys, and waits until the editor's model has it. */
  async write(text: string): Promise<void> {
    await this.enter();
    await this.driver.type(text);
    await this.untilModel(text);
  }

  /** Puts the text there through the editor's model, in no time, with the caret at its end. */
  async fill(text: string): Promise<void> {
    await this.enter();
    await this.set(text);
  }

  /** The same for one box of a thread, counted within the composer on top. */
  async fillBox(index: number, text: string): Promise<void> {
    const point = await this.look(i => lens.pointOf(() => window.__page.boxes()[i]?.editable(), `box ${i}`), index);
    await this.driver.clickAt(point.x, point.y);
    await this.set(text);
  }

  private async set(text: string): Promise<void> {
    await this.look(words => {
      window.__page.composer()?.reset?.(words);
      return lens.untilModel(words);
    }, text);
  }

  untilModel = (text: string): Promise<boolean> => this.look(wanted => lens.untilModel(wanted), text);

  /** A real press on the site's own publish control, as soon as it can be pressed. */
  async pressPublish(times = 1): Promise<void> {
    const point = await this.look(() =>
      lens.pointOf(() => {
        const control = window.__page.composer()?.publish();
        return control?.getAttribute('aria-disabled') === 'true' ? null : control;
      }, 'the publish control'),
    );
    await this.driver.clickAt(point.x, point.y, times);
  }

  /** Waits until the site itself would publish: it lets its control be pressed a moment after the words have come. */
  untilPublishable = (): Promise<boolean> =>
    this.look(() =>
      lens
        .until(() => {
          const control = window.__page.composer()?.publish();
          return control && control.getAttribute('aria-disabled') !== 'true' && !control.matches(':disabled');
        }, 'a publish control that can be pressed')
        .then(() => true),
    );

  /** Waits until exactly these texts went out. */
  async untilPublished(...texts: string[]): Promise<void> {
    await this.look(
      count => lens.until(() => window.__published.length >= count, 'a post to go out').then(() => true),
      texts.length,
    );
    const out = await this.published();
    if (JSON.stringify(out) !== JSON.stringify(texts))
      throw new Error(`Went out: ${JSON.stringify(out)}, expected: ${JSON.stringify(texts)}`);
  }

  published = (): Promise<string[]> => this.look(() => window.__published);
  model = (): Promise<string> => this.look(() => window.__model());
  shortcuts = (): Promise<string[]> => this.look(() => window.__page.shortcuts);
  faults = (): Promise<string[]> => this.look(() => window.__page.faults);

  /** Waits until exactly these words of the page are marked. */
  async untilMarked(words: string[]): Promise<void> {
    await this.look(
      wanted =>
        lens
          .until(() => JSON.stringify(lens.marked()) === JSON.stringify(wanted))
          .catch(() => {
            throw new Error(`Marked: ${JSON.stringify(lens.marked())}, expected: ${JSON.stringify(wanted)}`);
          })
          .then(() => true),
      words,
    );
  }

  markNames = (): Promise<string[]> => this.look(() => lens.markNames());

  /** Waits for something by role and name, and presses it. */
  async click(wanted: Lens.Wanted): Promise<void> {
    const point = await this.#placeOf(wanted);
    await this.driver.clickAt(point.x, point.y);
  }

  /** The pointer goes there, and presses nothing. */
  async pointAt(wanted: Lens.Wanted): Promise<void> {
    const point = await this.#placeOf(wanted);
    await this.driver.moveTo(point.x, point.y);
  }

  #placeOf(wanted: Lens.Wanted): Promise<{ x: number; y: number }> {
    return this.look(
      w => lens.pointOf(() => lens.find(w), `${w.role ?? 'something'} "${w.name ?? w.starts ?? ''}"`),
      wanted,
    );
  }

  /** Waits until it is there; gives the words in it. */
  async see(wanted: Lens.Wanted, words = ''): Promise<string> {
    return this.look(
      (w, part) =>
        lens.until(
          () => {
            const text = lens
              .findAll(w)
              .map(lens.textOf)
              .find(t => t.includes(part));
            return text === undefined ? null : text || ' ';
          },
          `${w.role ?? 'something'} "${w.name ?? w.starts ?? ''}" ${part && `with "${part}"`}`,
        ),
      wanted,
      words,
    );
  }

  async untilGone(wanted: Lens.Wanted): Promise<void> {
    await this.look(
      w =>
        lens
          .until(() => lens.find(w) === null, `${w.role ?? 'something'} "${w.name ?? w.starts ?? ''}" to go`)
          .then(() => true),
      wanted,
    );
  }

  /** Whether it comes within a second and a half: long for us, short for a test. */
  appears = (wanted: Lens.Wanted): Promise<boolean> =>
    this.look(
      w =>
        lens
          .until(() => lens.find(w), 'it to appear', 1500)
          .then(
            () => true,
            () => false,
          ),
      wanted,
    );

  sees = (wanted: Lens.Wanted): Promise<boolean> => this.look(w => lens.find(w) !== null, wanted);

  /** Waits until the element with this name has the focus. */
  async untilFocused(name: string): Promise<void> {
    await this.look(
      wanted =>
        lens
          .until(() => lens.nameOf(lens.focused() ?? document.body) === wanted)
          .catch(() => {
            throw new Error(`The focus is at ${lens.inWords(lens.focused())}, not at "${wanted}"`);
          })
          .then(() => true),
      name,
    );
  }

  /** Waits until the focus is somewhere inside. */
  async untilFocusIn(wanted: Lens.Wanted): Promise<void> {
    await this.look(
      w =>
        lens
          .until(() => {
            const place = lens.find(w);
            for (let at = lens.focused(); at; at = lens.parentOf(at)) if (at === place) return true;
            return null;
          })
          .catch(() => {
            throw new Error(`The focus is at ${lens.inWords(lens.focused())}, not in ${w.role} "${w.name}"`);
          })
          .then(() => true),
      wanted,
    );
  }

  async untilEditorFocused(): Promise<void> {
    await this.look(() =>
      lens
        .until(() => {
          const editable = window.__page.composer()?.editable();
          const at = lens.focused();
          return editable && at && (at === editable || editable.contains(at));
        })
        .catch(() => {
          throw new Error(`The focus is at ${lens.inWords(lens.focused())}, not in the editor`);
        })
        .then(() => true),
    );
  }

  /** Presses Tab until something with this name has the focus. */
  async tabTo(name: string): Promise<void> {
    for (let i = 0; i < 30; i++) {
      if (await this.look(n => lens.nameOf(lens.focused() ?? document.body) === n, name)) return;
      await this.driver.press('Tab');
    }
    throw new Error(`Thirty presses of Tab did not come to "${name}"`);
  }

  /** Neither panel nor pill lies over the text or over the control that publishes, and both are wholly in sight. */
  async expectOutOfTheWay(): Promise<void> {
    await this.look(() => {
      const trouble = () => {
        const ours = [
          lens.find({ role: 'complementary', name: 'Listening Post' }),
          lens.find({ role: 'button', starts: 'Listening Post' }),
        ];
        const theirs = [window.__page.composer()?.editable(), window.__page.composer()?.publish()];
        for (const our of ours) {
          if (!our) continue;
          const a = our.getBoundingClientRect();
          if (a.left < 0 || a.top < 0 || a.right > innerWidth + 1 || a.bottom > innerHeight + 1)
            return `${lens.inWords(our)} is partly out of sight`;
          for (const their of theirs) {
            const b = their?.getBoundingClientRect();
            if (!their || !b) continue;
            const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            if (!isApart) return `${lens.inWords(our)} lies over ${lens.inWords(their)}`;
          }
        }
        return '';
      };
      // It is placed in the frame after the one in which it comes.
      return lens
        .until(() => trouble() === '')
        .catch(() => {
          throw new Error(trouble());
        })
        .then(() => true);
    });
  }

  /** What the first note of the open panel is about can be read without scrolling, below the head with the way out. */
  async expectFirstNoteInSight(): Promise<void> {
    await this.look(() => {
      const trouble = () => {
        const panel = lens.find({ role: 'complementary', name: 'Listening Post' })?.getBoundingClientRect();
        const note = lens.find({ role: 'listitem', within: { role: 'list', name: 'Findings' } });
        const title = note?.querySelector('p')?.getBoundingClientRect();
        const button = lens.find({ role: 'button', name: 'Close Listening Post' })?.getBoundingClientRect();
        if (!panel || !title || !button) return 'panel, note or way out is not there';
        const low = Math.min(panel.bottom, innerHeight);
        const seen = `title ${title.top} to ${title.bottom}, panel ${panel.top} to ${panel.bottom}, way out ${button.top} to ${button.bottom}, window ${innerHeight}`;
        return title.top >= button.bottom - 8 && title.bottom <= low && button.top >= 0 && button.bottom <= low
          ? ''
          : seen;
      };
      return lens
        .until(() => trouble() === '')
        .catch(() => {
          throw new Error(trouble());
        })
        .then(() => true);
    });
  }

  isEditorFocused = (): Promise<boolean> =>
    this.look(() => {
      const editable = window.__page.composer()?.editable();
      const at = lens.focused();
      return Boolean(editable && at && (at === editable || editable.contains(at)));
    });

  /** Opens a page of the extension. */
  async openOwn(page: string): Promise<void> {
    await this.driver.goto(this.driver.extensionUrl(page));
  }

  /** What axe finds wrong: with the page, or with what is inside the shadow root that holds `wanted`. */
  async barriers(wanted?: Lens.Wanted): Promise<string[]> {
    if (!(await this.driver.evaluate("'axe' in window"))) await this.driver.evaluate(`(() => { ${axe()}; })()`);
    const found = await this.driver.evaluate(`(async () => {
      const host = ${wanted ? `lens.find(${JSON.stringify(wanted)}).getRootNode().host` : 'document'};
      // What fades in has less contrast on its way. Not awaited: what the page drops on its way never finishes.
      for (const a of (host.shadowRoot ?? document).getAnimations())
        Number.isFinite(a.effect?.getComputedTiming().endTime) ? a.finish() : a.cancel();
      const { violations } = await axe.run(host, ${wanted ? '{ rules: { region: { enabled: false } } }' : '{}'});
      return violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '));
    })()`);
    return found as string[];
  }

  /** Waits, on a page of the extension, until these words stand in what it stores. */
  async untilStored(words: string): Promise<void> {
    await this.driver.evaluate(`(async () => {
      const { local } = (globalThis.browser ?? chrome).storage;
      const end = performance.now() + 10000;
      while (!JSON.stringify(await local.get(null)).includes(${JSON.stringify(words)})) {
        if (performance.now() > end) throw new Error('Waited 10 s for something in storage');
        await new Promise(next => setTimeout(next, 20));
      }
      return true;
    })()`);
  }

  /**
   * Puts these settings in place of all others; whatever is left out has its default. Waits until the background has
   * seen to the pages where it is off, as a person does who then goes there.
   */
  async choose(settings: object): Promise<void> {
    await this.openOwn('popup.html');
    const { platforms = {} } = settings as { platforms?: Record<string, { mode?: string }> };
    const off = Object.entries(platforms).filter(([, { mode }]) => mode === 'off');
    await this.driver.evaluate(`(async () => {
      const { storage, scripting } = globalThis.browser ?? chrome;
      await storage.local.set({ settings: ${JSON.stringify(settings)} });
      const wanted = ${JSON.stringify(off.map(([id]) => `off-${id}`).sort())}.join();
      const end = performance.now() + 5000;
      const there = async () => (await scripting.getRegisteredContentScripts()).map(s => s.id).filter(id => id.startsWith('off-')).sort().join();
      while ((await there()) !== wanted) {
        if (performance.now() > end) throw new Error('Waited 5 s for the pages where it is off');
        await new Promise(next => setTimeout(next, 10));
      }
      return true;
    })()`);
  }

  /** Where the test failed: a picture, and what the page says of itself. */
  async keepEvidence(folder: string): Promise<void> {
    mkdirSync(folder, { recursive: true });
    await this.driver.screenshot(join(folder, 'page.png')).catch(() => {});
    const state = await this.look(() => ({
      url: location.href,
      model: window.__model?.(),
      published: window.__published,
      faults: window.__page?.faults,
      focus: lens.inWords(lens.focused()),
    })).catch(String);
    writeFileSync(join(folder, 'page.json'), JSON.stringify(state, null, 1));
  }
}
