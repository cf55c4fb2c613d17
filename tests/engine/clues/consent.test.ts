import { describe, expect, it } from 'vitest';
import { consentStated } from '@/utils/engine/clues/consent';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';

const stated = (text: string) => consentStated(read(asDraft({ text }), defaultSettings()));

describe('consent that a draft states', () => {
  it.each([
    'She wants people to know how kind you all were.',
    'His family want everyone to know what the crew did.',
    'Her mum asked us to share this.',
    'He said I could share his story.',
    'Told with her permission.',
    'Ray has agreed in writing that we can tell you this.',
  ])('stated: %s', text => expect(stated(text)).toBe(true));

  it.each([
    'An 84-year-old gentleman sat with us. What would you want us to know?',
    'If you want us to share more of these, say so.',
    'I want you to know how she fought.',
    'We all want people to know that help is there. She came in on Friday.',
    'Police have asked us to share this. The man is on our ward.',
    'We need his permission first.',
  ])('not stated: %s', text => expect(stated(text)).toBe(false));
});
