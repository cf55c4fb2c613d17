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
}

const swaps: Record<string, string> = {
  'suffering from': 'with',
  'suffers from': 'has',
  'suffered from': 'had',
  'suffer from': 'have',
  'is suffering from': 'has',
  'are suffering from': 'have',
  'afflicted with': 'with',
  'afflicted by': 'with',
  'is afflicted with': 'has',
  diabetics: 'people with diabetes',
  'diabetic patients': 'people with diabetes',
  'diabetic patient': 'person with diabetes',
  'epileptic patients': 'people with epilepsy',
  'homeless people': 'people who are homeless',
  epileptics: 'people with epilepsy',
  asthmatics: 'people with asthma',
  schizophrenics: 'people with schizophrenia',
  'dementia sufferers': 'people with dementia',
  'asthma sufferers': 'people with asthma',
  'cancer sufferers': 'people with cancer',
  'cancer victims': 'people with cancer',
  'stroke victims': 'people who have had a stroke',
  'stroke victim': 'person who has had a stroke',
  'is confined to a wheelchair': 'uses a wheelchair',
  'is wheelchair bound': 'uses a wheelchair',
  'is wheelchair-bound': 'uses a wheelchair',
  'wheelchair bound': 'wheelchair user',
  'wheelchair-bound': 'who uses a wheelchair',
  'committed suicide': 'died by suicide',
  'commit suicide': 'die by suicide',
  'commits suicide': 'dies by suicide',
  'committing suicide': 'dying by suicide',
  'able-bodied': 'non-disabled',
  'drug addicts': 'people who are dependent on drugs',
  'drug abusers': 'people who use drugs',
  'bed blockers': 'people who are well enough to leave',
  'bed-blockers': 'people who are well enough to leave',
  'mentally handicapped': 'with a learning disability',
  handicapped: 'disabled',
  'old folk': 'older people',
  'elderly people': 'older people',
};

const groups: Record<string, string> = {
  'a diabetic': 'a person with diabetes',
  'an epileptic': 'a person with epilepsy',
  'an asthmatic': 'a person with asthma',
  'the elderly': 'older people',
  'the homeless': 'people who are homeless',
  'the disabled': 'disabled people',
  'the blind': 'blind people',
  'the deaf': 'deaf people',
  'the mentally ill': 'people with a mental health condition',
  'the dying': 'people at the end of their life',
  'the vulnerable': 'people at risk',
};

const notes: Record<string, string> = {
  'confined to a wheelchair': 'Say “uses a wheelchair”.',
  bame: 'Name the groups you mean, or say “ethnic minorities”.',
  bme: 'Name the groups you mean, or say “ethnic minorities”.',
  'hard to reach groups': 'Say which people, and what stands in their way.',
  'hard-to-reach groups': 'Say which people, and what stands in their way.',
  'mental patient': 'Say “person with a mental health condition”.',
  'mental patients': 'Say “people with a mental health condition”.',
};

export const peopleLabels: readonly (readonly [string, PeopleLabel])[] = [
  ...Object.entries(swaps).map(([label, plain]) => [label, { plain }] as const),
  ...Object.entries(groups).map(([label, plain]) => [label, { plain, isGroup: true }] as const),
  ...Object.entries(notes).map(([label, note]) => [label, { plain: '', note }] as const),
];
