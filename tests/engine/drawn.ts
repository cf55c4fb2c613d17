/**
 * How many texts a test draws by chance, given how many it draws in the whole: a third of them by default, and others each
 * time.
 */
export const drawn = (inTheWhole: number): number =>
  process.env.WHOLE === '1' ? inTheWhole : Math.ceil(inTheWhole / 3);
