import type { Reading } from './reading';

/** 'en' also when unsure; 'cy' Welsh; 'bilingual' Welsh and English; 'other' anything we have no words for. */
export type Language = 'en' | 'cy' | 'bilingual' | 'other';

export function languageOf(reading: Reading): Language {
  return reading.memo(languageOf, () => 'en' as Language);
}
