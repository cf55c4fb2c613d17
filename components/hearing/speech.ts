/** A voice that speaks on this computer, without sending words anywhere. */
export interface LocalVoice {
  id: string;
  name: string;
  language: string;
}

interface SpeakOptions {
  voice: LocalVoice;
  /** 1 = the usual speed. */
  rate: number;
  /** Called with the place of each word in the text, where the voice tells. */
  onWord(at: number): void;
  onEnd(): void;
}

/** What can speak. Handed in, so that tests need no sound. */
export interface Speech {
  /** Voices on this computer; `hasOnline` when there are others, which are never used. */
  voices(): { local: LocalVoice[]; hasOnline: boolean };
  /** Calls back when the browser has found its voices, which can be after the page is ready. */
  onVoices(callback: () => void, signal: AbortSignal): void;
  speak(text: string, options: SpeakOptions): void;
  pause(): void;
  resume(): void;
  stop(): void;
}

type Synthesis = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'pause' | 'resume' | 'addEventListener' | 'removeEventListener'
>;

/**
 * Speech by the browser's own synthesiser. Only voices that say they are local are offered, and the voice is always set:
 * left open, the browser may choose one that sends the words to a server.
 */
export function browserSpeech(
  synthesis: Synthesis,
  makeUtterance: (text: string) => SpeechSynthesisUtterance = text => new SpeechSynthesisUtterance(text),
): Speech {
  const localVoices = () => synthesis.getVoices().filter(voice => voice.localService === true);
  let current = 0;
  return {
    voices() {
      const local = localVoices();
      return {
        local: local.map(v => ({ id: v.voiceURI, name: v.name, language: v.lang })),
        hasOnline: synthesis.getVoices().length > local.length,
      };
    },
    onVoices: (callback, signal) => synthesis.addEventListener('voiceschanged', callback, { signal }),
    speak(text, { voice, rate, onWord, onEnd }) {
      const chosen = localVoices().find(v => v.voiceURI === voice.id);
      if (!chosen) return onEnd();
      const mine = ++current;
      synthesis.cancel();
      // Some browsers stay paused after a cancel, and would hold this one back.
      synthesis.resume();
      const utterance = makeUtterance(text);
      utterance.voice = chosen;
      utterance.lang = chosen.lang;
      utterance.rate = rate;
      // Cancelling ends an earlier reading a moment later; that end is not this reading's.
      const isMine = () => mine === current;
      utterance.onboundary = event => isMine() && onWord(event.charIndex);
      utterance.onend = () => isMine() && onEnd();
      utterance.onerror = () => isMine() && onEnd();
      synthesis.speak(utterance);
    },
    pause: () => synthesis.pause(),
    resume: () => synthesis.resume(),
    stop() {
      current++;
      synthesis.cancel();
      synthesis.resume();
    },
  };
}

/** The voice to start with: British English, else English, else the first. */
export function firstVoice(voices: readonly LocalVoice[]): LocalVoice | undefined {
  const speaks = (start: string) => voices.find(v => v.language.replace('_', '-').toLowerCase().startsWith(start));
  return speaks('en-gb') ?? speaks('en') ?? voices[0];
}

/** The speech of this browser; one without any voice where there is none. */
export function speechHere(): Speech {
  if (typeof speechSynthesis !== 'undefined') return browserSpeech(speechSynthesis);
  const silence = () => {};
  return {
    voices: () => ({ local: [], hasOnline: false }),
    onVoices: silence,
    speak: (_, { onEnd }) => onEnd(),
    pause: silence,
    resume: silence,
    stop: silence,
  };
}
