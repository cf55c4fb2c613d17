import { signFeature } from '../../learned/features';
import { list } from '../words';

/**
 * Words by what they have to do with, for `purpose.ts`: danger, closures, what to do, loss, jobs, the law. Hand-written;
 * what each kind weighs was learned.
 */
const kinds: Record<string, string> = {
  /** What is dangerous or has just gone wrong. */
  hazard: `
    counterfeit swallowed magnets choking choke carbon monoxide alarm tb tuberculosis scabies bug vomiting
    sickness infection infectious exposure exposed tested positive case cases confirmed spreading spread
    poisonous poison toxic fumes drifting lightning wildfire knife stabbing attack threat suspicious intruder
    risk danger dangerous accident injured casualties reaction mould legionella impassable landslide collapsed
    collapse rabies bomb virus hacked breach ransomware hoax bogus impostor rogue pipe sewage tyre product
    device medicine fire flood floods flooding flooded leak leaks leaking burst outage outages incident storm
    snow ice icy gale gales blaze smoke explosion collision crash lorry meningitis measles norovirus chickenpox
    outbreak contaminated unsafe recall recalled fault faults faulty defect scam fraud fraudsters fake
    pretending missing warning warnings alert emergency evacuated evacuate evacuation lockdown armed police
    cyber power generator generators water boil gas heatwave spillage asbestos rash batch lot lots`,
  /** What no longer runs. */
  off: `
    jammed stuck out can't cannot won't overwhelmed capacity shortage short offline disabled frozen crashed
    relocated rearranged rescheduled rebooked lost action closed close closing shut cancelled postponed
    suspended diverted diverting blocked off down broken failed failing fails full stopped unavailable delayed
    delays disruption disrupted halted moved unable`,
  /** What people are to do. */
  act: `
    come bring wait hold text go home clear leave windows inject swallow eat drink wrap approach pharmacist
    return dispose bin 116 123 samaritans slot later reschedule indoors queue avoid please don't stay keep away
    stop check ring call phone dial 999 111 112 until till instead unless immediately straight hang delete
    collect use door entrance urgent urgently tonight now`,
  /** That it is happening, or has just happened. */
  happening: `
    today tonight now just minute minutes hour hours since overnight yesterday morning afternoon evening currently
    still already again immediately dinner teatime noon midnight soon far tomorrow until till unless everyone
    somebody nobody yet after before both all`,
  /** What is offered all year round. */
  routine: `
    every weekly monthly mondays tuesdays wednesdays thursdays fridays saturdays sundays free book booking booked
    drop-in walk-in season awareness week month usual app website online letter letters kit kits class classes tip
    tips available referral eligible invited invite invitation jab jabs vaccine vaccines vaccination booster
    boosters screening screen check-up check-ups checks prescription prescriptions repeat session sessions
    leaflet poster guide advice year years autumn winter spring summer register sign form forms opens opening
    tour tours age aged over under 65 75 healthy healthier diabetes asthma pregnant pregnancy symptoms gp pharmacist
    chemist normal training maintenance planned planning christmas easter bank holiday download survey events event
    places spaces welcome volunteers help support peer group groups activity walk walks smoking tooth teeth dental
    lump cough cold sore ear ears skin sleep dose doses course tablets antibiotics sunscreen shade fluids`,
  /** What people come for. */
  service: `
    ward wards clinic clinics surgery surgeries unit units hospital lift lifts scanner mri x-ray radiology lab
    phones lines line internet website email system systems computers heating roads road bridge transport bus
    buses ferry trains car park entrance doors operations appointments appointment theatre theatres visiting
    visitors tests bloods dialysis pharmacy maternity a&e department centre helpline level levels`,
  /** Loss and mourning. */
  death: `
    crematorium cremation hearse burial buried ashes widow widower wake vigil sleep bless finest empty soul
    heaven angels lit tower half-mast spoke nobody goodbye hearts bits forget forgotten legacy lived fought
    brave surrounded died dies passed death lost loss funeral rest rip memory memorial remembrance remember
    remembered remembering mourn mourning grief grieving condolences silence quiet candle candles wreath
    goodnight farewell gone peacefully heartbroken devastated saddened sad sadly sorrow sadness chapel bereaved
    anniversary thoughts loved missed bench tribute tributes prayers flag lowered`,
  /** Posts to be filled. */
  job: `
    required seeking seek starter apprentices apprenticeship apprenticeships internal external advert
    shortlisting shortlist ref payment bonus relocation hourly secondment qualified newly grades
    months recruiting recruit hiring vacancy vacancies wanted
    band salary post posts role roles apply applications application interviews interview closing closes
    deadline cv job jobs needed part-time full-time cover shifts hours candidates advertised applicants join
    permanent temporary fixed-term starting pay`,
  /** Who fills them. */
  profession: `
    nurse nurses midwife midwives physiotherapist physiotherapists podiatrist podiatrists porter porters
    receptionist receptionists secretary consultant registrar chaplain dietitian radiographer radiographers
    paramedic paramedics assistant assistants manager director therapist therapists handler handlers gp gps hca
    hcas driver drivers volunteer guardian trainee associate practitioner cleaner domestic chef cook officer
    administrator apprentice`,
  /** The law, meetings and records. */
  notice: `
    tender tenders expressions governor approved appoint appointed lodged members resolution minutes published publication disclosure foi freedom information act acts accordance constitution localism
    served improvement registered address resignation accepted inquiry participants file filed evidence hearing
    tribunal court coroner ballot electors polling returned copy request requests inspect policy contract
    framework core further notice hereby meeting public board governors agenda papers statutory consultation
    responses respond section nominations election elections declaration declarations register inspection
    inspected inquest proceedings statement confirm tender procurement privacy pursuant resolution resolved
    extraordinary agm annual general adjourned withdrawn proposed written council trustees members vote comment
    invites`,
};

const names = Object.keys(kinds);
/** The feature of each kind, by its bit. */
export const kindFeatures: readonly number[] = names.map(name => signFeature(`for ${name}`));

/** The bits of the kinds that a word is of. */
export const kindsOfWord: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  for (const [at, name] of names.entries())
    for (const word of list(kinds[name] ?? '')) bits.set(word, (bits.get(word) ?? 0) | (1 << at));
  return bits;
})();
