import { useEffect, useState } from 'preact/hooks';
import { type Problem, Problems } from '@/components/fields/Problems';
import { TextField } from '@/components/fields/TextField';
import type { Organisation } from '@/utils/engine/settings';
import { t } from '@/utils/words/pages';
import { linesOnce, problemsIn } from './organisation-lines';

/** An organisation of the bundled list. */
interface KnownOrganisation {
  name: string;
  town: string;
  postcode: string;
}

interface OrganisationFormProps {
  organisation: Organisation;
  known: readonly KnownOrganisation[];
  /** An organisation has set it for its people: it can be read, and nothing else. */
  isLocked?: boolean;
  onSave(organisation: Organisation): void;
}

const lists = ['places', 'postcodes', 'phones', 'mailboxes'] as const;

/** Whose posts these are: one question a line, nothing required, saved on a press. */
export function OrganisationForm({ organisation, known, isLocked, onSave }: OrganisationFormProps) {
  const [name, setName] = useState(organisation.name);
  const [texts, setTexts] = useState(textsOf(organisation));
  const [problems, setProblems] = useState<Problem[]>([]);
  // Only another organisation fills the form anew: a change elsewhere on the page must not take what is being typed.
  const stored = JSON.stringify(organisation);
  useEffect(() => {
    const from = JSON.parse(stored) as Organisation;
    setName(from.name);
    setTexts(textsOf(from));
  }, [stored]);
  const found = known.find(k => k.name === name && k.postcode !== '');
  const isNew =
    found && !(linesOnce(texts.postcodes).includes(found.postcode) && linesOnce(texts.places).includes(found.town));
  const written = { name: name.trim(), ...mapLists(list => linesOnce(texts[list])) };
  const isChanged = JSON.stringify(ordered(written)) !== JSON.stringify(ordered(organisation));
  const save = () => {
    const toMend = problemsIn(written);
    setProblems(toMend);
    if (toMend.length === 0) onSave(written);
  };
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
    >
      <Problems problems={problems} />
      <fieldset class="choices" disabled={isLocked}>
        {isLocked && <legend>{t('locked')}</legend>}
        <TextField
          id="organisation-name"
          label={t('options.organisation.name')}
          hint={isLocked ? undefined : t('options.organisation.name.hint')}
          value={name}
          list="known-organisations"
          onInput={setName}
        />
        <datalist id="known-organisations">
          {known.map(k => (
            <option key={k.name} value={k.name} />
          ))}
        </datalist>
        {found && isNew && (
          <p class="offer">
            {t('options.organisation.found', { town: found.town, postcode: found.postcode })}{' '}
            <button
              type="button"
              class="lp-button"
              onClick={() =>
                setTexts({
                  ...texts,
                  places: added(texts.places, found.town),
                  postcodes: added(texts.postcodes, found.postcode),
                })
              }
            >
              {t('options.organisation.fill')}
            </button>
          </p>
        )}
        {lists.map(list => (
          <TextField
            key={list}
            id={`organisation-${list}`}
            label={t(`options.organisation.${list}`)}
            hint={isLocked ? undefined : t(`options.organisation.${list}.hint`)}
            value={texts[list]}
            rows={3}
            problem={problems.find(p => p.field === `organisation-${list}`)?.text}
            onInput={text => setTexts({ ...texts, [list]: text })}
          />
        ))}
      </fieldset>
      {!isLocked && (
        <p class="buttons">
          <button type="submit" class="lp-button lp-primary">
            {t('options.organisation.save')}
          </button>
          {isChanged && <span class="hint">{t('options.organisation.unsaved')}</span>}
        </p>
      )}
    </form>
  );
}

function mapLists<T>(make: (list: (typeof lists)[number]) => T): Record<(typeof lists)[number], T> {
  return { places: make('places'), postcodes: make('postcodes'), phones: make('phones'), mailboxes: make('mailboxes') };
}

/** To be compared, whatever the order of its keys. */
function ordered({ name, places, postcodes, phones, mailboxes }: Organisation) {
  return [name, places, postcodes, phones, mailboxes];
}

function textsOf(organisation: Organisation) {
  return mapLists(list => organisation[list].join('\n'));
}

function added(lines: string, line: string): string {
  return [...new Set([...linesOnce(lines), line])].join('\n');
}
