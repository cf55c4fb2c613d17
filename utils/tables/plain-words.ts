/**
 * Hard words and plain ones for them. Source: NHS A to Z of health writing (Open Government Licence v3), GOV.UK words to
 * avoid (Open Government Licence v3), and for management terms general knowledge; hand-written.
 *
 * Each line: the word, then the words to offer. "?" after the word offers advice only, because the sentence would have
 * to change; the words are then a hint. Conditions are named after "@" (see `utils/engine/plain/fits.ts`).
 */
const list = `
absorb: take in
absorbed: taken in
exceed: go over
exceeds: goes over
exceeded: went over
exceeding: going over
excessive: too much
equivalent to: equal to
occur: happen
occurs: happens
occurred: happened
occurring: happening
persist: carry on
persists: carries on
persisted: carried on
persisting: carrying on
prognosis: outlook
renal: kidney @ not failure unit ward team department
oral antibiotics: antibiotics by mouth
oral medication: medicine by mouth
oral medicine: medicine by mouth
oral medicines: medicines by mouth
orally: by mouth
nausea: feeling sick
vomiting: being sick @ not blood @ not-after diarrhoea and
medication: medicine
medications: medicines
prescription drugs: prescription medicines
cancer drugs: cancer medicines
cancer drug: cancer medicine
chronic pain: long-term pain
chronic condition: long-term condition
chronic conditions: long-term conditions
chronic illness: long-term illness
chronic illnesses: long-term illnesses
chronic disease: long-term disease
chronic diseases: long-term diseases
acute pain: sudden pain
acute illness: sudden illness
clinician: doctor, nurse or other professional
clinicians: doctors, nurses and other professionals
hospital setting: hospital
hospital settings: hospitals
secure message?: say if it is a text, an email or the NHS App
secure messages?: say if they are texts, emails or in the NHS App
in a hospital setting: in hospital
in hospital settings: in hospital
service user: person
service users: people
immunisation: vaccination
immunisations: vaccinations
immunised: vaccinated
immunise: vaccinate
fever: high temperature @ not-before pitch @ not-after hay glandular scarlet yellow dengue lassa rheumatic typhoid cabin relapsing cup world tick spring disco
seek help: ask for help
seek advice: ask for advice
seek medical advice: ask for medical advice
seek medical help: ask for medical help
seek support: ask for support
risk of developing: chance of getting
risk of getting: chance of getting
normally: usually
telephone: phone
telephones: phones
triaged?: say who decides who is seen first
triaging?: say who decides who is seen first
gp practice: GP surgery
gp practices: GP surgeries
perinatal: pregnancy and after birth @ not mental
alternative arrangements: other arrangements
alternative appointment: other appointment
alternative options: other options
passed away: died
agenda?: plan @ after transformation improvement prevention digital reform change modernisation national
collaborate with: work with
collaborating with: working with
collaborated with: worked with
collaborate: work together
collaborating: working together
commit to?: say what you will do
committed to?: say what you will do @ not-after as how
committing to?: say what you will do
commitment to?: say what you will do
pledge to: plan to
pledges to: plans to
pledged to: promised to
deliver?: make, provide or do @ things
delivers?: makes, provides or does @ things
delivered?: made, provided or done @ things
delivering?: making, providing or doing @ things
deploy: use
deployed: used
deploying: using
deployment: use
dialogue: discussion
empower?: say what people can now do
empowers?: say what people can now do
empowering?: say what people can now do
empowered?: say what people can now do
facilitate?: say what you do
facilitates?: say what you do
facilitated?: say what you do
facilitating?: say what you do
fostering a: encouraging a
foster a: encourage a @ not-before child baby
incentivise: encourage
incentivising: encouraging
additional: extra
amongst: among
anticipate: expect
anticipated: expected
anticipates: expects
approximately: about
ascertain: find out
assistance: help
endeavour to: try to
ensure: make sure
ensured: made sure
ensures: makes sure
ensuring: making sure
in relation to: about
in respect of: about
purchase: buy
purchased: bought
regarding: about
undertaken?: say who does it
whilst: while
initiate: start
initiated: started
initiating: starting
key stakeholders: people involved
key priorities: main priorities
key priority: main priority
key role: important role
key part: important part
key message: main message
key messages: main messages
key theme: main theme
key themes: main themes
key areas: main areas
key findings: main findings
key learning: what we learned
leverage: use
leveraging: using
leveraged: used
liaise with: work with
liaising with: working with
liaised with: worked with
liaise: work
overarching?: leave it out
is progressing: is moving on
are progressing: are moving on
progressing with: working on
progressing our: working on our
robust?: say what makes it strong
robustly?: say how
impactful?: say what changed
escalation?: say which extra steps @ not-after -
focus on: work on
focuses on: works on
focused on: working on
focusing on: working on
focussed on: working on
seeking help: asking for help
seeking advice: asking for advice
seeking support: asking for support
seek medical attention: ask for medical help
triage?: say who decides who is seen first @ not nurse nurses hub room tent
streamline: simplify
streamlined: simplified
streamlining: simplifying
tackle: deal with
tackles: deals with
tackled: dealt with
tackling: dealing with
transformation?: say what changes
transformational?: say what changes
transforming?: say what changes
transform?: say what changes
transforms?: say what changes
transformed?: say what changes
utilise: use
utilize: use
utilizing: using
utilized: used
utilises: uses
utilised: used
utilising: using
utilisation: use
impacted: affected
impacting on: affecting
impacting: affecting
impacts on: affects
impact on: effect on
stakeholder: person involved
stakeholders: people involved
going forward: from now on
moving forward: from now on
operational pressures: being very busy
operational pressure: being very busy
no criteria to reside: well enough to leave
elective care: planned care
elective surgery: planned surgery
elective procedures: planned procedures
elective recovery: planned care
electives: planned operations
elective waits: waits for planned care
elective waiting list: waiting list for planned care
elective waiting lists: waiting lists for planned care
elective activity: planned care
elective operations: planned operations
elective treatment: planned treatment
elective hub: centre for planned operations
elective hubs: centres for planned operations
elective backlog: backlog of planned care
patient flow: getting people to the right bed
handover delays: ambulance waits
handover delay: ambulance wait
workstream: project
workstreams: projects
co-produce?: design together
co-produced?: designed together
co-production: designing together
coproduction: designing together
care pathway: steps in your care
care pathways: steps in your care
clinical pathway: steps in your care
clinical pathways: steps in your care
pathway?: steps in your care @ not
pathways?: steps in your care
system partners?: name them
key partners?: name them
at pace: quickly
synergies?: say what gets better
learnings: what we learned
deep dive: close look
cutting-edge: new
best-in-class?: say what is good about it
paradigm shift: big change
holistic: whole-person
multifaceted?: say which parts
prior to: before
in order to: to
commence: start
commences: starts
commenced: started
commencing: starting
with regard to: about
with regards to: about
in the event of: if there is
at this moment in time: now
at this point in time: now
subsequently: later
chemist: pharmacy
chemists: pharmacies
influenza: flu
haemorrhage: heavy bleed @ not-after subarachnoid brain
incurable?: cannot be cured
fatality: death
fatalities: deaths
gullet: food pipe
medical record: health record
medical records: health records
sanitary products: period products
stool sample: poo sample
stool samples: poo samples
oral cancer: mouth cancer
sti clinic: sexual health clinic
sti clinics: sexual health clinics
cardiologist: heart specialist
cardiologists: heart specialists
oncologist: cancer specialist
oncologists: cancer specialists
nephrologist: kidney specialist
paediatrician: children's doctor
paediatricians: children's doctors
water infection: urinary tract infection
water infections: urinary tract infections
unborn baby: baby
preconception care: planning your pregnancy
infant formula: baby formula
in a community setting: close to home
in community settings: close to home
risk factors?: things that raise the chance
experience symptoms: get symptoms
experiencing symptoms: having symptoms
develop symptoms: get symptoms
hypertension: high blood pressure
hypertensive?: say high blood pressure
myocardial infarction: heart attack
cerebrovascular accident: stroke
fracture: broken bone @ not clinic liaison risk risks
fractured: broken
comorbidities: other conditions
co-morbidities: other conditions
contraindicated?: say who should not have it
ambulatory care: same-day care
domiciliary care: care at home
domiciliary: at home
multidisciplinary?: say who is in the team
interventions?: say what is done
asymptomatic: without symptoms
implementation?: say what starts, and when
operationalise: put into practice
socialise the?: tell people about
`;

export interface PlainWord {
  /** Exact replacement, or '' where the sentence would have to change. */
  plain: string;
  /** What to try instead, in words. */
  hint: string;
  condition: Condition;
}

export interface Condition {
  /** Next words with which it stays silent. */
  not: ReadonlySet<string>;
  /** Words before it with which it stays silent. */
  notAfter: ReadonlySet<string>;
  /** Words one of which has to stand before it. */
  after: ReadonlySet<string>;
  /** Words one of which has to be in the sentence. */
  with: ReadonlySet<string>;
  /** Only about services and changes, not about babies, parcels or letters. */
  isAboutThings: boolean;
}

export const plainWords: readonly (readonly [string, PlainWord])[] = list
  .trim()
  .split('\n')
  .map(line => {
    const [pair = '', ...conditions] = line.split(' @ ');
    const [word = '', plain = ''] = pair.split(': ');
    const isHint = word.endsWith('?');
    const entry = { plain: isHint ? '' : plain, hint: plain, condition: conditionOf(conditions) };
    return [isHint ? word.slice(0, -1) : word, entry] as const;
  });

function conditionOf(conditions: readonly string[]): Condition {
  const words = (name: string) => {
    const line = conditions.find(c => c === name || c.startsWith(`${name} `)) ?? '';
    return new Set(line.split(' ').slice(1));
  };
  return {
    not: new Set([...words('not'), ...words('not-before')]),
    notAfter: words('not-after'),
    after: words('after'),
    with: words('with'),
    isAboutThings: conditions.includes('things'),
  };
}
