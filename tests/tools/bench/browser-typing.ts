import type { Figure } from '../figures';
import { taskTime } from './browser/task-time';
import { inChromium } from './browser/with-browsers';

/** What typing costs. Firefox tells no task time. */
export default async function typing(): Promise<Figure[]> {
  return inChromium(taskTime);
}
