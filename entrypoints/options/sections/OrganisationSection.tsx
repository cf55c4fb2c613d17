import { OrganisationForm } from '@/components/options/OrganisationForm';
import { knownOrganisations } from '@/utils/tables/organisations';
import { t } from '@/utils/words/pages';
import type { SectionProps } from '../section';

export function OrganisationSection({ settings, locked, change }: SectionProps) {
  return (
    <>
      <p class="hint">{t('options.organisation.intro')}</p>
      <OrganisationForm
        organisation={settings.organisation}
        known={knownOrganisations}
        isLocked={locked.organisation !== undefined}
        onSave={organisation => void change(s => ({ ...s, organisation }))}
      />
    </>
  );
}
