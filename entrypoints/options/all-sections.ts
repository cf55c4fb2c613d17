import { Privacy } from '@/components/options/Texts';
import { t as mix } from '@/utils/words/mix';
import { t as packWords } from '@/utils/words/packs';
import { t } from '@/utils/words/pages';
import type { Section } from './section';
import { AlwaysFineSection } from './sections/AlwaysFineSection';
import { BackTestSection } from './sections/BackTestSection';
import { Checks } from './sections/Checks';
import { EditorSection } from './sections/EditorSection';
import { HelpSection } from './sections/HelpSection';
import { ItSection } from './sections/ItSection';
import { KeptSection } from './sections/KeptSection';
import { LimitsSection } from './sections/LimitsSection';
import { MixSection } from './sections/MixSection';
import { OrganisationSection } from './sections/OrganisationSection';
import { PacksSection } from './sections/PacksSection';
import { Platforms } from './sections/Platforms';
import { RemindersSection } from './sections/RemindersSection';

/** The order of the page; sections of a group stand together. A new part of the product adds its line here. */
export const sections: readonly Section[] = [
  { id: 'platforms', group: 'yours', title: t('options.platforms'), Content: Platforms },
  { id: 'checks', group: 'yours', title: t('options.checks'), Content: Checks },
  { id: 'organisation', group: 'yours', title: t('options.organisation'), Content: OrganisationSection },
  { id: 'always-fine', group: 'yours', title: t('options.always-fine'), Content: AlwaysFineSection },
  { id: 'mix', group: 'yours', title: mix('mix.title'), Content: MixSection },
  { id: 'reminders', group: 'yours', title: mix('reminder.list'), Content: RemindersSection },
  { id: 'guidance', group: 'shared', title: packWords('title'), Content: PacksSection },
  { id: 'write-guidance', group: 'shared', title: packWords('editor'), Content: EditorSection },
  { id: 'back-test', group: 'shared', title: packWords('back-test'), Content: BackTestSection },
  { id: 'kept', group: 'about', title: t('options.kept'), Content: KeptSection },
  { id: 'privacy', group: 'about', title: t('options.privacy'), Content: Privacy },
  { id: 'limits', group: 'about', title: t('options.limits'), Content: LimitsSection },
  { id: 'it', group: 'about', title: packWords('it'), Content: ItSection },
  { id: 'help', group: 'about', title: t('options.help'), Content: HelpSection },
];
