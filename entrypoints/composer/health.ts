import { message, type SurfaceHealth } from '@/utils/messages';
import type { Platform } from '@/utils/platforms/shared/platform';
import type { ComposerWatch } from '@/utils/watch/composer-watch';
import { t } from '@/utils/words/panel';

/** What was seen of each kind of composer in this page, for the popup. Holds no word of a draft. */
export class Health {
  readonly #seen = new Map<string, SurfaceHealth>();
  readonly #tell: (what: unknown) => void;

  constructor(tell: (what: unknown) => void) {
    this.#tell = tell;
  }

  list(): SurfaceHealth[] {
    return [...this.#seen.values()];
  }

  note(watch: ComposerWatch): void {
    const { platform, surface } = watch.composer;
    const seen = this.#seen.get(surface.id);
    const known = seen?.publish;
    // Once all is well there is nothing new to look for.
    if (known === 'known' && seen?.checked === (watch.notChecked === null)) return;
    const now = watch.seenControls.how;
    this.#seen.set(surface.id, {
      platform: platform.name,
      surface: surface.id,
      name: surface.name,
      box: 'seen',
      publish: now === 'none' && known ? known : now,
      checked: watch.notChecked === null,
    });
  }

  /** Honest about a box that no surface knows: the popup and the toolbar say that it is not checked. */
  noteUnknown(platform: Platform): void {
    if (this.#seen.has('unknown')) return;
    this.#seen.set('unknown', {
      platform: platform.name,
      surface: 'unknown',
      name: t('health.unknown-box'),
      box: 'seen',
      publish: 'none',
      checked: false,
    });
    this.#tell(message('page-bg-unknown-box', null));
  }
}
