import { Limits } from '@/components/options/Limits';
import { concernOf } from '@/utils/engine/rule';
import { rules } from '@/utils/rules';

export function LimitsSection() {
  const gaps = rules
    .filter(rule => (rule.examples.misses?.length ?? 0) > 0)
    .map(rule => ({
      concern: concernOf(rule),
      rule: rule.id,
      title: rule.title,
      texts: (rule.examples.misses ?? [])
        .filter(example => example.text !== '')
        .map(({ text, note }) => ({
          text: text.replace(/(?<!\\)[[\]]/g, '').replace(/\\(?=[[\]])/g, ''),
          note: note ?? '',
        })),
    }));
  return <Limits gaps={gaps} />;
}
