import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { firstVoice, type LocalVoice, type Speech } from './speech';

export type Version = 'now' | 'mended';

export interface ReadingAloud {
  voices: LocalVoice[];
  hasOnline: boolean;
  voice: LocalVoice | undefined;
  /** Which version is being read, or null. */
  version: Version | null;
  isPaused: boolean;
  /** What is being read: the text as it was when the reading began. */
  text: string;
  /** Place of the word being said in the spoken text; -1 before the first. */
  at: number;
  rate: number;
  chooseVoice(id: string): void;
  chooseRate(rate: number): void;
  start(version: Version, text: string): void;
  pauseOrResume(): void;
  stop(): void;
}

/** Reads one text at a time aloud; stops when what uses it goes away. */
export function useReadingAloud(speech: Speech): ReadingAloud {
  const [{ local, hasOnline }, setVoices] = useState(() => speech.voices());
  const [voiceId, setVoiceId] = useState('');
  const [rate, setRate] = useState(1);
  const [version, setVersion] = useState<Version | null>(null);
  const [isPaused, setPaused] = useState(false);
  const [at, setAt] = useState(-1);
  const reading = useRef('');

  useLayoutEffect(() => {
    const gone = new AbortController();
    speech.onVoices(() => setVoices(speech.voices()), gone.signal);
    setVoices(speech.voices());
    return () => {
      gone.abort();
      speech.stop();
    };
  }, [speech]);

  const voice = local.find(v => v.id === voiceId) ?? firstVoice(local);
  const rest = () => {
    setVersion(null);
    setPaused(false);
    setAt(-1);
  };
  /** Reads from a place on; a synthesiser cannot change its voice or speed on the way. */
  const readFrom = (from: number, by: LocalVoice, speed: number) => {
    setPaused(false);
    const onWord = (word: number) => setAt(from + word);
    speech.speak(reading.current.slice(from), { voice: by, rate: speed, onWord, onEnd: rest });
  };
  const goOnWith = (by: LocalVoice | undefined, speed: number) => {
    if (version && by) readFrom(Math.max(0, at), by, speed);
  };
  return {
    voices: local,
    hasOnline,
    voice,
    version,
    isPaused,
    text: reading.current,
    at,
    rate,
    chooseVoice(id) {
      setVoiceId(id);
      goOnWith(
        local.find(v => v.id === id),
        rate,
      );
    },
    chooseRate(speed) {
      setRate(speed);
      goOnWith(voice, speed);
    },
    start(next, text) {
      if (!voice) return;
      setVersion(next);
      setAt(-1);
      reading.current = text;
      readFrom(0, voice, rate);
    },
    pauseOrResume() {
      if (isPaused) speech.resume();
      else speech.pause();
      setPaused(!isPaused);
    },
    stop() {
      speech.stop();
      rest();
    },
  };
}
