// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Hear } from '@/components/hearing/Hear';
import { browserSpeech } from '@/components/hearing/speech';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { loadEmojiNames } from '@/utils/hearing/emoji-name';
import { rules } from '@/utils/rules';

const voice = (name: string, localService: boolean, lang = 'en-GB') =>
  ({ name, lang, localService, voiceURI: `voice:${name}`, default: !localService }) as SpeechSynthesisVoice;
const local = voice('Home', true);
const online = voice('Cloud', false);
const german = voice('Heim', true, 'de-DE');

/** A synthesiser without sound, which keeps what it was asked to say. */
function fakeSynthesis(voices: SpeechSynthesisVoice[]) {
  const said: SpeechSynthesisUtterance[] = [];
  return {
    said,
    /** Paused, as in Chrome, until told to resume, whatever is cancelled or asked for meanwhile. */
    isPaused: false,
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => void said.push(utterance),
    cancel: vi.fn(),
    pause: vi.fn(function (this: { isPaused: boolean }) {
      this.isPaused = true;
    }),
    resume: vi.fn(function (this: { isPaused: boolean }) {
      this.isPaused = false;
    }),
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  };
}

const makeUtterance = (text: string) =>
  ({ text, voice: null, lang: '', rate: 1 }) as unknown as SpeechSynthesisUtterance;

async function show(text: string, voices: SpeechSynthesisVoice[]) {
  const synthesis = fakeSynthesis(voices);
  const draft = asDraft({ text });
  const report = check(draft, { rules, cues: [], settings: defaultSettings() });
  const emojiName = await loadEmojiNames();
  const speech = browserSpeech(synthesis, makeUtterance);
  const props = { draft, report, speech, emojiName };
  return { synthesis, props, ...render(<Hear {...props} />) };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const side = (title: string) => screen.getByText(title).closest('.lp-hear-side')?.textContent;
afterEach(cleanup);

describe('Hear it', () => {
  it('shows the post as it is and with the mends', async () => {
    await show('Well done 🔔🔔 #mentalhealthmatters', [local]);
    expect(side('As it is')).toMatch(/bell bell hashtag mentalhealthmatters/);
    expect(side('With the mends')).toMatch(/Well done bell hashtag Mental Health Matters/);
  });

  it('speaks only with a voice on this computer, and always names it', async () => {
    const { synthesis } = await show('Hello all #mentalhealthmatters', [online, local]);
    press('Read aloud: as it is');
    press('Read aloud: with the mends');
    expect(synthesis.said.map(u => u.voice?.name)).toEqual(['Home', 'Home']);
    expect(synthesis.said.map(u => u.text)).toEqual([
      'Hello all hashtag mentalhealthmatters',
      'Hello all hashtag Mental Health Matters',
    ]);
  });

  it('says nothing aloud where every voice is online', async () => {
    const { synthesis } = await show('Hello all', [online]);
    expect(screen.getByRole('status').textContent).toBe(
      'This browser has only online voices, which would send your words away. Read the text below instead.',
    );
    expect(screen.queryByRole('button')).toBeNull();
    expect(synthesis.said).toEqual([]);
    expect(screen.getByText(/Hello all/)).toBeTruthy();
  });

  it('starts with a British voice and lets people choose another', async () => {
    const { synthesis } = await show('Hello all', [german, local]);
    fireEvent.change(screen.getByLabelText('Voice'), { target: { value: german.voiceURI } });
    fireEvent.change(screen.getByLabelText('Speed'), { target: { value: '1.5' } });
    press('Read aloud: as it is');
    expect([synthesis.said[0]?.voice?.name, synthesis.said[0]?.rate]).toEqual(['Heim', 1.5]);
  });

  it('pauses, carries on, stops and marks the word being said', async () => {
    const { synthesis, container } = await show('Hello all of you', [local]);
    press('Read aloud: as it is');
    act(() => synthesis.said[0]?.onboundary?.({ charIndex: 6 } as SpeechSynthesisEvent));
    expect(container.querySelector('mark')?.textContent).toBe('all');
    press('Pause');
    expect(synthesis.pause).toHaveBeenCalled();
    press('Carry on');
    press('Stop');
    expect(synthesis.cancel).toHaveBeenCalled();
    expect(container.querySelector('mark')).toBeNull();
    expect(screen.getByRole('button', { name: 'Read aloud: as it is' })).toBeTruthy();
  });

  it('goes on from the same word when the speed changes', async () => {
    const { synthesis, container } = await show('Hello all of you', [local]);
    press('Read aloud: as it is');
    act(() => synthesis.said[0]?.onboundary?.({ charIndex: 6 } as SpeechSynthesisEvent));
    fireEvent.change(screen.getByLabelText('Speed'), { target: { value: '2.2' } });
    expect([synthesis.said[1]?.text, synthesis.said[1]?.rate]).toEqual(['all of you', 2.2]);
    expect(synthesis.said[1]?.voice?.name).toBe('Home');
    act(() => synthesis.said[1]?.onboundary?.({ charIndex: 4 } as SpeechSynthesisEvent));
    expect(container.querySelector('mark')?.textContent).toBe('of');
  });

  it('reads on after a pause when the speed or the side changes', async () => {
    const { synthesis } = await show('Hello all #mentalhealthmatters', [local]);
    press('Read aloud: as it is');
    press('Pause');
    fireEvent.change(screen.getByLabelText('Speed'), { target: { value: '1.5' } });
    expect(synthesis.isPaused).toBe(false);
    press('Pause');
    press('Read aloud: with the mends');
    expect(synthesis.isPaused).toBe(false);
    expect(synthesis.said.at(-1)?.text).toMatch(/Mental Health Matters$/);
  });

  it('marks nothing once the words have changed under the reading', async () => {
    const { synthesis, container, rerender, props } = await show('Hello all of you', [local]);
    press('Read aloud: as it is');
    act(() => synthesis.said[0]?.onboundary?.({ charIndex: 6 } as SpeechSynthesisEvent));
    rerender(<Hear {...props} draft={asDraft({ text: 'Hello and welcome' })} />);
    expect(container.querySelector('mark')).toBeNull();
    press('Stop');
  });

  it('says which readers do what with fancy letters', async () => {
    await show('𝗕𝗶𝗴 𝗯𝗶𝗴 news', [local]);
    const choose = (value: string) => fireEvent.change(screen.getByLabelText('Fancy letters'), { target: { value } });
    expect(side('As it is')).toMatch(/\(skipped\) news/);
    screen.getByText(/^NVDA, Narrator and VoiceOver say nothing/);
    choose('spells');
    expect(side('As it is')).toMatch(/sans-serif bold capital b/);
    screen.getByText(/^JAWS says every letter/);
    choose('reads');
    expect(side('As it is')).toMatch(/Big big news/);
    screen.getByText(/^TalkBack/);
    expect(screen.getByRole('link').getAttribute('href')).toMatch(/^https:\/\/adrianroselli\.com\/2025\/03\//);
  });

  it('is silent when it goes away', async () => {
    const { synthesis, unmount } = await show('Hello all', [local]);
    press('Read aloud: as it is');
    synthesis.cancel.mockClear();
    unmount();
    expect(synthesis.cancel).toHaveBeenCalled();
  });
});
