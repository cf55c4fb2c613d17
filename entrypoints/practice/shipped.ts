import { readScenarioFiles } from '@/utils/practice/read-scenario';
import { readSpotIt } from '@/utils/practice/spot-it';

/** Bundled as text and read like any other file: the page works offline, and one broken file keeps no other away. */
const files = import.meta.glob<string>(['../../public/practice/*.json', '!**/spot-it.json'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

export const shipped = readScenarioFiles(
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text])),
);

const spotIt = import.meta.glob<unknown>('../../public/practice/spot-it.json', { eager: true, import: 'default' });

export const spotItPosts = readSpotIt(Object.values(spotIt)[0]);
