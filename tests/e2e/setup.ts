import { buildPages } from '../pages/build';
import { buildPracticePage } from '../pages/practice/build';

export default async function setup(): Promise<void> {
  await buildPages();
  await buildPracticePage();
}
