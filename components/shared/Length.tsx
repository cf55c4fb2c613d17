import { t } from '@/utils/words/panel';
import { lengthOnX, mostOnX } from './length-on-x';

/** How long a post is; on X, of how much. */
export function Length({ platform, text }: { platform: string; text: string }) {
  return <span class="hint">{platform === 'x' ? onX(lengthOnX(text)) : t('length', { count: [...text].length })}</span>;
}

function onX(count: number): string {
  return t(count > mostOnX ? 'length.x.over' : 'length.x', { count, most: mostOnX });
}
