import type { ComponentType } from 'preact';
import type { Settings } from '@/utils/storage/settings';

/** What every section gets: the settings as they are, and the way to change them. */
export interface SectionProps {
  settings: Settings;
  change(change: (settings: Settings) => Settings): Promise<void>;
}

/** One part of the options page; its id is also its address: `options.html#id`. */
export interface Section {
  id: string;
  title: string;
  Content: ComponentType<SectionProps>;
}
