import type { Part } from '../part';
import { noFacts, type Recognised } from './recognised';

/** "john at gmail.com", "jo [at] example [dot] org": written so that machines miss it. */
const spelled =
  /(?<![\w@.])[a-z0-9][a-z0-9._%+-]{0,60} ?(?:[[(] ?at ?[\])]| at ) ?(?:[a-z0-9-]{1,60}(?:\.| ?[[(] ?dot ?[\])] ?| dot )){1,4}(?:uk|com|org|net|eu|ie|example|scot|wales|cymru|co|io|gov|me|info|edu)(?![\w@])/g;
const plain =
  /(?<![\w@.+-])[a-z0-9][\w.+'-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,6}[a-z][a-z0-9-]{1,62}(?![\w@])/g;

/** What such a spelling holds: a quick look before the slow one. */
const atSign = / at |[[(] ?at ?[\])]/;
const dotted = /\.[a-z0-9]|dot/;

/** Providers of private mailboxes. */
const personal =
  /@(?:[a-z]+\.)?(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|sky|virginmedia|talktalk|ntlworld|blueyonder|tiscali|protonmail|proton|gmx|mail|zoho|fastmail|hey|duck|plusnet|o2|freeserve|yandex)\./;

/** Words of mailboxes that a team shares. */
const shared =
  /(?:^|[._+-])(?:info|pals|comms?|communications?|enquir(?:y|ies)|inquiries|contact|contactus|hello|help|helpdesk|support|teams?|office|admin|press|media|mediateam|foi|complaints?|feedback|recruit(?:ment)?|jobs?|careers?|vacancies|volunteers?|volunteering|events?|bookings?|reception|appointments?|library|research|charity|fundraising|membership|members|governors?|board|corporate|secretary|secretariat|noreply|no-reply|donotreply|newsletter|news|web|webmaster|webteam|service|services|customer|care|patients?|experience|engagement|involvement|involve|getinvolved|participation|consultation|haveyoursay|survey|safeguarding|guardian|ftsu|speakup|freedomtospeakup|hr|payroll|training|education|procurement|estates|ig|dpo|dataprotection|privacy|security|switchboard|ward|clinic|surgery|practice|pharmacy|midwives|midwifery|maternity|nursing|referrals?|triage|hub|unit|dept|department|group|network|programme|project|choir|club|sales|accounts?|finance|billing|postmaster|register|tickets?|welcome|connect|ask|general|mail|post|editor|editors|community|public|publichealth|health|wellbeing|staff|union|hospice|hospital|trust|ceo|chair|chief|chiefexec(?:utive)?|chief[._-]?exec(?:utive)?|director|president|exec|mailbox)(?:$|[._+\d-])|(?:team|service|enquir|office|support|hospital|clinic|surgery|ward|unit|health|care|comms|charity|hospice|recruit|appeal|project|hub|library)/;

/** E-mail addresses; `facts.range` is 'personal', 'nhs' or 'organisation', `facts.shape` 'shared' or 'one person'. */
export function emailsIn(part: Part): readonly Recognised[] {
  return part.memo(emailsIn, () => {
    const found: Recognised[] = [];
    const { lower } = part;
    if (lower.includes('@')) for (const hit of part.findLower(plain)) found.push(asEmail(hit, hit.text));
    if (part.has(atSign) && part.has(dotted))
      for (const hit of part.findLower(spelled)) {
        const written = hit.text.replace(/ ?[[(] ?at ?[\])] ?| at /, '@').replace(/ ?[[(] ?dot ?[\])] ?| dot /g, '.');
        // "arrive at bbc.co.uk": a plain word before "at" is a sentence, not a mailbox.
        if (!hit.text.includes('[') && !hit.text.includes('(') && !isSpelledMailbox(part, hit.from, written)) continue;
        found.push(asEmail(hit, written));
      }
    return found;
  });
}

function isSpelledMailbox(part: Part, from: number, written: string): boolean {
  return (
    personal.test(written) ||
    /(?:e-?mail|address|contact|write|reach)\b[^.!?\n]{0,20}$/.test(part.lower.slice(Math.max(0, from - 40), from))
  );
}

function asEmail(hit: ReturnType<Part['find']>[number], address: string): Recognised {
  const box = address.slice(0, address.indexOf('@'));
  const range = personal.test(address)
    ? 'personal'
    : /@(?:[\w.-]+\.)?nhs\.(?:net|uk|scot|wales)$|@[\w.-]*hscni\.net$/.test(address)
      ? 'nhs'
      : 'organisation';
  return {
    ...hit,
    type: 'email',
    value: address,
    confidence: 0.98,
    facts: { ...noFacts, shape: isShared(box) ? 'shared' : 'one person', range },
  };
}

function isShared(box: string): boolean {
  // Initials and surname, first.last and the like are people, whatever the surname means.
  return shared.test(box) && !/^[a-z]+\.[a-z]+\d*$/.test(box.replace(shared, ''));
}
