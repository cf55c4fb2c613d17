import { t } from '@/utils/words/packs';
import { Markdown } from './Markdown';
import { PackProblems } from './PackProblems';
import { PackRules } from './PackRules';
import {
  askedLine,
  type ListedPack,
  type ListedRule,
  nameOf,
  originOf,
  reviewLine,
  troubleLine,
  versionLine,
  whereFrom,
} from './pack-view';

interface PackActions {
  onUpdate(): void;
  /** Asks the browser for leave to read the one site of this pack; must run straight from the press. */
  onAllow(address: string): void;
  onRollBack(id: string): void;
  onRemove(pack: ListedPack): void;
  onEdit(id: string): void;
  onSave(id: string): void;
  onRule(id: string, isOn: boolean): void;
}

interface PackCardProps extends PackActions {
  pack: ListedPack;
  rules: readonly ListedRule[];
  now: number;
  isAsking: boolean;
  /** The pack of the same name that holds in place of this one. */
  holding?: ListedPack | null;
}

/** One pack: whose it is, where it comes from and since when, what works, and what can be done with it. */
export function PackCard({ pack, rules, now, isAsking, holding = null, ...on }: PackCardProps) {
  const { summary, problems, previous, subscription, origin } = pack;
  const name = nameOf(pack);
  const trouble = troubleLine(pack);
  return (
    <article class="card pack" aria-label={name} tabIndex={-1} data-pack={pack.id}>
      <h4>{name}</h4>
      <p class="hint">{whereFrom(pack)}</p>
      {summary && <Facts pack={pack} now={now} asleep={rules.filter(r => !r.isOn).length} />}
      {holding?.summary && (
        <p class="trouble">{t('gives-way', { version: holding.summary.version, from: whereFrom(holding) })}</p>
      )}
      {origin.isRequired && <p class="hint">{t('required')}</p>}
      {trouble && <p class="trouble">{trouble}</p>}
      {subscription && <p class="hint">{askedLine(pack, now)}</p>}
      {rules.length > 0 && !holding && <PackRules rules={rules} onRule={on.onRule} />}
      {summary?.help && (
        <details>
          <summary>{t('help')}</summary>
          <Markdown text={summary.help} />
        </details>
      )}
      {problems.length > 0 && (
        <details>
          <summary>{t('problems')}</summary>
          <PackProblems problems={problems} />
        </details>
      )}
      <p class="buttons">
        {subscription && (
          <Button
            label={isAsking ? t('updating') : t('update')}
            name={t('update.name', { name })}
            onPress={on.onUpdate}
          />
        )}
        {subscription?.trouble === 'unreachable' && origin.address && (
          <Button
            label={t('allow', { origin: originOf(origin) })}
            onPress={() => origin.address && on.onAllow(origin.address)}
          />
        )}
        {previous && (
          <Button label={t('roll-back', { version: previous.version })} onPress={() => on.onRollBack(pack.id)} />
        )}
        {summary && <Button label={t('edit')} name={t('edit.name', { name })} onPress={() => on.onEdit(pack.id)} />}
        {summary && (
          <Button label={t('save-file')} name={t('save-file.name', { name })} onPress={() => on.onSave(pack.id)} />
        )}
        {!origin.isRequired && (
          <Button label={t('remove')} name={t('remove.name', { name })} onPress={() => on.onRemove(pack)} />
        )}
      </p>
    </article>
  );
}

/** @param asleep Rules that this person, or the pack, has switched off. */
function Facts({ pack: { summary }, now, asleep }: { pack: ListedPack; now: number; asleep: number }) {
  if (!summary) return null;
  const { version, owner, contact, licence, about, rules, rulesOff, rulesIgnored = 0, rulesWaiting } = summary;
  const review = reviewLine(summary.review, now);
  const facts = [
    versionLine(version),
    owner && t('owner', { owner }),
    contact && t('contact', { contact }),
    licence && t('licence', { licence }),
  ];
  const counts = [
    t('rules', { count: rules }),
    asleep > 0 && (asleep >= rules ? t('rules.asleep.all') : t('rules.asleep', { count: asleep })),
    rulesOff > 0 && t('rules.off', { count: rulesOff }),
    rulesIgnored > 0 && t('rules.ignored', { count: rulesIgnored }),
    rulesWaiting > 0 && t('rules.waiting', { count: rulesWaiting }),
  ];
  return (
    <>
      {about && <p>{about}</p>}
      <p>{counts.filter(Boolean).join('. ')}.</p>
      <p class="hint">{facts.filter(Boolean).join(' · ')}</p>
      {review && <p class={review.isTrouble ? 'trouble' : 'hint'}>{review.text}</p>}
    </>
  );
}

function Button({ label, name, onPress }: { label: string; name?: string; onPress(): void }) {
  return (
    <button type="button" class="lp-button" aria-label={name} onClick={onPress}>
      {label}
    </button>
  );
}
