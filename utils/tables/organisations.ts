import lines from './organisations.data';

/** NHS trusts to pick one's own from; loaded by the options page alone. */
export const knownOrganisations: readonly { name: string; town: string; postcode: string }[] = lines
  .split('\n')
  .map(line => {
    const [name = '', town = '', postcode = ''] = line.split('|');
    return { name, town, postcode };
  });
