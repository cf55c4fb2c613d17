/**
 * Acronyms of the NHS with their meaning. Source: facts gathered from Healthwatch and NHS glossaries, the NHSBSA
 * acronym list (Open Government Licence v3) and general knowledge; hand-written.
 *
 * `=` well known, never flagged. `!` has several meanings, so none is offered. Words after `>` say it more plainly than
 * the full title and are offered first: expanding is not explaining.
 */
const list = `
A&E=
AAU acute assessment unit
ACP!
AfC Agenda for Change > the NHS pay bands
AHP allied health professional
AHSN academic health science network
ALB arm's-length body
AMU acute medical unit
ANP advanced nurse practitioner
AOMRC Academy of Medical Royal Colleges
ASC adult social care
BAF board assurance framework
BCF Better Care Fund
BMA British Medical Association
BNF British National Formulary
CAMHS child and adolescent mental health services > mental health service for children
CBT cognitive behavioural therapy > a talking therapy
CCG clinical commissioning group
CCU!
CDC!
CEO chief executive officer > chief executive
CFO chief finance officer > finance director
CHC continuing healthcare > fully funded care
CHI Community Health Index > NHS number in Scotland
CIP cost improvement programme > savings plan
CMHT community mental health team
CMO chief medical officer
CNO chief nursing officer
COO chief operating officer
COPD chronic obstructive pulmonary disease > a lung condition
CPD continuing professional development > training
CPN community psychiatric nurse
CQC Care Quality Commission > the care regulator
CQUIN commissioning for quality and innovation
CSU commissioning support unit
CT=
CVD cardiovascular disease > heart and circulation problems
CYP children and young people
DHSC Department of Health and Social Care > the health department
DNA!
DNACPR do not attempt cardiopulmonary resuscitation
DoLS deprivation of liberty safeguards
DSPT Data Security and Protection Toolkit
DTA decision to admit
DTOC delayed transfer of care > delay in leaving hospital
DVT deep vein thrombosis > blood clot
ED!
EDI equality, diversity and inclusion
EHR electronic health record > shared record
EPR electronic patient record > computer records
EPRR emergency preparedness, resilience and response
ESR electronic staff record
FFT Friends and Family Test
FOI freedom of information
FT foundation trust
FTSU Freedom to Speak Up
GIRFT Getting It Right First Time
GMC General Medical Council
GP=
HCA healthcare assistant
HCPC Health and Care Professions Council
HCSW healthcare support worker
HDU the high dependency unit
HEE Health Education England
HR human resources
HSCT health and social care trust
HWB health and wellbeing board
IAPT Improving Access to Psychological Therapies > NHS talking therapies
IBD inflammatory bowel disease
IBS irritable bowel syndrome
ICB integrated care board
ICP integrated care partnership
ICS integrated care system
ICU intensive care unit > intensive care
ITU intensive therapy unit > intensive care
IG information governance
IPC infection prevention and control
KPI key performance indicator > target
LMC local medical committee
LMNS local maternity and neonatal system
LOS length of stay > time in hospital
LTP Long Term Plan
MDT multidisciplinary team > team of different professionals
MHRA Medicines and Healthcare products Regulatory Agency > the medicines regulator
MIU minor injuries unit
MRI=
NED non-executive director > board member
NEWS2 National Early Warning Score
NHS=
NHSE NHS England
NHSEI NHS England
NHSX!
NICE National Institute for Health and Care Excellence
NICU the neonatal intensive care unit > the intensive care unit for babies
NMC Nursing and Midwifery Council
ODP operating department practitioner
OD!
OOH out of hours
OPEL operational pressures escalation level > how busy we are
OT occupational therapist
PALS Patient Advice and Liaison Service > our patient advice team
PCN!
PFI private finance initiative
PHE Public Health England
PICU the paediatric intensive care unit > the intensive care unit for children
PIFU patient-initiated follow-up > you choose when to come back
PPE personal protective equipment
PPG patient participation group
PPIE patient and public involvement and engagement
PROMs patient-reported outcome measures
PSIRF Patient Safety Incident Response Framework
PT!
QI quality improvement
QIPP quality, innovation, productivity and prevention
RCA root cause analysis
RCN Royal College of Nursing
RCP Royal College of Physicians
RTT referral to treatment > waiting times
SALT speech and language therapy
SCBU the special care baby unit
SDEC same day emergency care
SLT speech and language therapy
STP sustainability and transformation plan
TIA transient ischaemic attack > mini-stroke
TTO to take out > medicines to go home
UEC urgent and emergency care
UTC urgent treatment centre
UTI urinary tract infection
VCSE voluntary, community and social enterprise > charities and community groups
VTE venous thromboembolism > blood clot
WRES Workforce Race Equality Standard
WTE whole-time equivalent > full-time posts
ABG arterial blood gas > blood test
AF atrial fibrillation > irregular heartbeat
AMHP approved mental health professional
BMI=
BP blood pressure
BSL=
CNS!
CPAP continuous positive airway pressure > help with breathing
CRHT crisis resolution and home treatment > crisis team
CTO community treatment order
DBS Disclosure and Barring Service check > background check
DGH district general hospital > general hospital
ECG electrocardiogram > heart tracing
EEG electroencephalogram > test of brain activity
EHCP education, health and care plan
EIP early intervention in psychosis
ENT ear, nose and throat
EOL end of life
IV intravenous > into a vein
LD!
LGA Local Government Association
MASH multi-agency safeguarding hub
MARAC multi-agency risk assessment conference
MCA Mental Capacity Act
MHA Mental Health Act
NIHR National Institute for Health and Care Research
OPD outpatient department > outpatients
PA!
PICC peripherally inserted central catheter > long thin tube into a vein
PMO project management office
PTS patient transport service
RAG!
RCPCH Royal College of Paediatrics and Child Health
ROI!
SHO senior house officer > junior doctor
SI!
SLA service level agreement
SOP standard operating procedure
SRO senior responsible owner
STEMI ST-elevation myocardial infarction > a serious heart attack
TVN tissue viability nurse > wound nurse
UKHSA UK Health Security Agency
VCFSE voluntary, community, faith and social enterprise > charities and community groups
VCS voluntary and community sector > charities and community groups
AKI acute kidney injury
AMR antimicrobial resistance > drug-resistant infections
ARRS Additional Roles Reimbursement Scheme
ASD autism spectrum disorder > autism
CAU children's assessment unit
CKD chronic kidney disease
CTG cardiotocography > heartbeat monitoring
CYPMHS children and young people's mental health services
DBT dialectical behaviour therapy > a talking therapy
DKA diabetic ketoacidosis
DNAR do not attempt resuscitation
DPIA data protection impact assessment
EAU emergency assessment unit
ECT electroconvulsive therapy
EMDR eye movement desensitisation and reprocessing > trauma therapy
ENP emergency nurse practitioner
EOC emergency operations centre > 999 control room
EPAU early pregnancy assessment unit > early pregnancy clinic
EUPD emotionally unstable personality disorder
FCP first contact practitioner
FGM female genital mutilation
HART Hazardous Area Response Team
HEMS helicopter emergency medical service > air ambulance
HIW Healthcare Inspectorate Wales
HOSC health overview and scrutiny committee
HSCP health and social care partnership
HSSIB Health Services Safety Investigations Body
HV health visitor
IJB integration joint board
IMCA independent mental capacity advocate
JSNA joint strategic needs assessment
LARC long-acting reversible contraception
LHB local health board
LSCB local safeguarding children board
LTC long-term condition
MDDUS Medical and Dental Defence Union of Scotland
MHST mental health support team
MND motor neurone disease
MRN medical record number > hospital number
MSK musculoskeletal > muscles, bones and joints
NEPTS non-emergency patient transport service > patient transport
NES NHS Education for Scotland
NG nasogastric > through the nose
NIV non-invasive ventilation > help with breathing
NOF neck of femur > hip
NPSA National Patient Safety Agency
OPAT outpatient antibiotics by drip
PEG percutaneous endoscopic gastrostomy > feeding tube
PHB personal health budget
PHSO Parliamentary and Health Service Ombudsman > the ombudsman
PPH postpartum haemorrhage > heavy bleeding after birth
PSII patient safety incident investigation
PTL patient tracking list > waiting list
QOF Quality and Outcomes Framework
RAAC reinforced autoclaved aerated concrete
RMN mental health nurse
RN registered nurse > nurse
ROSC return of spontaneous circulation
RQIA Regulation and Quality Improvement Authority
SACT systemic anti-cancer therapy > cancer drugs
SAR!
SAU surgical assessment unit
SEN special educational needs
SMI severe mental illness
SPOA single point of access
VBAC vaginal birth after caesarean
VF ventricular fibrillation
WDES Workforce Disability Equality Standard
YOT youth offending team
ADHD=
AED=
AIDS=
BBC=
CPR=
CV=
DIY=
DVLA=
EU=
FAQ=
GCSE=
GDP=
HIV=
HPV=
HRT=
ID=
IT=
IVF=
LGBT=
LGBTQ=
MBE=
MMR=
MP=
MS=
MSP=
OBE=
ONS=
PCR=
PDF=
PE=
PTSD=
RNLI=
SEND=
STI=
TB=
TV=
UK=
UN=
UNICEF=
USA=
VAT=
VE=
VIP=
WHO=
`;

export interface Acronym {
  letters: string;
  meaning: string;
  /** A plainer way to say it, where there is one. */
  plain: string;
  isWellKnown: boolean;
  /** Has more than one meaning: ask, never expand. */
  isAmbiguous: boolean;
}

let byLetters: Map<string, Acronym> | undefined;

function table(): Map<string, Acronym> {
  byLetters ??= new Map(
    list
      .trim()
      .split('\n')
      .map(line => {
        const [, letters = '', mark, rest = ''] = /^(\S+?)([=!])?(?:\s(.*))?$/.exec(line) ?? [];
        const [meaning = '', plain = ''] = rest.split(' > ');
        const acronym = { letters, meaning, plain, isWellKnown: mark === '=', isAmbiguous: mark === '!' };
        return [letters.toUpperCase(), acronym] as const;
      }),
  );
  return byLetters;
}

/** Looks an acronym up by its letters, in any case. */
export function acronymOf(letters: string): Acronym | undefined {
  return table().get(letters.toUpperCase());
}

export function isKnownAcronym(letters: string): boolean {
  return table().has(letters.toUpperCase());
}

/** Letters of every acronym in the list. */
export function acronymLetters(): string[] {
  return [...table().keys()];
}
