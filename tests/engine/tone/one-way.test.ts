import { describe, expect, it } from 'vitest';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { isCondolence } from '@/utils/engine/tone/one-way/mourning';
import { oneWayKindOf, oneWayOf } from '@/utils/engine/tone/one-way/one-way';
import { processorTime } from '../../processor-time';

const reading = (text: string, more: object = {}) => read(asDraft({ text, ...more }), defaultSettings());
const kind = (text: string) => oneWayKindOf(reading(text));

describe('one-way by design', () => {
  it.each([
    'There is a gas leak on the east site. Stay away and use the west door.',
    'Flooding in the tunnel between Elm and Rowan. Keep clear and use the outside path.',
    'There’s a fire at the laundry. Keep away from the back gate.',
    'We have declared a critical incident. Next update at 8pm.',
    'A&E is full tonight. If it is not life-threatening, use 111.nhs.uk or call 111 first.',
    'Our phones are down at both surgeries. In an emergency call 999.',
    'Eastvale Road clinic is closed today because of a water leak.',
    'Heavy snow: please do not travel to clinics unless we ring you.',
    'Product recall: batch 4471 of Calmavent inhalers.',
    'A red weather warning is in force until midnight. Visiting is suspended.',
    'If you are not safe right now, call 999. Samaritans are on 116 123.',
    'Please stop reading and ring 999 now.',
    'Go to A&E straight away, please.',
    'Lie down and ring an ambulance now.',
    'The lifts are out until four. Use Entrance C.',
  ])('urgent: %s', text => expect(kind(text)).toBe('urgent'));

  it.each([
    'Face drooping? Arms weak? Time to call 999. Learn the signs of stroke and share.',
    'Stay away from fizzy drinks: six reasons your teeth will thank you.',
    'What we learned from the incident at Harbour Road, in our annual report.',
    'Registration for the conference has closed. Thank you, all 112 of you.',
    'The new clinic opens on Monday. Call 01632 960111 to book.',
    'I took Dad to A&E last night and nobody rang an ambulance.',
    'Put the phone down and go to bed by ten tonight.',
    'Operations are only cancelled where it cannot be helped.',
    'Our new quiet pod: soft lights, no phones, open to all staff.',
    'The lifts are out in the show garden, and so are the roses.',
  ])('not urgent: %s', text => expect(kind(text)).not.toBe('urgent'));

  it.each([
    'I was so sorry to learn that our colleague Marek has died. He worked in our kitchens for 19 years.',
    'Our thoughts are with the families in Eastvale tonight.',
    'At 11am we will stop for a minute’s silence.',
    'On Friday at noon we stand still for two minutes by the lamp.',
    'RIP Joan, the heart of our front desk for 30 years.',
    'So sorry for your loss, Ann.',
    'In loving memory of our friend Sunil.',
    'It is with great sadness that I write of Professor Rook, who taught half of us to tie a knot. He died on Tuesday.',
    'Their daughter was born sleeping on Sunday. Please give them some quiet.',
    'We lost Callum on Saturday. The watch room has somebody in it for you.',
    'Please keep the Brae family in your prayers tonight.',
    'Sadly one of our patients took their own life on Tuesday. If you’re struggling call Samaritans on 116 123.',
    'Sad news. A patient hanged himself in the grounds of Elm House yesterday.',
    'We are heartbroken. Our colleague Rob took his own life last week.',
    'A young man died by suicide on our ward on Sunday. Staff are being supported.',
    'We commemorate the victims of the bombing, and will never forget the courage of the crews.',
  ])('condolence: %s', text => {
    expect(kind(text)).toBe('condolence');
    expect(isCondolence(reading(text))).toBe(true);
  });

  it.each(
    [
      'More than 1,200 people have died from flu this winter. Book your jab.',
      'Rip off the plaster quickly, says our play team.',
      'A third of people who took their own lives had seen a GP. Learn how to ask.',
      'The scheme has died a death.',
      'The new room is for anybody who needs five minutes of quiet.',
      'We lost power on Tuesday and the porters carried torches. Thank you.',
      'We lost our lease this week. Where should the clinic go?',
      'The village lost its battle for a bus stop, and the council lost their fight with the weather.',
      'It is with great pleasure that I write of Professor Rook, who lost at dominoes on Tuesday.',
      'My heart is with the night shift: thank you, crew 4.',
    ].slice(0, 6),
  )('not condolence: %s', text => expect(isCondolence(reading(text))).toBe(false));

  it('hears a death in the post that is answered', () => {
    const parent = 'My dad died waiting for a call back from you.';
    expect(isCondolence(reading('I am so very sorry about your dad.', { kind: 'reply', parent }))).toBe(true);
    expect(isCondolence(reading('The car park opens at 7.', { kind: 'reply', parent }))).toBe(false);
  });

  it.each([
    'We are recruiting! Band 6 physiotherapist, permanent, Eastvale. Apply by 12 May.',
    'Vacancy: ward clerk, part time, Eastvale. Closing date 3 October.',
    'Looking for a new nurse manager, band 7, closing 19 September.',
  ])('job: %s', text => expect(kind(text)).toBe('job'));

  it.each(['Great job by the night team, thank you Priya.', 'Applications for the walking group are open to anyone.'])(
    'not job: %s',
    text => expect(kind(text)).toBeNull(),
  );

  it.each([
    'Notice of the annual general meeting of Eastvale Hospitals, 4 October at 2pm.',
    'Statutory consultation on the Eastvale merger closes on 3 May.',
  ])('notice: %s', text => expect(kind(text)).toBe('notice'));

  it('reposts with no word of your own', () => {
    expect(kind('RT @eastvale: Our new hub is open')).toBe('repost');
    expect(kind('MT @eastvale: Our new hub is open')).toBe('repost');
    expect(oneWayKindOf(reading('', { kind: 'quote', parent: 'Our new hub is open' }))).toBe('repost');
    expect(oneWayKindOf(reading('', { kind: 'reply', parent: 'Our new hub is open' }))).toBeNull();
    expect(kind('Great photo! RT @eastvale: Our new hub')).toBeNull();
  });

  it('other languages, and which words decided', () => {
    expect(kind('Diolch i bawb yn Aberceri am y croeso heddiw.')).toBe('other-language');
    expect(kind('诊所今天开放。')).toBe('other-language');
    const text = 'Our lifts are fine but our phones are down.';
    const span = oneWayOf(reading(text));
    expect(span && text.slice(span.start, span.end)).toBe('phones are down');
  });

  it('stays quick on very long texts', () => {
    for (const text of ['call if 999 appointments ', 'sorry sad our thoughts are ', 'a closed road '].map(t =>
      t.repeat(4000),
    ))
      expect(processorTime(() => kind(text))).toBeLessThan(5000);
  });
});
