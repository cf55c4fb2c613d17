import { once } from '../../patterns/once';
import type { Reading } from '../../reading';
import type { Span } from '../../types';
import { isOwn, mostHits } from '../own-words';
import { findPhrases, phrases } from '../phrases';
import { hasAny, triggers } from '../words';

const body =
  'trust|board|icb|nhs|council|company|university|department|ministry|government|foundation|group|partnership|charity|society|association|committee|commission|agency|authority|alliance|network|federation|college|institute|hospital|hospitals|service|services|police|force|constabulary|bank|firm|pharma|health|healthcare|union|club|party|team';
const acts =
  'has|have|is|are|was|were|will|would|wants?|plans?|continues?|looks?|welcomes?|supports?|believes?|remains?|aims?|works?|commits?|committed|delivers?|offers?|launched|announced|opened|approved|to (?:offer|open|launch|pay|host|invest|cut|create|join|support|build|close|merge|settle|provide|publish|expand|acquire|sell|buy|move|begin|start|hold|receive|recruit|test|trial|lead|fund)|issues?|announces?|launches|unveils?|publishes|releases?|expands?|invests?|partners?|recogni[sz]es?|hosts?|receives?|completes?|donates?|acquires?|appoints?|names?|participated?|joins?|opens?|wins?|backs?|signs?|reports?|pledges?|introduces?|celebrates?|awards?|finds?';
const aBody = new RegExp(
  String.raw`\bthe (?:\w+ ){0,2}?${once(body)}(?:'s board)? ${once(acts.split('|to (')[0] ?? '')}\b`,
  'g',
);
/** Only acts that organisations and not people do in headlines. */
const headlineActs =
  'to (?:offer|open|launch|pay|host|invest|cut|create|support|build|close|merge|settle|provide|publish|expand|acquire|sell|hold|recruit|trial|fund)|issues|announces|launches|unveils|publishes|releases|expands|invests|partners|recogni[sz]es?|hosts|donates|acquires|appoints|pledges|commits|introduces|participated|is committed|are committed|has been (?:named|shortlisted|rated|awarded|recognised)|completes|opens';
const headline = new RegExp(
  String.raw`(?:^|[.!?\n] {0,2})(?:(?:Today|Yesterday|Tonight|Now|This (?:week|morning)),? )?(?:[\d,]+ )?(?:[#@]?\p{Lu}[\w&'.-]{0,30}|&|of|and|for|the|fndtn)(?: {1,3}(?:[#@]?\p{Lu}[\w&'.-]{0,30}|&|of|and|for|\p{Ll}+ies|facilities)){0,8} {1,3}${once(headlineActs)}\b`,
  'gu',
);
const namedBody = new RegExp(
  String.raw`(?<![\w#@])(?!(?:Today|Yesterday|Tonight|Now|This|Last|When|If|As|And|But) )(?:\p{Lu}(?:[\w&'-]|\.(?! )){0,30} {1,3}){1,4}?(?:Hospitals?|Trust|Board|Council|ICB|University|Foundation|Group|Partnership|Police|Service|Services|Health|Healthcare|Alliance|Agency|Authority|Bank|Pharma|Federation|College|Institute|Fellows) ${once(acts)}\b`,
  'gu',
);

/** Quick looks before the slow ones. */
const bodies = triggers(`${body} fellows`.replaceAll('|', ' '));
const someHeadlineAct = phrases(headlineActs.split(/\|(?![^(]*\))/).join('\n'), String.raw`\b`);

/** An organisation as the actor: "The Trust has …", "Eastvale to open …", the author's own organisation by name. */
export function organisationActs(reading: Reading): Span[] {
  const { text, draft, settings } = reading;
  const hits = hasAny(text, bodies) ? [...text.findLower(aBody), ...text.find(namedBody)] : [];
  if (findPhrases(text, someHeadlineAct).length > 0) hits.push(...text.find(headline));
  hits.length = Math.min(hits.length, mostHits);
  const names = [draft.author.organisation, settings.organisation.name].filter(name => name.trim().length >= 3);
  for (const name of names) {
    if (!text.lower.includes(name.trim().toLowerCase())) continue;
    hits.push(
      ...text.findLower(
        new RegExp(
          String.raw`\b${escaped(name.trim().toLowerCase())} (?:is committed to|are committed to|${acts})\b`,
          'g',
        ),
      ),
    );
  }
  const spans: Span[] = [];
  const others = otherBodies(names);
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const lead =
      /^(?:[.!?\n\s]|(?:Today|Yesterday|Tonight|Now|This (?:week|morning)),? )*/.exec(hit.text)?.[0].length ?? 0;
    const span = text.at(hit.from + lead, hit.to);
    if (!isOwn(text, span.from) || others(hit.text) || spans.some(s => span.start < s.end)) continue;
    spans.push({ start: span.start, end: span.end });
  }
  return spans;
}

/** Tells bodies by name that are not the author's own, where that is known: naming somebody else is no fault. */
function otherBodies(names: readonly string[]): (text: string) => boolean {
  const own = new Set(names.flatMap(name => name.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []));
  return text =>
    own.size > 0 &&
    /\p{Lu}/u.test(text) &&
    !/^\s*the\b/i.test(text) &&
    !(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).some(word => own.has(word) && !shared.has(word));
}

/** Half of all names hold one of these. */
const shared = new Set(`${body}|and|the|for`.split('|'));

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
