/**
 * Words that can be a clue about one person, by kind. Written by hand from general knowledge of UK health care and news;
 * no outside list was copied. Lower case, separated by commas; a plural and a possessive are found by themselves.
 */
export type TermKind = keyof typeof clueTerms;

export const clueTerms = {
  /** Illnesses, injuries and states of health. */
  condition: `
    faint, fainted, blackout,
    burnout, exhaustion, breakdown, nervous breakdown, post viral, work related stress,
    sober, detoxing, alcohol dependence, gender dysphoria, coming out of surgery, low sats, chest infection, urine
    infection, ear infection, glue ear, sleep apnoea, narcolepsy, period pain, pcos, herpes, hepatitis c, cystitis,
    haemorrhoids, ibs, ulcerative colitis, diverticular disease, hiatus hernia, gastritis, stomach ulcer, fatty liver,
    gallstone, varicose veins, thrombosis, svt, cardiomyopathy, aortic stenosis, hole in the heart, angina attack,
    slurred speech, facial droop, aphasia, hemiplegia, subdural, brain infection, myasthenia gravis, huntington's
    disease, ataxia, neuropathy, foot drop, trigeminal neuralgia, cluster headaches, dementia with lewy bodies,
    vascular dementia, korsakoff, memory loss, broken finger, broken toe, broken thumb, broken elbow, broken tooth,
    cut hand, dislocated, sprained ankle, torn ligament, torn cartilage, rotator cuff, frozen shoulder, tennis elbow,
    carpal tunnel, trigger finger, slipped hip, dysplasia, hip dysplasia, brittle bones, osteogenesis imperfecta,
    rickets, gout attack, plantar fasciitis, ingrown toenail, diabetic foot, foot ulcer, impetigo, ringworm, vitiligo,
    alopecia areata, basal cell, breast lump, womb cancer, vulval cancer, mouth cancer, tongue cancer, thyroid cancer,
    bile duct cancer, oesophagus, rare cancer, secondary breast cancer, life limiting, incurable, inoperable, stage 3,
    stage three, underactive thyroid, gestational diabetes, ketoacidosis, dka, hypoglycaemia, sickle crisis, sickle
    cell anaemia, haemophiliac, aplastic anaemia, lymphoedema, septicaemia, anaphylactic, allergic, nut allergy, bee
    sting, snake bite, carbon monoxide, smoke inhalation, scalds, scald, button battery, poisoning, heroin addiction,
    gambling addiction, self harming, attempted suicide, paranoia, mania, hypomania, schizoaffective, bpd, eupd,
    emotionally unstable, panic attacks, agoraphobia, selective mutism, purging, refeeding, catatonia, postnatal
    psychosis, birth trauma, stillborn baby, neonatal death, molar pregnancy, hyperemesis gravidarum, placenta
    accreta, postpartum haemorrhage, cord prolapse, shoulder dystocia, breech baby, low birth weight, failure to
    thrive, edward's syndrome, angelman, rett syndrome, batten disease, sma, duchenne muscular dystrophy, profound
    disabilities, complex needs, deafblind, registered blind, partially sighted, retinopathy, squint, tinnitus,
    ménière's, labyrinthitis, nosebleeds, nasal polyps, sinusitis, laryngectomy, voice box, covid pneumonia,
    immunosuppressed, in a coma, brain stem death, persistent vegetative, minimally conscious, ptsd from, complex
    ptsd, combat stress, undernourished, bruising, bite marks, pressure sores, bed sores,
    a 136, chlamydia, mesothelioma, prem baby, wrong blood, dnar, poorly, bilateral, duchenne, ganser, nghanser, canser, strôc, trawiad ar y galon, syringe driver, femurs, nstemi, stemi, nof,
    aids, alcohol withdrawal, alopecia, amnesia, anorexic, bedsores, bite wound, bleed on the brain, blood clots,
    body     dysmorphia, borderline personality, bowel resection, brain dead, brain injuries, broken bones, broken
    collarbone, broken femur, broken jaw, broken pelvis, broken rib, broken ribs, broken shoulder, broken foot, bulimic, burn,
    c difficile, carbon monoxide poisoning, catatonic, chronic pain, club foot, conjoined, convulsions, crohns disease,
    deep vein thrombosis, degenerative disc, dehydrated, dislocated hip, diverticulitis, double pneumonia, drug overdose,
    dysphagia, dystonia, ectopic heartbeat, edwards syndrome, emphysema, end stage renal, fetal alcohol, fibromyalgia,
    frail, functional neurological disorder, gallbladder, group b strep, head injuries, heart block, hearing voices, heroin, hoarding,
    hodgkin's, hydrocephalus, hypoxic, infertility, inflammatory bowel, intoxicated, kidney infection, lewy body,
    liver disease, locked in syndrome, malnourished, manic, meningococcal, metastases, metastasis, mets, multiple
    injuries, necrotising, neutropenic sepsis, nosebleed, on the autism spectrum, osteoarthritis, palsy,
    paranoid, peritonitis, placenta praevia, prolapse, psychotic depression, punctured, rare genetic condition,
    ruptured, scarred, secondaries, self neglect, septic shock, severe burns, short of breath, sickle cell disease,
    slipped disc, spinal muscular atrophy, stage 4, stage four, tbi, thalassaemia, toxic shock, traumatic brain injury,
    triple negative, tumours, turner syndrome, unresponsive, vertigo, withdrawal,
    abscess, acid reflux, addiction, adhd, alcoholic, alcoholism, allergic reaction, allergy, alzheimer's,
    alzheimers, amputation, anaemia, anaphylactic shock, anaphylaxis, aneurysm, angina, anorexia, anxiety, aortic
    dissection, appendicitis, arrhythmia, arthritis, asthma, asthma attack, asylum, atrial fibrillation, autism,
    autistic, bedsore, bell's palsy, bipolar, bipolar disorder, bladder cancer, blindness, blood     poisoning,
    blood cancer, blood clot, bone cancer, bowel cancer, bowel obstruction, brain     haemorrhage, brain     injury,
    brain bleed, brain damage, brain tumour, breast cancer, breathing problems, breech, broken, broken     back,
    broken ankle, broken arm, broken hip, broken leg, broken neck, broken wrist, bronchiolitis, bronchitis, bulimia,
    bunion, burns, c     diff, cancer, cardiac arrest, cardiac failure, care order, cataract, cellulitis, cerebral
    palsy, cervical cancer, chest     pain, chickenpox, child protection, cholera, chronic fatigue, cirrhosis, cleft
    lip, cleft palate, coeliac, colic, colitis, collapsed     lung, colon cancer, coma, concussion, copd, covid,
    covid 19, crohn's, crohns, croup, crushed hand, cyst, cystic     fibrosis, deaf, deafness, dehydration,
    delirium, delusions, dementia, depression, detached     retina, diabetes, diabetic, diphtheria, dislocated
    shoulder, domestic abuse, domestic violence, down syndrome, down's syndrome, drinking problem, drug addiction,
    drug problem, dvt, dyslexia, eating disorder, ebola, eclampsia, ectopic, ectopic pregnancy, eczema,
    encephalitis, end of life, endometriosis, epilepsy, epileptic, fever, fibroids, fistula, food poisoning, foster
    care, fracture, fractured, fractured hip, fractured skull, frostbite, gallstones, gambling, gangrene,
    gastroenteritis, glaucoma, glioblastoma, gonorrhoea, gout, guillain barre, guillain barré, gunshot wound,
    haemophilia, haemorrhage, hallucinations, hantavirus, hay fever, head and neck cancer, head injury, head wound,
    hearing loss, heart attack, heart condition, heart defect, heart disease, heart failure, heart murmur,
    hepatitis, hernia, high     blood pressure, hip fracture, hiv, hives, homeless, huntington's, hyperemesis, hypo,
    hypothermia, immunisation, immunisations, in labour, incontinence, infection, injury, internal bleeding, ivf baby,
    jaundice, kidney cancer, kidney disease, kidney failure, kidney stone, kidney stones, learning disability, leg
    ulcer, leg ulcers, legionnaires, leprosy, leukaemia, leukemia, limb     loss, liver     failure, liver cancer,
    liver disease, long covid, low blood sugar, low mood, lung     cancer, lung     disease, lupus, lyme disease,
    lymphoma, macular degeneration, malaria, malnutrition, manic episode, measles, melanoma, meningitis, menopause,
    metastatic, migraine, mini stroke, miscarriage, missing limb, mnd, modern slavery, motor neuron     disease,
    motor neurone disease, mpox, mrsa, ms, multiple sclerosis, mumps, muscular dystrophy, myeloma, necrotising
    fasciitis, neuroblastoma, norovirus, obesity, ocd, oesophageal cancer, osteoporosis, ovarian cancer, pancreatic
    cancer, pancreatitis, panic attack, paralysed, paralysis, paraplegic, parkinson's, parkinsons, pericarditis,
    personality disorder, placenta, pneumonia, polio, porphyria, post natal depression, postnatal     depression,
    postpartum psychosis, pre eclampsia, pre term, preeclampsia, pregnancy, pregnant, prem, premature, premature
    labour, pressure sore, pressure ulcer, preterm, prostate cancer, psoriasis, psychosis, psychotic, psychotic
    episode, ptsd, pulmonary embolism, punctured lung, quinsy, rabies, rash, refuge, renal failure, respiratory
    failure, retinoblastoma, rheumatoid arthritis, ruptured aneurysm, ruptured appendix, ruptured spleen,
    safeguarding, sarcoma, scabies, scarlet fever, schizophrenia, sciatica, scoliosis, scurvy, secondary cancer,
    seizure, seizures, self     harm, sepsis, septic, shingles, sickle cell, sickle cell crisis, sight loss, sinus
    infection, skin cancer, skull     fracture, sleeping rough, smallpox, sore throat, spina bifida, spinal cord
    injury, spinal injury, stab wound, stab wounds, stillbirth, stillborn, stomach cancer, stomach pains, stroke,
    subarachnoid, suicidal, suicidal thoughts, syphilis, tb, terminal, terminal cancer, terminally ill, testicular
    cancer, tetanus, tetraplegic, throat cancer, thyroid, tia, tongue tie, tonsillitis, tourette's, trafficked,
    transverse myelitis, tuberculosis, tumour, twin pregnancy, type 1 diabetes, type 2 diabetes, typhoid, ulcer,
    urinary tract infection, uti, vaccination, vomiting, wheeze, whooping     cough, women's refuge, wound
    infection, yellow eyes
  `,
  /** Treatments, operations, tests, devices and medicines. */
  procedure: `
    diazepam, lorazepam, temazepam, zopiclone, sertraline, fluoxetine, citalopram, escitalopram, venlafaxine,
    mirtazapine, amitriptyline, duloxetine, quetiapine, olanzapine, risperidone, aripiprazole, haloperidol, clopixol,
    sodium valproate, valproate, lamotrigine, levetiracetam, keppra, carbamazepine, gabapentin, pregabalin, tramadol,
    codeine, co codamol, oxycodone, oramorph, buprenorphine, methylphenidate, ritalin, donepezil, memantine, levodopa,
    metformin, gliclazide, ozempic, wegovy, mounjaro, semaglutide, levothyroxine, prednisolone, hydrocortisone,
    dexamethasone, tamoxifen, letrozole, anastrozole, herceptin, trastuzumab, pembrolizumab, kaftrio, humira,
    adalimumab, infliximab, rituximab, tocilizumab, azathioprine, apixaban, rivaroxaban, edoxaban, clopidogrel,
    bisoprolol, ramipril, amlodipine, furosemide, amiodarone, digoxin, gtn spray, salbutamol, prep tablets,
    antiretrovirals, hiv tablets, the pill, morning after pill, mirena, depo injection, testosterone, puberty
    blockers, zolgensma, spinraza, infusion, first infusion, iron infusion, enzyme replacement, feeding pump, drain,
    chest drains, central line, hickman line, picc line, midline, arterial line, spinal drain, shunt, vp shunt,
    bloods, took her bloods, took his bloods, smear test, hrt, swab, swabs, ablation, naloxone, narcan, shocked back,
    adrenaline, contraceptive implant, coil fitted, hysteroscopy, bone scan, pet scan, echocardiogram, eeg,
    stents, pacemaker fitted, icd fitted, tavi, spinal block, general anaesthetic, extubated, tpn, catheterised,
    cannulated, transfused, cycle of chemo, round of chemo, proton beam, brachytherapy, stem cells, haemodialysis,
    peritoneal dialysis, transplant list, dressing change, compression bandages, larval therapy, sutures, external
    fixator, brand new hip, brand new knee, shoulder replacement, wheelchair fitting, hearing aid fitting, cataract
    op, cataract surgery, laser eye, injections in the eye, eye injection, grommets, tonsils out, adenoids, wisdom
    teeth, dentures, braces, gastric sleeve, bariatric surgery, ileostomy, stoma bag, stoma reversal, hernia repair,
    gallbladder removed, appendicectomy, emergency section, forceps, ventouse, iui, breast reconstruction,
    prostatectomy, nephrectomy, cystoscopy, sigmoidoscopy, gastroscopy, bronchoscopy, spirometry, sleep study, allergy
    test, patch test, skin prick, cbt, emdr, detox programme, rehab programme, unescorted leave, escorted leave,
    section 17 leave, ground leave, rapid tranquilisation, one to one obs, fentanyl, glucose monitor, bipap,
    warfarin, blood thinners, clot retrieval, clot removed, biologics, methotrexate, hydrotherapy, swallow test, first
    words, crutches, stairs assessment, falls clinic, heel prick, six week check,
    dating scan, anomaly scan, growth scan, 20 week scan, 12 week scan, amniocentesis, nipt, glucose tolerance test,
    arm reattached, bionic arm, bone graft, bone marrow donor, brain scan, car t, car t therapy, cardioversion, chest drain, coronary
    stents, ct results, ct scans, debrided, decompression surgery, depot injection, draining, ect, egg collection,
    embryo transfer, eye surgery, facial reconstruction, feeding tubes, flap surgery, fundoplication, gastric band,
    gastric bypass, heart     bypass, home     dialysis, iv     antibiotics, iv antibiotics, kidney donor, laparotomy, last chemo, leg op,
    lithium, living donor, methadone script, new leg, new arm, new     hand, new     valve, ng tube, nose job, peg feed, pelvic mesh,
    portacath, prosthesis, prosthetics, reattached, reconstruction, refused treatment, section 2, section 3, section 5, section 117,
    skin grafts, smear result, spinal     op, tracheotomy, trachy, valve op, whipple,
    abortion, amputated, angiogram, angioplasty, antibiotics, antidepressants, appendectomy, biopsy, blood test,
    blood tests, blood transfusion, bone marrow, bone marrow transplant, brain op, brain surgery, bypass, bypass
    surgery, c section, caesarean, caesarean section, cannula, care package, cast off, cataract operation, catheter,
    chc, chc panel, chemo, chemotherapy, chest compressions, clinical trial, clozapine, cochlear, cochlear implant,
    cochlear implants, colonoscopy, colostomy, continuing healthcare, cpap, cpr, craniotomy, ct scan, deep brain
    stimulation, defibrillated, defibrillator, detained under the mental health act, detox, detoxed, diagnosed,
    diagnosis, dialysis, dnacpr, donor heart, donor kidney, donor liver, dressing, dressings, ecg, ecmo, ectopic
    surgery, electroconvulsive, emergency surgery, endoscopy, epidural, eye op, feeding tube, fertility treatment,
    first     injection, first chemo, forceps delivery, gender reassignment, gene therapy, genetic test, hand
    surgery, hearing     aids, hearing aid, heart op, heart surgery, heart transplant, heart valve, hip
    operation, hip op, hip replacement, home     birth, home from hospital, home oxygen, homebirth, hormone therapy,
    hysterectomy, immunotherapy, induced, injections, insulin, insulin pump, intubated, intubation, iv, ivf,
    keyhole, keyhole surgery, kidney transplant, knee     replacement, knee op, laparoscopy, laser eye surgery,
    laser treatment, lasered, life support, liver transplant, lumbar     puncture, lumpectomy, lung transplant,
    mammogram, mastectomy, mesh removal, methadone, morphine, mri, mri scan, nebuliser, new     kidney, new heart,
    new hip, new knee, new liver, new lungs, open heart surgery, operated on, operation, oxygen, pacemaker, pain
    relief, painkillers, palliative, palliative care, phone     assessment, physio, physiotherapy, plaster cast,
    prescription, prognosis, prosthetic, prosthetic leg, radiotherapy, rehab, resuscitation, revision     knee,
    revision hip, robotic surgery, root canal, section 136, sectioned, sectioning, sedated, skin graft, speech
    therapy, spinal fusion, spinal surgery, spinal tap, splint, stem cell transplant, stent, sterilisation,
    steroids, stitches, stoma, surgery, switched on, talking therapy, thrombectomy, thrombolysed, thrombolysis,
    tonsillectomy, tooth extraction, tracheostomy, traction, transfusion, transplant, triple bypass, tummy tuck,
    ultrasound, valve     replacement, vasectomy, ventilated, ventilator, water birth, waterbirth, wheelchair, x
    ray, xray
  `,
  /** Something sudden that happened to a body. */
  event: `
    found dead, found hanged, had an overdose, hanged, jumped from, jumped off, lost consciousness, miscarried, refused food, scalding, set on fire, severed, spiked, stopped eating, took an overdose,
    air lifted, airlifted, assaulted, attacked, bitten, bled, bled out, bleeding, burned, burnt, choked, choking,
    collapse, collapsed, crushed, cut off, deteriorated, dog bite, drowned, drowning, electrocuted, fainted,
    fainting, fall, fell, fitted, found on the floor, gave birth, gave birth to, giving birth, gone into labour, had
    a fit, had a stroke, haemorrhaged, heart gave out, heart stopped, hit by, hypothermic, impaled, knocked down,
    knocked off, near drowning, no pulse, not breathing, on the floor, overdose, overdosed, passed out, poisoned,
    raped, relapse, relapsed, resuscitated, run over, scalded, seized, self harmed, sexually assaulted, slipped
    over, stopped breathing, suicide, suicide attempt, swallowed, taken ill, took her own life, took his own life,
    trapped, tried to end her life, tried to end his life, tumbled, unconscious, unresponsive, waters broke, went
    into labour
  `,
  /** Units and clinics that give the condition away. */
  specialty: `
    assessment suite, 136 suite, place of safety, memory ward, memory unit, dementia corridor, day room, dayroom,
    burns centre, burns ward, eye unit, acute medical unit, discharge suite, rehab place, rehab hospital, forensic
    unit, forensic ward, low secure, medium secure, high secure, secure ward, adolescent unit, camhs unit, eating
    disorder ward, psychiatric intensive care, detox unit, detox ward, recovery café, recovery cafe, bariatric clinic,
    lipid clinic, heart failure clinic, heart clinic, tia clinic, epilepsy clinic, headache clinic, ms clinic,
    parkinson's clinic, mnd clinic, falls clinic, osteoporosis clinic, lupus clinic, arthritis clinic, lung clinic,
    sleep clinic, cystic fibrosis clinic, cf clinic, tb clinic, liver unit, liver ward, transplant ward, bone marrow
    unit, haematology ward, haematology day unit, chemo suite, breast unit, prostate clinic, urology ward, stoma
    clinic, colorectal ward, surgical ward, medical ward, day unit, pre op, recovery room, anaesthetic room, delivery
    room, birthing suite, birthing pool, neonatal ward, special care, children's a&e, paediatric a&e, teenage cancer
    unit, children's hospice, adult hospice, chapel of rest, healthcare wing, custody suite, immigration removal
    centre, walk in centre, acute stroke unit, hyper acute, cath lab,
    acute psychiatric, allergy clinic, antenatal, antenatal clinic, antenatal ward, asthma clinic, asylum clinic,
    audiology, bereavement suite, birth centre, breast clinic, burns unit, camhs, cancer     ward, cancer centre,
    cancer unit, cardiac ward, cardiology, caseload of the crisis team, chemo unit, chemotherapy unit, children's
    ward, colposcopy, copd clinic, coronary care, coronary care unit, crisis house, crisis team, day surgery,
    delivery     suite, dementia unit, dementia ward, depot clinic, dermatology, diabetes clinic, dialysis clinic,
    dialysis unit, drug and alcohol service, ear nose and throat, early intervention in psychosis, early pregnancy,
    early pregnancy     clinic, early pregnancy unit, eating disorder unit, eating disorders unit, elderly care
    ward, end of life team, endoscopy unit, ent, ent referral, eye casualty, eye clinic, fertility clinic, fracture
    clinic, frailty unit, frailty ward, gastroenterology, gender clinic, gender identity clinic, gum clinic, gynae,
    gynae ward, gynaecology, haematology, hand clinic, hdu, head injury unit, hearing clinic, high     dependency
    unit, high dependency, hiv clinic, hospice, hospice at home, icu, intensive care, intensive care unit, itu, ivf
    clinic, labour     ward, leg ulcer clinic, lithium clinic, major trauma, maternity ward, maxillofacial, memory
    clinic, mental     health unit, mental health ward, mortuary, mother and baby unit, neonatal, neonatal     unit,
    neonatal intensive care, neuro rehab, neuro ward, neurology, neurology clinic, neurosurgery, nicu, oncology,
    oncology clinic, oncology ward, orthopaedic ward, orthopaedics, paediatric intensive care, paediatric ward,
    paediatrics, pain     clinic, palliative care team, perinatal, perinatal team, picu, plastic surgery, plastics,
    postnatal, postnatal     ward, prison healthcare, psychiatric unit, psychiatric ward, rehab unit, rehab ward,
    rehabilitation unit, renal, renal unit, renal ward, respiratory ward, resus, retina clinic, rheumatology, scbu,
    secure unit, sexual health, sexual health clinic, special care baby unit, spinal unit, stroke     clinic, stroke
    unit, stroke ward, substance     misuse, termination clinic, tissue viability, transplant unit, trauma unit,
    urology, wound clinic
  `,
  /** How it ended, or stands now. */
  outcome: `
    gained wings, gained her wings, gained his wings, grew wings, earned her wings, earned his wings, lost his dad,
    lost her dad, lost their dad, lost his mum, lost her mum, lost their mum, lost their dads, sat up, sat up today,
    sats are up, eating again, drinking again, asked for a bacon sandwich, back at home, back in his own bed, back in
    her own bed, back to his own bed, back to her own bed, got the all clear, in his own remission, remission,
    breathing on her own, breathing on his own, off the machine, off the machines, off the trolley, out of intensive
    care, out of icu, out of danger, out of bed, going home on, goes home on, home on friday, home on monday, home by
    christmas, home for good, first unescorted leave, finally got his bed, finally got her bed, moved into his own
    flat, moved into her own flat, own front door,
    night night, sleep tight, rest easy, rest well, at the end, bu farw, wedi marw, mynd adref, we lost him, we lost her,
    able to walk, back to school, came off the ventilator, fit for discharge, fully recovered, goes home tomorrow, home for christmas, home in time for, home this week, home to her, home to his, medically fit,
    on the road to a full recovery, rang the end bell, started walking, took her home, took him home, walking out, walking unaided, walks again,
    all clear, back     on his feet, back at school, back at the helm, back at work, back home, back in the saddle,
    back on her feet, back on their feet, back with us, born, brought home, brought round, came home, came home from
    hospital, came round, cancer free, critical condition, critically ill, death, deaths, deceased, did not make it,
    did not survive, didn't make it, died, discharged, discharged home, doing     well, doing brilliantly, doing so
    well, dying, end of life, fighting fit, fighting for her life, fighting for his life, fighting for life, final
    breath, final days, final hours, first steps, full recovery, funeral, goes home, going home, gone home, got
    home, got married on the ward, has died, heading home, heard for the first time, holding her own, holding his
    own, home again, in remission, is back home, is discharged, is home, last breath, last days, last hours, learned
    to walk, learning to talk, learning to walk, leaves hospital, left hospital, left our care, left our ward, lost
    a leg, lost an arm, lost her baby, lost her battle, lost her fight, lost her leg, lost her life, lost her sight,
    lost his battle, lost his fight, lost his leg, lost his life, lost his sight, lost the baby, lost their baby,
    lost their fight, made a full recovery, made it home, married on the ward, moved into a care home, moved to a
    care home, off oxygen, off the danger list, off the ventilator, on the mend, on the road to recovery, opened her
    eyes, opened his eyes, organ donor, paralysed for life, passed away, passed on, pulled through, rang the bell,
    rang the end of treatment bell, recovering, rest in peace, revived, rip, safely delivered, said     her first
    word, said goodbye, said his first word, said i do, saved the lives, saw for the first time, sent home, serious
    condition, sitting up, slipped away, stable, survived, tied the knot, took her first steps, took her last
    breath, took his first steps, took his last breath, took their first steps, turned a corner, walked again,
    walked down the aisle, walked off, walked off the ward, walked out, walking again, walks out, was discharged,
    went home, withdrawn treatment, woke up
  `,
  /** Where care happens; too common to point at anyone, but it says that the person is in care. */
  setting: `
    111 call, 999 call, a and e, a&e, admission, ambulance, amu, appointment, assessment unit, back of an ambulance,
    bay, bed, bedside, call out, care home, carer, caseload, casualty, check up, clinic, clinic list, community
    team, consultant, consultation, consulting room, corridor, crew, crews, discharge lounge, district nurse,
    doctor, doctors, emergency department, follow up, gp     surgery, handover, health centre, health visitor, home
    visit, home visits, hospice, hospital, labour room, mdt, midwife, midwives, minor injuries, miu, night
    shift, nurse, nurses, nursing home, on call, operating table, operating theatre, outpatient, outpatients,
    palliative nurse, paramedic, paramedics, physio, referral, side room, surgeon, surgery, theatre, theatres,
    triage, trolley, unit, visit, visit list, waiting room, ward, ward round
  `,
  /** What staff do for one person. */
  care: `
    implanted, successfully implanted, successfully treated, operated on her, operated on him, saved his sight, saved her sight,
    took her bloods, took his bloods, taking her bloods, taking his bloods, had him breathing, had her breathing, got
    him back, got her back, bring him back, bring her back, kept him alive, kept her alive, tucked him in, tucked her
    in, fed him, fed her, washed her hair, washed his hair, shaved him, dressed her, dressed him, his notes, her
    notes, his drip, her drip, his bedside, her bedside, his bed, her bed, her chart, his chart, went to theatre, gone
    to theatre, back from theatre, out of theatre, in theatre, wrong side of the bed, other side of the bed, bed
    rails, call bell, call bells, hospital gown, hospital bed, day room, dayroom, left us for, stepped down to,
    discharged to, stepped up to, sat out in his chair, sat out in her chair, took his hand, took her hand, holding
    her hand, holding his hand, by the bed, end of the bed, foot of the bed, last words to us, in with us, waited on a
    chair, waited on a trolley, on a trolley, in the corridor,
    lifted off the floor, picked up off the floor, off the floor, yn ein huned, yn ein hysbyty,
    admitted, arrived by ambulance, arrived by helicopter, attended to, been our patient, been treated, been with
    us, being treated, brought back, brought her in, brought him in, brought in, called out to, came     through our
    doors, came in, came to us, cared for, caring for, come to us, delivered, discharged, has been with us, held
    her hand, held his hand, helped deliver, hugged me, in front of me, in hospital, in our care, into hospital,
    looked after, looking after, looks after, met her, met him, my clinic, my patient, nursed, on our     caseload,
    on our books, on the books, operated, our patient, presented with, rang us, referred, resuscitated, rushed in,
    rushed into theatre, rushed to hospital, rushed to theatre, safe arrival, sat beside, sat with, saved a life,
    saved her life, saved his life, saved their life, saw her, saw him, sectioned, sent home, spent weeks with us,
    stayed with us, taken to hospital, thanked me, thanked us, through our doors, transferred, treated, treating,
    under our care, under the care, visited, was treated, we lost, we saved, went into hospital, wheeled in, worked
    on her, worked on him
  `,
  /** People in someone's care; singular "a/our/this" makes them one person. */
  patient: `
    expectant mother, labouring mum, birthing person,
    claf, glaf, pt,
    birthing mum, burns patient, caller, cancer patient, covid patient, detainee, dialysis patient, expectant mum,
    heart patient, hospice patient, in patient, inpatient, maternity patient, mum to be, new mum, oldest patient,
    out patient, outpatient, patient, resident, service user, stroke patient, tiny patient, transplant patient,
    trauma patient, wheelchair user, youngest patient
  `,
  /** Men, women, children: a person, not yet a patient. */
  person: `
    stranger,
    fella, feller, wifie, dude, little warrior, littlest warrior, tiny warrior, wee warrior, little miracle, tiny
    fighter, little angel, rough sleeper,
    bachgen, merch ifanc, menyw, baban, hogyn, hogan,
    angler, little fighter, wee fighter,
    twin girls, twin boys,
    adolescent, baby, baby boy, baby girl, bairn, bloke, boy, bride, bride to be, brothers, centenarian, chap,
    child, client, couple, dad, dad of three, dad of two, elderly     woman, elderly gentleman, elderly lady,
    elderly man, father, father of four, father of three, father of two, gent, gentleman, girl, gran, grandad,
    grandfather, grandmother, granny, great gran, great grandad, great grandfather, great grandmother, guy, infant,
    kid, lad, laddie, lady, lass, lassie, little boy, little girl, little lad, little lass, little one, mam, man,
    mother, mother of four, mother of three, mother of two, mum, mum of four, mum of three, mum of two, nan,
    newborn, newborn baby, newlywed, nonagenarian, octogenarian, older     woman, older gentleman, older lady, older
    man, pensioner, person, preemie, quadruplets, quads, schoolkid, sisters, teen, teenage boy, teenage girl,
    teenager, toddler, tot, triplet boys, triplet girls, triplets, twin, twins, wee boy, wee girl, wee man, wee one,
    widow, widower, woman, young     lad, young boy, young girl, young lady, young man, young woman, youngster
  `,
  /** Relatives of someone. */
  relative: `
    aunt, auntie, baby brother, baby sister, big brother, big sister, boyfriend, brother, children, cousin, dad,
    daddy, daughter, daughter in law, family, father, father in law, fiance, fiancee, fiancé, fiancée, foster carer,
    foster child, foster dad, foster mum, girlfriend, goddaughter, godson, gran, grandad, grandchild, grandchildren,
    granddad, granddaughter, grandfather, grandma, grandmother, grandpa, grandson, granny, great grandchildren,
    great granddaughter, great grandson, hubby, husband, kids, little brother, little sister, mam, missus, mom,
    mother, mother in law, mum, mummy, nan, nana, nanna, nephew, next of kin, niece, other half, parents, partner,
    sister, son, son in law, stepdad, stepdaughter, stepmum, stepson, twin brother, twin sister, uncle, widow,
    widower, wife
  `,
  /** Jobs, communities, nationalities and parts people play in public. */
  role: `
    harbourmaster, harbour master, stationmaster, ringmaster, quizmaster, toastmaster, gravedigger, sexton, verger,
    bell founder, clockmaker, watchmaker, saddler, farrier, wheelwright, glassblower, silversmith, goldsmith,
    jeweller, antique dealer, auctioneer, rag and bone man, scrap dealer, chimney sweep, rat catcher, river bailiff,
    water bailiff, drystone waller, hedge layer, ploughman, stockman, stable girl, huntsman, cheesemaker, distiller,
    bus inspector, tram driver, crane man, oil rig worker, roughneck, trawler skipper, cockle picker, oysterman,
    boatman, lock keeper, canal boater, bargee, wing commander, squadron leader, corporal, brigadier, admiral, gurkha,
    desert rat, arctic convoy veteran, normandy veteran, falklands veteran, wren, bevin boy, lumberjill, bletchley
    codebreaker, munitions worker, ballroom champion, wrestler, bodybuilder, strongman, snooker player, chess master,
    grandmaster, striker, midfielder, pop star, rock star, soap star, soap actor, tv star, tv presenter,
    television presenter, celebrity, household name, duchess, baronet, bowls player, channel swimmer, paraglider, mountaineer, racing cyclist, speedway rider, tt rider,
    bookbinder, newspaper editor, columnist, weatherman, weather presenter, newsreader, children's author, novelist,
    playwright, poet laureate, opera singer, pantomime dame, drag queen, magician, ventriloquist, puppeteer, street
    artist, graffiti artist, lollipop woman, dinner man, school cook, school bus driver, rugby international, premier
    league player, welsh international, scotland international, england international, paralympic, gold medallist,
    youtuber, tiktoker, foster mum of, mayor's wife, vicar's wife, pride founder, trans woman, trans man, hijabi,
    nepali, vietnamese, thai, brazilian, portuguese, lithuanian, latvian, bulgarian, albanian, turkish, cypriot,
    jamaican, barbadian, trinidadian, zimbabwean, kenyan, ugandan, sudanese, ethiopian, lebanese, egyptian, moroccan,
    algerian, tunisian, sri lankan, malaysian,
    accountant, activist, actor, actress, afghan, airline pilot, alderman, allotment holder, amish, apprentice,
    archaeologist, architect, army cadet, army sergeant, artist, asylum seeker, athlete, author, baker, ballerina,
    ballet dancer, bangladeshi, bank manager, barber, barmaid, barman, barrister, beekeeper, behind     the counter,
    behind the bar, bell ringer, bin man, binman, bishop, blacksmith, blind man, blind patient, blind woman, boat
    builder, bookie, bookmaker, bowler, bowls champion, bowls club, boxer, boxing champion, bricklayer, brownie
    leader, builder, burger van owner, bus conductor, bus driver, busker, butcher, cab driver, cadet, camogie
    player, campaigner, care home manager, care worker, caretaker, carpenter, cathedral organist, cattle farmer,
    chef, chelsea pensioner, chess champion, chief constable, chinese, chip shop, choir leader, choir mistress,
    choirmaster, chorister, churchwarden, circus performer, cleaner, clergyman, climber, coach driver, coal miner,
    coastguard, codebreaker, colonel, comedian, composer, corner shop, councillor, county councillor, cox, coxswain,
    crane driver, crane operator, cricket club, cricketer, crofter, curate, cyclist, d day veteran, dairy farmer,
    dance teacher, dancer, darts champion, darts team, deaf boy, deaf girl, deaf man, deaf patient, deaf woman,
    deckhand, deputy head, dinner lady, diver, dj, docker, driving instructor, drummer, electrician, engineer,
    eritrean, evacuee, ex councillor, ex footballer, ex miner, ex mp, ex soldier, ex teacher, factory worker,
    farmer, farmhand, fell runner, ferryman, fiddler, figure skater, filipina, filipino, fire chief, firefighter,
    fireman, fish market, fish seller, fisherman, fishmonger, florist, football club, football coach, football team,
    footballer, former     councillor, former     footballer, former     headteacher, former     soldier, former
    teacher, former mayor, former miner, former mp, former nurse, former postman, gaelic speaker, gamekeeper,
    gardener, geordie, ghanaian, goalkeeper, golf club, golfer, groundsman, guitarist, gymnast, gypsy, hairdresser,
    harpist, head boy, head girl, head teacher, headmaster, headmistress, headteacher, hill farmer, hindu, hurler,
    ice cream man, imam, indian, influencer, inmate, iranian, iraqi, jehovah's witness, jewish, jockey, joiner,
    journalist, judge, kurdish, land girl, landlady, landlord, lawyer, lay preacher, lecturer, librarian, lifeboat
    coxswain, lifeboat crew, lifeboat volunteer, lifeboatman, lifeguard, lighthouse keeper, local teacher,
    locksmith, lollipop lady, lollipop man, lord mayor, lorry driver, magistrate, marathon runner, market trader,
    maths teacher, mayor, mechanic, milkman, miner, monk, mp, music teacher, musician, muslim, naval officer,
    nigerian, non binary, nun, nursery teacher, olympian, optician, organist, painter, pakistani, paralympian,
    paratrooper, parish clerk, parish councillor, pe teacher, pianist, piano teacher, pilot, piper, plumber, poet,
    police officer, police sergeant, policeman, policewoman, polish, politician, post office, postie, postman,
    postmaster, postmistress, postwoman, potter, priest, primary teacher, prison officer, prisoner, pub landlord,
    publican, pupil, quaker, rabbi, racing     driver, radio presenter, referee, refugee, retired     farmer,
    retired     gp, retired     postman, retired doctor, retired headteacher, retired midwife, retired miner,
    retired nurse, retired teacher, reverend, roma, romanian, royal marine, rugby club, rugby player, rugby team,
    sailor, school captain, school teacher, schoolboy, schoolgirl, schoolteacher, science teacher, scout     leader,
    scoutmaster, sculptor, sea captain, seamstress, security guard, sergeant, sheep farmer, shepherd, sheriff,
    ship's captain, shipbuilder, shop owner, shopkeeper, signalman, sikh, singer, ski instructor, skipper, soldier,
    solicitor, somali, spitfire pilot, sprinter, stall holder, stallholder, steelworker, stonemason, street
    performer, submariner, surfer, swimmer, swimming teacher, syrian, tailor, takeaway owner, tamil, tattooist, taxi
    driver, teacher, teaching assistant, thatcher, town councillor, town crier, trade unionist, train driver, trans,
    transgender, traveller, traveller family, trawlerman, triathlete, tv presenter, ukrainian, undertaker,
    university student, vet, veteran, vicar, waiter, waitress, war veteran, weaver, wheelchair user, window cleaner,
    windrush generation, woodturner, writer, yoga teacher, youth worker
  `,
  /** News that people will link the post to. */
  hook: `
    pulled from the river, pulled from the sea, pulled from the water, pulled from a river, pulled from river, pulled
    from water, pulled from the rubble, pulled from the wreckage, pulled out of the river, pulled out of the sea,
    rescued from the, winched, caravan fire, factory fire, pub fire, shop fire, school fire, barn fire, care home
    fire, tower block fire, lightning strike, capsized, sinking, trampled, crush at,
    ddamwain, damwain, crashed, crashed into, police now involved, police are involved, police involved, farming accident, industrial accident, shooting accident,
    abducted, accident at, acid attack, air ambulance, all over facebook, all over the news, all over the papers,
    arrested, arson, as seen on, avalanche, been shot, blaze, bombing, building collapse, bus crash, car     crash,
    car chase, coach accident, coach crash, coastguard helicopter, collision, coroner, coroner's court, court case,
    crash, derailment, dog attack, domestic homicide, drive by shooting, drowning at, explosion, farm accident, fell
    from the bridge, fell from the cliff, fell off the pier, ferry accident, ferry crash, festival death, fire at,
    flat fire, flood rescue, front page, gas explosion, gas leak, gunman, helicopter crash, helicopter landed, hit
    and run, hit by a bus, hit by a car, hit by a lorry, hit by a train, hit by a van, homicide, hostage, house
    explosion, house fire, in custody, in the papers, incident at, inquest, kidnap, knife attack, landslide, level
    crossing, lifeboat rescue, made the headlines, made the news, made the papers, manhunt, manslaughter, minibus
    crash, missing boy, missing girl, missing man, missing person, missing woman, motorbike crash, motorway
    accident, mountain rescue, murder, murder trial, murdered, on the front page, pile up, plane crash, police
    chase, police cordon, police custody, police incident, police investigation, police shooting, public inquiry,
    quarry accident, rescue helicopter, road traffic collision, rtc, safeguarding review, scaffolding collapse,
    serious case review, shark attack, shooting, siege, stabbed, stabbing, stand collapse, terror attack, terrorist
    attack, the accident at, the collapse at, the incident at, the shooting, the tragedy at, tragedy at, train
    crash, tram crash, tribunal, vigil, was shot
  `,
  /** Pets, pastimes and things that those who know someone would know them by. */
  detail: `
    abba, accordion, allotment, anniversary, bacon sandwich, bagpipes, ballroom, beard, bell ringing, bingo,
    birthday, birthday do, birthday party, birthday tea, bow tie, brass band, budgie, cake, caravan, cat, ceilidh,
    chess, chips, choir, christmas dinner, classic car, country music, crochet, crossword, dancing, diamond wedding,
    diary, dog, dominoes, donkey, elvis, ferret, fiddle, fish and chips, fish supper, fishing rod, flat cap, front
    door, golden wedding, guide dog, guinness, guitar, harley, harmonica, holiday, horse, houseboat, ice cream,
    jigsaw, karaoke, key safe, kitchen floor, knitting, leeks, lego, letterbox, lighthouse, living room, marathon,
    medal, medals, minecraft, model railway, motorbike, moustache, narrowboat, parrot, piano, pigeon loft, pigeons,
    pink hair, pint, poem, poems, poetry, pony, princess dress, racing pigeons, red hair, regatta, roses, sang,
    seaside, sherry, singing, slippers, songs, spiderman, staircase, sudoku, superman, tango, tattoo, tattoos, tea
    dance, teddy, tomatoes, tortoise, tractor, train set, trifle, trumpet, ukulele, unicorn, vegetable patch,
    violin, waltz, war stories, wedding, whisky, xbox
  `,
} as const;
