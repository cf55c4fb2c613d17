import acute from './acute-trust';
import colleagues from './colleagues';
import community from './community-and-crews';
import district from './district-hospital';
import frames from './frames';
import oneself from './of-oneself';
import type { InventedPosts } from './posts';
import stories from './stories-and-replies';
import visitors from './visitors';

/** All posts of leaders that tests hold the rules to, by voice. */
export const voices: Record<string, InventedPosts> = {
  acute,
  colleagues,
  community,
  stories,
  district,
  frames,
  visitors,
  oneself,
};
