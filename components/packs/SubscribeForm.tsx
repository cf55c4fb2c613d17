import { useState } from 'preact/hooks';
import { TextField } from '@/components/fields/TextField';
import { t } from '@/utils/words/packs';
import { troubleInWords } from './pack-view';

interface SubscribeFormProps {
  isAllowed: boolean;
  /** Asks the address; gives the name of the pack that came, or why none did. */
  onSubscribe(address: string): Promise<{ name: string | null; trouble: string | null }>;
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
          if (!/^https:\/\/[^\s/]+\/?\S*$/.test(address.trim())) return setProblem(t('subscribe.bad'));
          setProblem('');
          setSaid(t('updating'));
          void onSubscribe(address.trim()).then(({ name, trouble }) =>
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
