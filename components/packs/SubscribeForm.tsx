import { useState } from 'preact/hooks';
import { TextField } from '@/components/fields/TextField';
import { t } from '@/utils/words/packs';

interface SubscribeFormProps {
  isAllowed: boolean;
  /** Asks the browser for the origin, then the address itself; must run straight from the press. */
  onSubscribe(address: string): Promise<void>;
}

/** Opt-in: one address, one origin, asked once a day. */
export function SubscribeForm({ isAllowed, onSubscribe }: SubscribeFormProps) {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  const [isDone, setIsDone] = useState(false);
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
          void onSubscribe(address.trim()).then(() => setIsDone(true));
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
            setIsDone(false);
          }}
        />
        <button type="submit" class="lp-button">
          {t('subscribe.press')}
        </button>
        <p role="status">{isDone && t('subscribe.done')}</p>
      </form>
    </details>
  );
}
