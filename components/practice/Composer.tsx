import type { Ref } from 'preact';
import { Choice } from '@/components/fields/Choice';
import { TextField } from '@/components/fields/TextField';
import { Length } from '@/components/shared/Length';
import { Mark } from '@/components/shared/Mark';
import type { Scenario } from '@/utils/practice/scenario';
import { t } from '@/utils/words/practice';

/** What a person changed in the composer. */
export interface Written {
  text: string;
  alt: string;
  captions: boolean;
  /** Said by the person: there are words in the picture. */
  hasWords: boolean;
}

interface ComposerProps {
  scenario: Scenario;
  written: Written;
  textRef: Ref<HTMLTextAreaElement>;
  altRef: Ref<HTMLTextAreaElement>;
  onChange(written: Written): void;
  onPublish(): void;
  onStartAgain(): void;
}

/** A composer of ours with the habits of a platform and the looks of none. */
export function Composer(props: ComposerProps) {
  const { scenario, written, textRef, altRef, onChange, onPublish, onStartAgain } = props;
  const platform = t(`platform.${scenario.platform}`);
  const picture = scenario.media?.[0];
  const isFilm = picture?.type === 'video';
  return (
    <form
      class={`practice-composer practice-${scenario.platform}`}
      aria-label={t('composer', { platform })}
      autocomplete="off"
      onSubmit={event => {
        event.preventDefault();
        onPublish();
      }}
    >
      <p class="practice-composer-head">
        <Mark size={24} />
        <span>
          <b>{t('composer', { platform })}</b> <span class="hint">{t('composer.drawn')}</span>
        </span>
      </p>
      {scenario.audience === 'limited' && <p class="hint">{t('composer.limited')}</p>}
      {scenario.parent && (
        <blockquote class="practice-parent">
          <p class="hint">{t('answering', { name: scenario.parent.name })}</p>
          <p>{scenario.parent.text}</p>
        </blockquote>
      )}
      <TextField
        id="practice-text"
        label={t('composer.text')}
        value={written.text}
        rows={6}
        isPrivate
        boxRef={textRef}
        onInput={text => onChange({ ...written, text })}
      />
      {picture && (
        <div class="practice-picture">
          <p class="hint">{t(isFilm ? 'composer.film' : 'composer.picture')}</p>
          {isFilm ? (
            <Choice
              type="checkbox"
              label={t('composer.captions')}
              isChecked={written.captions}
              onChange={captions => onChange({ ...written, captions })}
            />
          ) : (
            <TextField
              id="practice-alt"
              label={t('composer.alt')}
              value={written.alt}
              rows={2}
              isPrivate
              boxRef={altRef}
              onInput={alt => onChange({ ...written, alt })}
            />
          )}
        </div>
      )}
      <div class="practice-composer-foot">
        <Length platform={scenario.platform} text={written.text} />
        <button type="button" class="lp-plain lp-link" onClick={onStartAgain}>
          {t('composer.again')}
        </button>
        <button type="submit" class="lp-button lp-primary" disabled={written.text.trim() === ''}>
          {t('composer.publish')}
        </button>
      </div>
    </form>
  );
}
