import type { Part } from '../part';
import type { Reading } from '../reading';
import type { Span, Where } from '../types';
import { isDdmmyy, isOneDigit, passesModulus10, passesModulus11 } from './checks';
import { rangeOf } from './health-numbers';

/** A link of the draft, in the text or attached, with what its address gives away. */
export interface LinkFacts extends Span {
  where: Where;
  /** An identifier of a person stands in the address, and its name or path says so. */
  carries: boolean;
  /** Ten digits that would be a valid patient number stand in it, with nothing that says what they are. */
  mayCarry: boolean;
  /** Those digits stand in the address of a health body. */
  ofHealth: boolean;
  /** It leads to a place that only colleagues can open, or where records are kept. */
  internal: boolean;
}

/** Sites whose own ids are ten or eleven digits, and news. */
const publicSites =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:eventbrite|zoom|youtu|youtube|x|twitter|linkedin|lnkd|facebook|fb|instagram|tiktok|threads|bsky|bbc|itv|sky|theguardian|independent|dailymail|justgiving|gofundme|surveymonkey|smartsurvey|forms|office|google|goo|bit|ow|buff|tinyurl|medium|spotify|apple|amazon|vimeo|slido|mentimeter|gov|wikipedia|doi|nature|bmj|thelancet|ncbi|pubmed|ticketsource|microsoft)\.(?:co\.)?[a-z.]{2,6}(?=[:/?#]|$)/;
const healthSites =
  /(?:^|[./-])(?:nhs|hscni|health|care|hospital|gp|surgery|clinic|medical|patient|records?|epr|emis)[\w-]*\./;

const personField =
  /[?&;#/](?:nhs|chi|hcn|mrn|pas|patient|pt|hospital|client|nhi|ihi|ubrn)[_-]?(?:no|num|number|id|ref)?[=/:][^/&?#]*\d{4}/;
const birthField = /[?&;#/](?:dob|d_o_b|date[_-]?of[_-]?birth|birth[_-]?date|birthday)[=/:][^/&?#]*\d{2}/;
const nameField =
  /[?&;#](?:patient|pt|client)[_-]?(?:full)?name=[^&]*[a-z]|[?&](?:surname|forename|first_?name|last_?name)=[^&]*[a-z]/;
const recordWords =
  /(?:^|[/?&=_.-])(?:patients?|records?|nhs(?==|[_-]?no|[_-]?num)|chi|case|person|referrals?|clinical|summary|demographics|chart|episode)(?=[/?&=_.-]|$)/;
const tracking = /[?&;](?:utm_\w+|fbclid|gclid|mc_\w+|ref_?\w*|trk\w*|ts|time|timestamp|_ga|sid|cid|eid)=[^&]*/g;
const internalHosts =
  /^(?:https?:\/\/)?(?:[\w.-]+\.)?(?:[\w-]+\.sharepoint\.[\w.]+|sharepoint\.com|onedrive\.live\.com|1drv\.ms|datix\w*\.[\w.]+|[\w.-]+\.(?:local|internal|intranet|lan|corp)|(?:intranet|staffnet|staff|inside|nww|myapps|portal-int|emis\w*|systm\w*|rio|epr|cerner\w*|lorenzo|careflow)\.[\w.-]+|localhost|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)(?=[:/?#]|$)/;
const internalPaths =
  /\/(?:datix|ulysses|incident[_-]?reports?|casenotes|epr|systmone|emis|rio)(?:[/?#]|$)|\/patients?\/\d{3,}|^file:/;

/** Every link of the draft with what can be read from its address. Nothing is opened. */
export function linksOf(reading: Reading): readonly LinkFacts[] {
  return reading.memo(linksOf, () => {
    const links: LinkFacts[] = [];
    for (const part of reading.published) {
      if (part.where.startsWith('link:'))
        links.push(factsOf(part, { start: 0, end: part.original.length }, part.lower));
      else if (/[./]/.test(part.folded)) for (const token of part.links) links.push(factsOf(part, token, token.lower));
    }
    return links;
  });
}

function factsOf(part: Part, span: Span, typed: string): LinkFacts {
  const address = decoded(typed);
  const told = address.replace(tracking, '');
  const digits = patientDigits(told);
  const named = personField.test(told) || birthField.test(told) || nameField.test(told);
  return {
    where: part.where,
    start: span.start,
    end: span.end,
    carries: named || (digits && recordWords.test(told)),
    mayCarry: digits && !publicSites.test(told),
    ofHealth: healthSites.test(told.replace(/^https?:\/\//, '').replace(/[/?#].*$/, '')),
    internal: internalHosts.test(address) || internalPaths.test(address),
  };
}

/** Ten digits on their own that a health scheme could have issued. Nineteen-digit post ids never are. */
function patientDigits(address: string): boolean {
  for (const match of address.matchAll(/(?<!\d)\d{3}[ +_-]?\d{3}[ +_-]?\d{4}(?![\da-z])/g)) {
    const digits = match[0].replace(/\D/g, '');
    if (isOneDigit(digits)) continue;
    const range = rangeOf(digits);
    if (passesModulus11(digits) && (range === 'England and Wales' || range === 'Northern Ireland')) return true;
    if (isDdmmyy(digits) && (passesModulus11(digits) || passesModulus10(digits))) return true;
  }
  return false;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address).toLowerCase();
  } catch {
    return address;
  }
}
