/**
 * Labels for people, each with words that put the person first. Source: NHS A to Z of health writing and inclusive
 * content (Open Government Licence v3), Samaritans media guidelines; hand-written.
 */
export interface PeopleLabel {
  /** Exact replacement, or '' where the sentence has to change. */
  plain: string;
  /** What to do where there is no exact replacement. */
  note?: string;
  /** "the …": only when no noun follows. */
  isGroup?: boolean;
  reason: LabelReason;
}

/** Why a label is better left out; the rule has a sentence for each. */
export type LabelReason = 'condition' | 'suffering' | 'wheelchair' | 'suicide' | 'group' | 'umbrella' | 'blame';

const swaps: Record<LabelReason, Record<string, string>> = {
  suffering: {
    'suffering from': 'with',
    'suffers from': 'has',
    'suffered from': 'had',
    'suffer from': 'have',
    'is suffering from': 'has',
    'are suffering from': 'have',
    'suffering with': 'with',
    'suffers with': 'has',
    'suffered with': 'had',
    'suffer with': 'have',
    'afflicted with': 'with',
    'afflicted by': 'with',
    'is afflicted with': 'has',
    'dementia sufferers': 'people with dementia',
    'asthma sufferers': 'people with asthma',
    'cancer sufferers': 'people with cancer',
    'cancer victims': 'people with cancer',
    'stroke victims': 'people who have had a stroke',
    'stroke victim': 'person who has had a stroke',
  },
  condition: {
    diabetics: 'people with diabetes',
    'diabetic patients': 'people with diabetes',
    'diabetic patient': 'person with diabetes',
    epileptics: 'people with epilepsy',
    'epileptic patients': 'people with epilepsy',
    asthmatics: 'people with asthma',
    schizophrenics: 'people with schizophrenia',
    'mentally handicapped': 'with a learning disability',
    handicapped: 'disabled',
    'able-bodied': 'non-disabled',
  },
  wheelchair: {
    'is confined to a wheelchair': 'uses a wheelchair',
    'are confined to a wheelchair': 'use a wheelchair',
    'is wheelchair bound': 'uses a wheelchair',
    'is wheelchair-bound': 'uses a wheelchair',
    'are wheelchair bound': 'use a wheelchair',
    'are wheelchair-bound': 'use a wheelchair',
  },
  suicide: {
    'committed suicide': 'died by suicide',
    'commit suicide': 'die by suicide',
    'commits suicide': 'dies by suicide',
    'committing suicide': 'dying by suicide',
  },
  group: {
    'homeless people': 'people who are homeless',
    'old folk': 'older people',
    'elderly people': 'older people',
  },
  blame: {
    'drug addicts': 'people who are dependent on drugs',
    'drug abusers': 'people who use drugs',
    'bed blockers': 'people who are well enough to leave',
    'bed-blockers': 'people who are well enough to leave',
  },
  umbrella: {},
};

/** Groups of people by one word. "The …" only counts where no noun follows. */
const groups: Record<string, [plain: string, reason: LabelReason]> = {
  'a diabetic': ['a person with diabetes', 'condition'],
  'an epileptic': ['a person with epilepsy', 'condition'],
  'an asthmatic': ['a person with asthma', 'condition'],
  'the elderly': ['older people', 'group'],
  'the homeless': ['people who are homeless', 'group'],
  'the disabled': ['disabled people', 'group'],
  'the blind': ['blind people', 'group'],
  'the deaf': ['deaf people', 'group'],
  'the mentally ill': ['people with a mental health condition', 'condition'],
  'the dying': ['people at the end of their life', 'group'],
  'the vulnerable': ['people at risk', 'group'],
};

const ethnicity = 'Name the groups you mean, or say “ethnic minorities”.';
const barriers = 'Say which people, and what stands in their way.';
const blamed = 'Say where people can turn instead, without blame.';
const wheelchair = 'Say “uses a wheelchair”.';
const notes: Record<string, [note: string, reason: LabelReason]> = {
  'confined to a wheelchair': [wheelchair, 'wheelchair'],
  'wheelchair bound': [wheelchair, 'wheelchair'],
  'wheelchair-bound': [wheelchair, 'wheelchair'],
  bame: [ethnicity, 'umbrella'],
  bme: [ethnicity, 'umbrella'],
  'hard to reach groups': [barriers, 'blame'],
  'hard-to-reach groups': [barriers, 'blame'],
  'time wasters': [blamed, 'blame'],
  'time-wasters': [blamed, 'blame'],
  timewasters: [blamed, 'blame'],
  'mental patient': ['Say “person with a mental health condition”.', 'condition'],
  'mental patients': ['Say “people with a mental health condition”.', 'condition'],
};

export const peopleLabels: readonly (readonly [string, PeopleLabel])[] = [
  ...Object.entries(swaps).flatMap(([reason, list]) =>
    Object.entries(list).map(([label, plain]) => [label, { plain, reason: reason as LabelReason }] as const),
  ),
  ...Object.entries(groups).map(([label, [plain, reason]]) => [label, { plain, reason, isGroup: true }] as const),
  ...Object.entries(notes).map(([label, [note, reason]]) => [label, { plain: '', note, reason }] as const),
];
