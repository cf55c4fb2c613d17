import type { ComponentType } from 'preact';
import type { Policy } from '@/utils/storage/policy';
import type { Settings } from '@/utils/storage/settings';

/** What every section gets: the settings as they hold, what of them an organisation has locked, and the way to change them. */
export interface SectionProps {
  settings: Settings;
  locked: Policy['locked'];
  change(change: (settings: Settings) => Settings): Promise<void>;
}

/** What a section is about, as the contents put them together: your own settings, shared guidance, or what is behind it. */
export type SectionGroup = 'yours' | 'shared' | 'about';

/** One part of the options page; its id is also its address: `options.html#id`. */
export interface Section {
  id: string;
  group: SectionGroup;
  title: string;
  Content: ComponentType<SectionProps>;
}
