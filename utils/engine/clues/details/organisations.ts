import type { Found, Part } from '../../part';

const kinds =
  '(?:NHS )?(?:Foundation )?Trust|Hospitals?(?: Trust)?|Infirmary|Hospice|Clinic|Surgery|Medical (?:Centre|Center|Practice|Group)|Health (?:Centre|Center|Board|System)|Cancer Cent(?:re|er)|Community Hospital|Ambulance Service|Council|University|Academy|Practice|Partnership|Federation|Charity|Foundation|Institute|Integrated Care (?:Board|System)|ICB|ICS|Ltd|Limited|plc|Pharmacy|Care Home|Nursing Home|Police|Fire (?:and|&) Rescue Service';
/** One to five capitalised words, small joining words allowed, and then what kind of body it is. */
const named = new RegExp(
  `(?<![\\p{L}\\p{N}@#])\\p{Lu}[\\p{L}'’.-]*(?: (?:of|and|&|the|for|\\p{Lu}[\\p{L}'’.-]*)){0,5} (?:${kinds})(?![\\p{L}])`,
  'gu',
);
const known =
  /(?<![\p{L}\p{N}@#])(?:NHS (?:England|Scotland|Wales|Employers|Confederation|Providers|Blood and Transplant|Resolution|\p{Lu}\p{Ll}+(?: and \p{Lu}\p{Ll}+)?)|Public Health (?:Scotland|Wales|England)|Care Quality Commission|CQC|NICE|GMC|NMC|HCPC|BMA|RCN|UNISON|Unison|Unite|Healthwatch(?: \p{Lu}\p{Ll}+)?|Macmillan|Samaritans|St John Ambulance|Red Cross|WHO|UKHSA|DHSC|HSCNI|HSE|MHRA|Ofsted|Age UK|Mencap|Mind|BBC|ITV)(?![\p{L}])/gu;

/** Bodies by name: trusts, hospitals, charities, councils, regulators. */
export function organisationsIn(part: Part): readonly Found[] {
  return part.memo(organisationsIn, () => {
    const found = [...part.find(named), ...part.find(known)].sort((a, b) => a.from - b.from || b.to - a.to);
    return found.filter((one, i) => !found.slice(Math.max(0, i - 3), i).some(o => o.to > one.from));
  });
}
