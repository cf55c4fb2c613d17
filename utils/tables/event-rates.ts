/**
 * Coarse yearly rates, for a rough count of how many people fit a description. Rounded to one figure or two; they are
 * good to a factor of two, which is all that the count claims. Sources, as published by mid 2025: NHS England, Hospital
 * Admitted Patient Care Activity 2023-24 (17.6 million admissions) and A&E activity (26 million attendances); Office
 * for National Statistics, births and deaths; Stroke Association; British Heart Foundation; National Hip Fracture
 * Database; NHS Blood and Transplant; UK Sepsis Trust; MND Association; MS Society; Cancer Research UK.
 */

/** New events in a year per 100,000 people of all ages. */
export const eventsPer100k: Readonly<Record<string, number>> = {
  stroke: 150,
  'mini stroke': 90,
  tia: 90,
  'heart attack': 150,
  'cardiac arrest': 130,
  'heart gave out': 130,
  'no pulse': 130,
  'heart stopped': 130,
  sepsis: 350,
  'broken hip': 110,
  'fractured hip': 110,
  'hip fracture': 110,
  'hip replacement': 150,
  'new hip': 150,
  'knee replacement': 160,
  'new knee': 160,
  'heart transplant': 0.3,
  'lung transplant': 0.3,
  'liver transplant': 1.4,
  'kidney transplant': 5,
  'new kidney': 5,
  'new heart': 0.3,
  'bone marrow transplant': 6,
  'stem cell transplant': 6,
  meningitis: 3,
  measles: 3,
  malaria: 3,
  tetanus: 0.02,
  rabies: 0.005,
  ebola: 0.005,
  'motor neurone disease': 3,
  'multiple sclerosis': 11,
  'breast cancer': 85,
  'bowel cancer': 65,
  'lung cancer': 70,
  'prostate cancer': 85,
  leukaemia: 15,
  'brain tumour': 18,
  'pancreatic cancer': 16,
  'guillain barre': 1.5,
  amputation: 15,
  'gave birth': 950,
  'giving birth': 950,
  'in labour': 950,
  'c section': 330,
  stillbirth: 4,
  stillborn: 4,
  overdose: 200,
  'stab wound': 8,
  'cochlear implant': 2,
  cochlear: 2,
};

/** Residents of 100,000 who are in a hospital bed on one day: about 100,000 acute beds for 57 million people. */
export const inBedPer100k = 175;
/** Admissions in a year per 100,000. */
export const admittedPer100k = 30_000;
/** A&E attendances and ambulance calls in a year per 100,000. */
export const urgentPer100k = 50_000;
/** Contacts with a surgery, clinic or nurse at home in a year per 100,000. */
export const contactsPer100k = 700_000;
/** Patients of one ward on one day. */
export const wardBeds = 30;
/** People caught up in one event that made the news and taken into care. */
export const newsCasualties = 10;
/** Residents for one of a common job or club, and for a post that a town has once or twice. */
export const peoplePerRole = { common: 300, single: 20_000 } as const;
/** Residents of the area of a typical trust, where the author's own is not known. */
export const typicalArea = 400_000;
