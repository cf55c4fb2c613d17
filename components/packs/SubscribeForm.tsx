import { useState } from 'preact/hooks';
import { TextField } from '@/components/fields/TextField';
import { t } from '@/utils/words/packs';
import { troubleInWords } from './pack-view';

interface SubscribeFormProps {
  isAllowed: boolean;
  /** Asks the address; gives the name of the pack that came, or why none did. */
  onSubscribe(address: string): Promise<{ name: string | null; trouble: string | null }>;
}

/** The address as it will be asked, without what a browser never sends; or the words for why it cannot be. */
function askedAddress(typed: string): { address: string } | { problem: 'subscribe.bad' | 'subscribe.secret' } {
  const address = URL.canParse(typed.trim()) ? new URL(typed.trim()) : null;
  if (address?.protocol !== 'https:' || /\s/.test(typed.trim())) return { problem: 'subscribe.bad' };
  if (address.username !== '' || address.password !== '') return { problem: 'subscribe.secret' };
  address.hash = '';
  return { address: address.href };
}

/** Opt-in: one address, one origin, asked once a day. */
export function SubscribeForm({ isAllowed, onSubscribe }: SubscribeFormProps) {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  if (!isAllowed) return <p class="hint">{t('subscribe.off')}</p>;
  return (
    <details>
      <summary>{t('subscribe')}</summary>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          const asked = askedAddress(address);
          if ('problem' in asked) return setProblem(t(asked.problem));
          setProblem('');
          setSaid(t('updating'));
          void onSubscribe(asked.address).then(({ name, trouble }) =>
            setSaid(
              trouble
                ? `${troubleInWords(trouble)} ${t('subscribe.trouble')}`
                : t('subscribe.done', { name: name ?? '' }),
            ),
          );
        }}
      >
        <p class="hint">{t('subscribe.hint')}</p>
        <TextField
          id="subscribe-address"
          label={t('subscribe.address')}
          hint={t('subscribe.address.hint')}
          value={address}
          problem={problem || undefined}
          onInput={value => {
            setAddress(value);
            setSaid('');
            setProblem('');
          }}
        />
        <button type="submit" class="lp-button">
          {t('subscribe.press')}
        </button>
        <p role="status">{said}</p>
      </form>
    </details>
  );
}
