import { HearHere } from '@/components/hearing/HearHere';
import type { Speech } from '@/components/hearing/speech';
import { Panel } from '@/components/panel/Panel';
import type { PanelProps } from '@/components/panel/panel-props';
import { Pause } from '@/components/pause/Pause';
import { Popup, type PopupProps } from '@/components/popup/Popup';
import { askPrompt } from '@/entrypoints/composer/ask-prompt';
import { check } from '@/utils/engine/check';
import { defaultSettings } from '@/utils/engine/settings';
import type { Draft, Finding, Report, Tone } from '@/utils/engine/types';
import { cues, rules } from '@/utils/rules';
import { combinationOn, findingOn, hashtagOn, nhsNumberOn, reportOf, sampleDraft } from '../components/sample';

const nothing = () => {};
const callbacks = {
  onOpen: nothing,
  onClose: nothing,
  onFix: nothing,
  onMendAll: nothing,
  onShow: nothing,
  onFine: nothing,
  onAlwaysFine: nothing,
  onSwitchOff: nothing,
  onLooked: nothing,
  onNextStep: nothing,
  onCopy: nothing,
  onFocusEditor: nothing,
  onHear: nothing,
  onReminder: nothing,
  onSettings: nothing,
  keys: 'Alt+Shift+L',
};

const number = sampleDraft(
  'Proud of our team on Ward 7. Please chase 401 023 2137 for me. #mentalhealthmatters #nhsworkforce',
);
const stop = nhsNumberOn(number, '401 023 2137');
const tags = [
  hashtagOn(number, '#mentalhealthmatters', '#MentalHealthMatters'),
  hashtagOn(number, '#nhsworkforce', '#NHSWorkforce'),
];
const picture = findingOn(number, '', {
  rule: 'access/missing-alt',
  severity: 'warn',
  start: 0,
  end: 0,
  title: 'This picture has no description',
  why: 'People who cannot see it hear only “image”.',
  advice: 'Press “ALT” on the picture and say what it shows.',
  where: 'alt:0',
});
const mixed: Tone = {
  verdict: 'mixed',
  kind: null,
  evidence: [
    { cue: 'B1', start: 0, end: 16, reason: 'it tells people' },
    { cue: 'W1', start: 9, end: 27, reason: 'it thanks one team' },
  ],
  next: 'What would you like to hear back?',
  reply: null,
};
const open = { ...mixed, verdict: 'conversational' as const, next: '' };
const jigsaw = sampleDraft('Our team fought for an 82 year old last night on Ward 7. What a shift, and what a team.');
const combination = combinationOn(
  jigsaw,
  [
    ['age', '82 year old'],
    ['when', 'last night'],
    ['place', 'Ward 7'],
  ],
  'last night',
);
const welsh = sampleDraft(
  '#llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and Donaudampfschifffahrtsgesellschaftskapitän',
);
const long = hashtagOn(
  welsh,
  '#llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  '#LlanfairPwllGwyngyllGogeryChwyrnDrobwllLlanTysilioGogoGoch',
);
const longWord = findingOn(welsh, 'Donaudampfschifffahrtsgesellschaftskapitän', {
  rule: 'access/long-word',
  severity: 'warn',
  title: 'Rechtsschutzversicherungsgesellschaften und Aufmerksamkeitsdefizit',
});
const ten = Array.from({ length: 10 }, (_, i) =>
  findingOn(number, ['Proud', 'team', 'Ward 7', 'chase', 'for me'][i % 5] ?? '', {
    rule: `access/rule-${i}`,
    severity: i < 2 ? 'warn' : 'tip',
    title: ['Capitals that shout', 'Emoji instead of a word', 'A long sentence'][i % 3] ?? '',
  }),
);

const panel = (draft: Draft, report: Report | null, rest: Partial<PanelProps> = {}) => (
  <Panel {...callbacks} draft={draft} report={report} notChecked={null} isOpen={true} {...rest} />
);
const pill = (report: Report | null, rest: Partial<PanelProps> = {}) =>
  panel(number, report, { isOpen: false, ...rest });
const pause = (draft: Draft, findings: Finding[]) => (
  <Pause draft={draft} findings={findings} onKeepEditing={nothing} onPostAnyway={nothing} onFix={nothing} />
);

const popup = (rest: Partial<PopupProps> = {}) => (
  <Popup
    here={{ name: 'X (Twitter)', mode: 'on' }}
    health={[
      { name: 'New post', publish: 'known', isChecked: true },
      { name: 'Reply', publish: 'guessed', isChecked: true },
      { name: 'New post, reply or quote in a window', publish: 'none', isChecked: false },
    ]}
    notYet={['Comment']}
    waiting={[]}
    useful={['X (Twitter)', 'LinkedIn', 'Facebook']}
    trouble={null}
    hasPractice={true}
    onMode={nothing}
    onCopy={nothing}
    onAnswered={nothing}
    onTomorrow={nothing}
    {...rest}
  />
);

/** A post of the annotation guide as the check judges it, with its reasons open. */
function toneOf(text: string, kind = 'post', rest: Partial<PanelProps> = {}) {
  const draft = { ...sampleDraft(text), kind: kind as Draft['kind'] };
  return panel(draft, check(draft, { rules: [], cues, settings: defaultSettings() }), rest);
}

/** A post with every sort of trouble, as the check judges it. */
const troubled = sampleDraft(
  '👏👏👏 to the ICB & CAMHS teams! 𝗡𝗲𝘄 𝗵𝘂𝗯 opens Mon–Fri 9am-5pm. I ❤️ this place 1️⃣1️⃣1️⃣ #mentalhealthmatters #nhsworkforce\n📍 Town Hall\n📅 Monday',
  { media: [{ alt: 'IMG_4471.jpg', hasWords: true }, { alt: null }] },
);
const accessOf = (draft: Draft) => check(draft, { rules, cues, settings: defaultSettings() });

/** Speaks nothing: the pictures need the looks alone. */
const speechWith = (voices: string[], hasOnline = false): Speech => ({
  voices: () => ({ local: voices.map(name => ({ id: name, name, language: 'en-GB' })), hasOnline }),
  onVoices: nothing,
  speak: nothing,
  pause: nothing,
  resume: nothing,
  stop: nothing,
});
const hear = (speech: Speech) =>
  panel(troubled, accessOf(troubled), {
    hearing: <HearHere draft={troubled} report={accessOf(troubled)} check={accessOf} speech={speech} />,
  });

export const scenes: Record<string, () => preact.JSX.Element> = {
  'page-popup': () => popup(),
  'page-popup-off': () => popup({ here: { name: 'LinkedIn', mode: 'off' } }),
  'page-popup-all-off': () => popup({ here: null, useful: [] }),
  'page-popup-none': () => popup({ health: null }),
  'page-popup-trouble': () =>
    popup({ health: null, trouble: 'This browser did not keep that change. Your earlier settings still count.' }),
  'pill-counts': () => pill(reportOf(number, [stop, picture, ...tags])),
  'pill-clear': () => pill(reportOf(number, [])),
  'pill-empty': () => pill(null),
  'pill-not-checked': () => pill(null, { notChecked: 'The checks did not load.' }),
  'panel-stop': () =>
    panel(number, reportOf(number, [stop, picture, ...tags], { tone: mixed }), {
      alwaysFineFor: f => (f === stop ? '401 023 2137' : null),
    }),
  'panel-warn-and-tips': () =>
    panel(
      number,
      reportOf(number, [picture, ...tags], {
        tone: open,
        unsure: [
          {
            rule: 'identifiers/picture',
            reason: 'p',
            message: 'Look at the edges: any board, screen, wristband or face?',
          },
        ],
      }),
    ),
  'panel-combination': () =>
    panel(
      jigsaw,
      reportOf(jigsaw, [combination], {
        tone: {
          ...mixed,
          verdict: 'broadcast',
          evidence: [{ cue: 'B3', start: 0, end: 8, reason: 'only the organisation acts' }],
        },
      }),
    ),
  'panel-ten': () => panel(number, reportOf(number, ten)),
  'panel-clear': () => panel(number, reportOf(number, [], { tone: open })),
  'panel-empty': () => panel(number, null),
  'panel-not-checked': () =>
    panel(number, null, {
      notChecked: 'The page was changed and the text box was not found. Use Check a draft instead.',
    }),
  'panel-fault': () => panel(number, reportOf(number, tags, { faults: [{ rule: 'a/b', message: '' }] })),
  'panel-fixed': () =>
    panel(number, reportOf(number, tags), { answer: { kind: 'fixed' }, putAside: 1, onBringBack: nothing }),
  'panel-refused': () => panel(number, reportOf(number, tags), { answer: { kind: 'refused', text: 'x' } }),
  'panel-long-words': () => panel(welsh, reportOf(welsh, [longWord, long], { tone: open })),
  'panel-pack': () =>
    panel(
      number,
      reportOf(number, [
        { ...picture, pack: 'Eastvale', title: 'We say “people with diabetes”', where: 'text', start: 0, end: 5 },
      ]),
      { notices: ['Your organisation has turned off 1 check: NHS number.'] },
    ),
  'access-notes': () =>
    panel(troubled, accessOf(troubled), {
      onPictureWords: nothing,
      canDescribe: about => about.where?.startsWith('alt') === true,
    }),
  'access-picture': () => {
    const draft = sampleDraft('What would help you most?', { media: [{ alt: 'A nurse holds a large card.' }] });
    return panel(draft, accessOf(draft), { onPictureWords: nothing });
  },
  'hear-voices': () => hear(speechWith(['Daniel', 'Serena'])),
  'hear-online': () => hear(speechWith([], true)),
  'tone-conversational': () =>
    toneOf(
      'Night staff told me the canteen closing at 7pm means crisps for dinner. Fair point. From Monday there is hot food until 2am. What else would make nights better? Reply here or stop me on the wards.',
    ),
  'tone-mixed': () =>
    toneOf('Thanks to Priya and the stroke team for showing me round today. Brilliant work, inspiring people.'),
  'tone-broadcast': () =>
    toneOf('Our new surgical hub opens today. 4 theatres, 24 beds and shorter waits for patients across Eastvale.'),
  'tone-one-way': () =>
    toneOf(
      'A&E is very busy this evening. If it is not life-threatening, call 111 first. In an emergency always call 999.',
    ),
  'tone-prompt': () =>
    toneOf('Our new surgical hub opens today. 4 theatres, 24 beds and shorter waits across Eastvale.', 'post', {
      prompt: askPrompt(sampleDraft('Our new surgical hub opens today.')),
    }),
  'tone-sound': () => toneOf('Night two of shadowing. My feet hurt and I have eaten four custard creams for tea.'),
  'tone-reply': () =>
    toneOf('@sam_k We are sorry to hear this. Please contact PALS on 0300 000 0000 so we can look into it.', 'reply'),
  'panel-one-way': () =>
    panel(number, reportOf(number, [], { tone: { ...open, verdict: 'one-way', kind: 'urgent', evidence: [] } })),
  'pause-single': () => pause(number, [stop]),
  'pause-combination': () => pause(jigsaw, [combination]),
  'pause-many': () =>
    pause(number, [
      combination,
      { ...stop, fixes: [{ start: stop.start, end: stop.end, text: '', label: 'Take it out' }] },
      { ...stop, start: 9, end: 17, fixes: [{ start: 9, end: 17, text: '', label: 'Take it out' }] },
      { ...stop, start: 30, end: 36 },
    ]),
  'pause-long': () => {
    const draft = sampleDraft(
      `${'We walked the wards all day and met so many people. '.repeat(12)}Please chase 401 023 2137. ${welsh.text} ${'Thank you all. '.repeat(30)}`,
    );
    return pause(draft, [nhsNumberOn(draft, '401 023 2137')]);
  },
};
