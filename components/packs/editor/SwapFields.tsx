import { useState } from 'preact/hooks';
import { t } from '@/utils/words/packs';
import type { Raw } from './raw-pack';

/** Pairs of words. A pair that is still half written stays here until both sides stand. */
export function SwapFields({ swap, onSwap }: { swap: Raw; onSwap(swap: Raw): void }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const add = () => {
    if (from.trim() === '') return;
    onSwap({ ...swap, [from.trim()]: to.trim() });
    setFrom('');
    setTo('');
  };
  return (
    <div class="field">
      <table class="swap">
        <thead>
          <tr>
            <th scope="col">{t('kind.swap.from')}</th>
            <th scope="col">{t('kind.swap.to')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {Object.entries(swap).map(([word, value]) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              <td>
                <input
                  type="text"
                  aria-label={`${t('kind.swap.to')}: ${word}`}
                  value={Array.isArray(value) ? value.join(' / ') : String(value ?? '')}
                  onInput={event => onSwap({ ...swap, [word]: wordings(event.currentTarget.value) })}
                />
              </td>
              <td>
                <button
                  type="button"
                  class="lp-plain lp-link"
                  onClick={() => onSwap(Object.fromEntries(Object.entries(swap).filter(([w]) => w !== word)))}
                >
                  {t('kind.swap.remove', { from: word })}
                </button>
              </td>
            </tr>
          ))}
          <tr>
            <td>
              <input
                type="text"
                aria-label={t('kind.swap.from')}
                value={from}
                onInput={event => setFrom(event.currentTarget.value)}
              />
            </td>
            <td>
              <input
                type="text"
                aria-label={t('kind.swap.to')}
                value={to}
                onInput={event => setTo(event.currentTarget.value)}
                // A pair that stands is not lost because nobody pressed the button.
                onBlur={() => to.trim() !== '' && add()}
                onKeyDown={event => {
                  if (event.key === 'Enter') add();
                }}
              />
            </td>
            <td>
              <button type="button" class="lp-button" onClick={add}>
                {t('kind.swap.add')}
              </button>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** "person / patient" offers two. */
function wordings(text: string): string | string[] {
  const list = text.split('/').map(w => w.trim());
  const full = list.filter(w => w !== '');
  return full.length > 1 ? full.slice(0, 5) : text;
}
