import nhsSites from '../../tables/nhs-sites.data';

let postcodes: Set<string> | undefined;

/** True for the postcode of an NHS organisation, which is no secret. Give it without its space, in capitals. */
export function isNhsSite(postcode: string): boolean {
  postcodes ??= new Set(nhsSites.split(' '));
  return postcodes.has(postcode);
}
