import { placesOf } from '../../engine/clues/details/places';
import { timesOf } from '../../engine/clues/details/times';
import { someoneNear } from '../../engine/clues/some-one';
import { defineRule } from '../../engine/rule';

const danger =
  /\b(?:refuge|women's aid house|safe ?house|domestic (?:abuse|violence)|abusive (?:partner|husband|wife|father|mother|relationship|home)|(?:sexual(?:ly)?|physical(?:ly)?|emotional(?:ly)?|child) (?:abuse|abused|assault|assaulted|exploitation|exploited)|(?:mum|she|he|they|family|woman|girl|who|and) fled|fled (?:with (?:nothing|only|just)|(?:from )?(?:her|his|their) (?:husband|partner|home|wife|dad|father|ex))|(?:was|were|been|being) (?:abused|raped|groomed|trafficked|neglected)|foster(?:ed| child| children| carer| carers| care| home| placement| family)|looked[- ]after child|(?:child|children) in care|taken into care|care order|child protection|at[- ]risk register|forced marriage|fgm|honou?r[- ]based|modern slavery|county lines|safeguarding (?:concern|referral|case)|vulnerable (?:adult|child|woman|man|girl|boy)|custody (?:battle|case|hearing|dispute)|social services (?:took|removed|placed))\b/g;
const narrow = /\b(?:refuge|house|street|road|lane|close|avenue|school|infants|primary|nursery|estate|flat|village)\b/;

/** Campaigns, training and services speak of these things in general. */
const general =
  /\b(?:helpline|hotline|call \d|ring \d|freephone|16 days|awareness|white ribbon|training|webinar|course|conference|policy|strategy|campaign|report|figures|statistics|survey|research|week|month of action|if you (?:are|or someone)|if you're|anyone (?:who|affected)|survivors of|recruit\w*|become a foster|foster(?:ing)? (?:with us|team|fortnight)|foster carers? (?:wanted|needed)|information evening|ask us anything|could you foster|you can foster|national)\b/;

const some =
  /fled|refuge|safe ?house|abus|violen|assault|exploit|rape|groom|traffick|neglect|foster|care order|in care|into care|protection|register|marriage|fgm|honou?r|slavery|county lines|safeguard|vulnerable|custody|social services|looked/;

export default defineRule({
  id: 'conduct/safeguarding',
  severity: 'stop',
  title: 'This could put someone at risk',
  why: 'A place, a time or a picture may lead someone dangerous to them.',
  advice: 'Speak to your safeguarding lead first.',
  source: 'https://www.england.nhs.uk/safeguarding/',
  *find(reading) {
    for (const part of reading.prose) {
      if (!part.has(some)) continue;
      for (const hit of part.findLower(danger)) {
        const sentence = part.sentenceAt(hit.start);
        const place =
          placesOf(part).length > 0 || narrow.test(part.lower.slice(Math.max(0, hit.from - 80), hit.to + 80));
        const time = timesOf(part).some(t => t.kind !== 'past');
        const image = reading.draft.media.some(m => m.type !== 'document');
        if (!place && !time && !image) continue;
        const one = someoneNear(reading, part, hit.from, 1);
        const isSpot =
          placesOf(part).some(p => p.kind !== 'bed') &&
          /groom|exploit|abus|assault|traffick|county lines/.test(hit.text);
        if (!one && (part.has(general) || !sentence)) continue;
        if (!one && !(place && time) && !isSpot) continue;
        yield { where: hit.where, start: hit.start, end: hit.end, ...(one ? {} : { severity: 'warn' as const }) };
        break;
      }
    }
  },
  examples: {
    flags: [
      {
        text: 'A mum at the Rowan House [refuge] in Kestrel Street told our school nurse this week that letters scare her.',
        severity: 'stop',
      },
      { text: 'Today I met a boy in [foster care] at Thornby Infants. He was so brave.', severity: 'stop' },
      { text: 'We are seeing teenagers from Norbeck High [being groomed] through that shop.', severity: 'warn' },
      { text: 'Our nurses now visit the [refuge] in Kestrel Street every Tuesday.', severity: 'warn' },
    ],
    allows: [
      { text: 'If you are affected by domestic abuse, the helpline 0808 2000 247 is open day and night.' },
      { text: 'Foster carers wanted in Thornby. Come to an evening on 4 November.' },
      { text: 'Could you foster? Join our fostering team on Thursday in Thornby.' },
      { text: 'Safeguarding training today for 40 of us. Thank you all.' },
      { text: 'New report on modern slavery: 3,000 cases last year.' },
      { text: 'Our abuse of the coffee machine has to stop.' },
    ],
    misses: [{ text: 'She [ran from him] in March and is safe with us in Thornby', note: 'told without the words' }],
  },
});
