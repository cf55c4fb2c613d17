import type { Found } from '../part';

export type IdentifierType =
  | 'nhs-number'
  | 'chi'
  | 'hc-number'
  | 'ihi'
  | 'hospital-number'
  | 'nino'
  | 'passport'
  | 'driving-licence'
  | 'vehicle'
  | 'bank-account'
  | 'device'
  | 'dob'
  | 'date'
  | 'phone'
  | 'email'
  | 'postcode'
  | 'address'
  | 'ip'
  | 'link';

/**
 * What is known about a recognised identifier, each fact by itself: a shape alone, a checksum alone or a label alone
 * proves little, and one ten-figure number in eleven passes the NHS check by chance.
 */
export interface Facts {
  /** How it is written: '3-3-4', '6-4', 'bare', 'words', 'mobile', 'current plate' … */
  shape: string;
  /** 'none' where the identifier has no check digit. */
  checksum: 'passes' | 'fails' | 'none';
  /** The allocated range it falls in ('England and Wales', 'test', 'drama' …); '' outside all or where there are none. */
  range: string;
  /** The words beside it that say what it is ('nhs number'); '' when there are none. */
  label: string;
  /** The words beside it that say it is something else ('meeting id', 'isbn'); '' when there are none. */
  otherwise: string;
}

/** A place in a string with the shape of an identifier. */
export interface Recognised extends Found {
  type: IdentifierType;
  /** The identifier without spaces and marks, upper case: what an allow-list is asked. */
  value: string;
  facts: Facts;
  /** 0 to 1: how sure the shape alone is. */
  confidence: number;
}

export const noFacts: Facts = { shape: '', checksum: 'none', range: '', label: '', otherwise: '' };
