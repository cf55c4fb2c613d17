import { buildPages } from '../pages/build';

export default async function setup(): Promise<void> {
  await buildPages();
}
