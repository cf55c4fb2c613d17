/**
 * Words that people of the health service put into hashtags and that lists of everyday English lack or rank low:
 * specialties, professions, conditions, treatments, campaigns, places of work. Hand-written, general knowledge.
 */
export const healthTagWords: readonly string[] = `
physio physios physiotherapy physiotherapist physiotherapists radiotherapy chemotherapy immunotherapy hydrotherapy
psychotherapy pharmacotherapy radiographer radiographers radiography sonographer sonographers phlebotomy phlebotomist
phlebotomists midwifery midwife midwives paediatric paediatrics paediatrician orthopaedic orthopaedics anaesthetic
anaesthetics anaesthetist anaesthetists anaesthesia gynaecology gynaecologist haematology haematologist oncology
cardiology cardiologist neurology neurologist neonatal neonatology nephrology urology dermatology rheumatology
gastroenterology endocrinology ophthalmology optometry optometrist orthoptist orthoptics audiology audiologist dietetics
dietitian dietitians dietician podiatry podiatrist podiatrists prosthetics orthotics pathology histopathology
microbiology virology immunology epidemiology pharmacology toxicology geriatric geriatrics geriatrician gerontology
psychiatry psychiatrist psychology psychologist psychological paramedic paramedics ambulance ambulances healthcare
wellbeing wellness workforce safeguarding immunisation immunisations vaccination vaccinations vaccinate vaccinated
vaccine vaccines inequalities inequality disparities neurodiversity neurodivergent neurodiverse autism autistic adhd
dyslexia dyspraxia tourettes dementia alzheimers parkinsons huntingtons epilepsy epileptic diabetes diabetic asthma
sepsis stroke cancer cervical prostate testicular ovarian bowel pancreatic leukaemia lymphoma myeloma melanoma sarcoma
menopause perimenopause endometriosis fibroids miscarriage stillbirth preterm premature neonate breastfeeding
antenatal postnatal perinatal maternity paternity fertility bereavement hospice hospices palliative
endoscopy colonoscopy hysteroscopy dialysis transplant transplants donation donations donor donors organ organs tissue
plasma bloods resus resuscitation defibrillator defibrillators frailty falls delirium deconditioning rehab
rehabilitation prehab reablement intermediate discharge admissions outpatient outpatients inpatient inpatients daycase
theatre theatres ward wards clinic clinics surgery surgeries surgeon surgeons practitioner practitioners receptionist
receptionists apprentice apprentices apprenticeship apprenticeships preceptorship preceptor preceptors mentoring
mentorship supervision clinician clinicians consultant consultants registrar registrars trainee trainees student nurse
nurses nursing nursery carer carers caregiver caregivers volunteer volunteers volunteering governor governors trustee
trustees chaplain chaplains chaplaincy porter porters housekeeping catering estates facilities procurement informatics
digital data cyber interoperability telehealth telemedicine telecare ehealth mhealth virtual robotics genomics genomic
biobank trials pharmacist pharmacists pharmacy pharmacies prescriber prescribers prescribing deprescribing antibiotic
antibiotics antimicrobial stewardship resistance hygiene handwashing infection prevention norovirus measles
mumps rubella pertussis whooping shingles pneumonia bronchitis influenza covid coronavirus pandemic lockdown shielding
ppe masks ventilation boosters booster jab jabs flu winter heatwave obesity smokefree
smoking vaping stoptober movember veganuary sobriety alcohol gambling addiction recovery naloxone
rsv hpv mmr homelessness poverty deprivation loneliness isolation befriending foodbank foodbanks prescribing greener
sustainability sustainable climate recycling cycling walking parkrun healthwatch crohns hodgkins raynauds coeliac wheelchair wheelchairs accessible
accessibility inclusive inclusion diversity equality equity belonging allyship antiracism racism ethnicity windrush
ramadan eid diwali vaisakhi hanukkah pride transgender nonbinary bisexual lesbian disability disabled disabilities
deaf deafness tinnitus glaucoma cataract cataracts retinal macular diabetic cochlear
safeguard whistleblowing whistleblower candour kindness compassion compassionate civility teamwork leadership leader
leaders improvement improver improvers quality safety incident learning coproduction codesign codesigned engagement
involvement experience feedback complaints patient patients people partnership partnerships collaborative collaboration
integrated integration neighbourhood neighbourhoods primary secondary tertiary acute elective
urgent emergency triage ambulatory community communities district school visitor visitors therapist therapists
occupational speech language swallowing dysphagia aphasia communication makaton simulation simulations webinar webinars
podcast podcasts conference congress summit symposium workshop workshops hackathon meetup tweetup unconference
masterclass roadshow showcase awards award finalist finalists winner winners shortlisted celebration celebrating
celebrate appreciation recognition gratitude anniversary fundraising fundraiser fundraisers marathon raffle
nationwide manifesto devolution mayor councils councillor councillors `
  .trim()
  .split(/\s+/);

/** Words that stand together in the health service, one run a line or between commas: their pairs are learnt. */
export const healthTagRuns: readonly string[] = `
organ donation, blood donation, baby loss, pregnancy loss, stem cell, patient safety, patient experience, patient voice,
patient stories, patient care, patient first, mental health, mental wellbeing, mental health awareness week, mental health matters,
eating disorders, learning disability, learning disabilities, learning from deaths, health inequalities, health equity,
population health, public health, global health, womens health, mens health, child health, childrens health, oral health,
sexual health, heart health, bone health, gut health, lung health, brain health, womens health hub, health visitor,
health visiting, health and care, health and wellbeing, health and social care, social care, social work, social worker,
social prescribing, primary care, urgent care, emergency care, emergency medicine, intensive care, critical care, acute care,
palliative care, end of life care, end of life, dying matters, hospice care, home care, care home, care homes, care workers,
care experienced, personalised care, person centred care, integrated care, compassionate care, corridor care, elective care,
maternity care, maternity safety, maternity voices, safer maternity, saving babies lives, safer sleep, skin to skin, kangaroo care,
breast cancer, bowel cancer, lung cancer, prostate cancer, blood cancer, skin cancer, cervical screening, bowel screening,
breast screening, cancer screening, cancer care, cancer awareness, childhood cancer, young carers, unpaid carers, carers week,
carers rights day, volunteers week, nurses day, midwives day, doctors day, healthcare assistants, healthcare support workers,
student nurse, student midwife, nursing associate, nursing associates, advanced practice, advanced practitioner,
clinical research, clinical trials, clinical leadership, clinical audit, clinical excellence, clinical coding, nurse leaders, nurse led,
research nurse, school nurse, school nursing, district nursing, community nursing, general practice, general practitioner,
practice nurse, practice manager, pharmacy first, community pharmacy, hospital pharmacy, allied health professionals, allied health,
occupational therapy, speech and language therapy, music therapy, art therapy, talking therapies, biomedical science,
healthcare science, healthcare scientists, operating department practitioners, operating theatre, infection control,
infection prevention, hand hygiene, antimicrobial resistance, antibiotic guardian, winter vaccines, flu vaccine, covid vaccine,
vaccine equity, blood pressure, know your numbers, stroke awareness, heart failure, heart attack, kidney disease,
liver disease, rare disease, rare disease day, spina bifida, motor neurone disease, multiple sclerosis, cystic fibrosis, cerebral palsy,
sickle cell, down syndrome, group b strep, blue badge, hidden disabilities, easy read, rsv vaccine, hpv vaccine, mmr vaccine,
whooping cough, scarlet fever, red hat day, bake off, bake sale, cake sale, tea party, night shift, night shifts, rest up, sit less, move more,
cold snap, cold weather, hot weather, storm damage, strike action, industrial action, med twitter, patient voice, patient choice, long covid, pressure ulcers, falls prevention, falls awareness, hip fracture,
virtual ward, virtual wards, hospital at home, home first, discharge to assess, same day emergency care, minor injuries,
out of hours, waiting lists, waiting times, waiting well, long term conditions, long term plan, ten year plan, fit for the future,
digital health, digital transformation, digital inclusion, health tech, health data, data saves lives, cyber security,
quality improvement, continuous improvement, service improvement, improvement methods, systems leadership, clinical governance,
human factors, just culture, psychological safety, speak up, speaking up, freedom to speak up, listen up, staff networks,
staff survey, staff awards, staff stories, staff wellbeing, staff recognition, star of the month, team of the month,
long service awards, proud to be, proud to work, proud of our people, our people, our people promise, people promise,
people plan, looking after our people, thank you nhs, thank a volunteer, thank a nurse, we are the nhs, we are hiring, we are recruiting,
join our team, join the team, join us, work with us, work experience, widening participation, new starters, newly qualified,
international recruitment, internationally educated nurses, internationally educated, anti racism, black history month,
race equality, race equality week, south asian heritage month, disability history month, disability pride,
lgbt history month, trans day of visibility, womens day, international womens day, mens mental health, armed forces,
armed forces week, armed forces covenant, step into health, veteran aware, remembrance day, world cancer day, world aids day,
world diabetes day, world sepsis day, world sight day, world stroke day, world heart day, world kidney day, world asthma day,
world book day, world suicide prevention day, world prematurity day, world hand hygiene day, world patient safety day,
suicide prevention, self care, self harm, self care week, safeguarding adults week, childrens mental health week,
dementia action week, deaf awareness week, sign language week, loneliness awareness week, learning disability week,
green nhs, greener nhs, net zero, clean air day, active travel, walk to work, cycle to work, dry january, know the signs,
spot the signs, spread the word, save a life, restart a heart, start a conversation, have a heart, saving lives, give blood, give the gift of life, time to talk, its ok not to be ok,
ok not to be ok, catch it bin it kill it, keep warm keep well, stay well, stay well this winter, help us help you, use the right service,
choose well, think pharmacy, think twice, be kind, kindness matters, every contact counts, what matters to you, what matters,
hello my name is, red bag, purple friday, wear it pink, wear a hat day, jeans for genes, save the date, book now, watch now,
listen now, coming soon, did you know, ask me anything, meet the team, meet our team, behind the scenes, a day in the life,
on this day, throwback thursday, feel good friday, motivation monday, monday motivation, wellbeing wednesday, top tips, good news,
great place to work, best place to work, community diagnostic centre, diagnostic centre, new hospital, new hospital programme,
new ward, our hospital, our charity, hospital charity, big tea, nhs big tea, charity walk, fun run, sky dive, open day,
open evening, annual general meeting, board meeting, annual report, north east, north west, south east, south west, north wales,
south wales, mid wales, west wales, north london, east london, south london, west london, west midlands, east midlands, west yorkshire,
south yorkshire, north yorkshire, greater manchester, east of england, home counties, betsi cadwaladr, hywel dda, cwm taf morgannwg, aneurin bevan, cardiff and vale, swansea bay, glan clwyd,
ysbyty gwynedd, ysbyty glan clwyd, greater glasgow and clyde, ayrshire and arran, dumfries and galloway, western isles, isle of wight, county durham, tees valley, black country
`
  .split(/[,\n]/)
  .map(run => run.trim())
  .filter(run => run !== '');
