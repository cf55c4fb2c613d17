import { Choice } from '@/components/fields/Choice';
import { Radios } from '@/components/fields/Radios';
import { type Concern, concerns } from '@/utils/engine/types';
import { t } from '@/utils/words/pages';

type Mode = 'on' | 'quiet' | 'off';

interface PlatformChoice {
  id: string;
  name: string;
  mode: Mode;
  /** What runs here, own choice or the general one. */
  concerns: Record<Concern, boolean>;
}

interface PlatformChoicesProps {
  platforms: readonly PlatformChoice[];
  /** Off by an organisation, on every site. */
  lockedOff?: readonly Concern[];
  onMode(id: string, mode: Mode): void;
  onConcern(id: string, concern: Concern, isOn: boolean): void;
}

/** On, quiet or off for each site, and what to check there. */
export function PlatformChoices({ platforms, lockedOff, onMode, onConcern }: PlatformChoicesProps) {
  return (
    <>
      {platforms.map(({ id, name, mode, concerns: here }) => (
        <div class="card" key={id}>
          <Radios
            legend={name}
            value={mode}
            isInline
            choices={(['on', 'quiet', 'off'] as const).map(value => ({ value, label: t(`mode.${value}`) }))}
            onChange={chosen => onMode(id, chosen)}
          />
          <p class="hint">{t(`mode.${mode}.hint`)}</p>
          {mode !== 'off' && (
            <details>
              <summary>{t('options.platforms.concerns', { platform: name })}</summary>
              {concerns.map(concern => (
                <Choice
                  key={concern}
                  type="checkbox"
                  label={t(`concern.${concern}`)}
                  isChecked={here[concern]}
                  isLocked={lockedOff?.includes(concern)}
                  onChange={isOn => onConcern(id, concern, isOn)}
                />
              ))}
            </details>
          )}
        </div>
      ))}
    </>
  );
}
