import type { Spotting } from './platform';

/** Only what the watcher needs of each platform; the rest of the files is left out of its bundle. */
const files = import.meta.glob<Spotting>('../*.ts', {
  eager: true,
  import: 'spotting',
});

export const spottings: readonly Spotting[] = Object.values(files);
