import { useEffect, useState } from 'preact/hooks';
import { type EmojiNamer, loadEmojiNames } from '@/utils/hearing/emoji-name';
import { Hear, type HearProps } from './Hear';

/** "Hear it" with the names of emoji, which load only once somebody wants to hear. */
export function HearHere(props: Omit<HearProps, 'emojiName'>) {
  const [emojiName, setEmojiName] = useState<EmojiNamer | null>(null);
  useEffect(() => {
    void loadEmojiNames().then(namer => setEmojiName(() => namer));
  }, []);
  return emojiName && <Hear {...props} emojiName={emojiName} />;
}
