import type { Platform } from './platform';

/** Every file here with a default export is a platform; dropping one in is all it takes. */
const files = import.meta.glob<Platform>('../*.ts', {
  eager: true,
  import: 'default',
});

export const platforms: readonly Platform[] = Object.values(files);
