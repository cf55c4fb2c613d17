import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { askableIn } from '@/utils/engine/tone/moves/askable';
import type { Draft } from '@/utils/engine/types';
import { t } from '@/utils/words/panel';

/** One prompt in the words of the draft, made when somebody asks for it: whom or about what to ask, never the question. */
export function askPrompt(draft: Draft): string {
  const { people, topic } = askableIn(read(draft, defaultSettings()).text);
  if (people) return t('tone.prompt.people', { people });
  return topic ? t('tone.prompt.topic', { topic }) : t('tone.prompt');
}
