/**
 * True when ten digits pass the modulus 11 check: weights 10 to 2, check digit 11 minus the remainder, 11 counts as 0
 * and 10 is never issued. Source: NHS Data Dictionary, NHS Number.
 */
export function passesModulus11(digits: string): boolean {
  if (digits.length !== 10) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += digit(digits, i) * (10 - i);
  const check = 11 - (sum % 11);
  return check !== 10 && check % 11 === digit(digits, 9);
}

/**
 * Modulus 10 (Luhn): every second digit from the right doubled, its figures added, the sum a multiple of ten. Bank
 * cards use it, and from August 2026 some new CHI numbers (Public Health Scotland, CHI check digit change).
 */
export function passesModulus10(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const n = double ? digit(digits, i) * 2 : digit(digits, i);
    sum += n > 9 ? n - 9 : n;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/** The check digit of GS1 keys: weights 3 and 1 in turn from the right. The long Irish health identifier is one. */
export function passesGs1(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 2, weight = 3; i >= 0; i--, weight = 4 - weight) sum += digit(digits, i) * weight;
  return (10 - (sum % 10)) % 10 === digit(digits, digits.length - 1);
}

/** ISO 13616: the first four characters moved to the end, letters as 10 to 35, remainder 1 modulo 97. */
export function passesIban(iban: string): boolean {
  let remainder = 0;
  for (const c of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(c, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** True for one digit over and over, which passes modulus 11 and is nobody's number. */
export function isOneDigit(digits: string): boolean {
  return /^(\d)\1*$/.test(digits);
}

/** True when the six digits are a day, month and year of the two-figure kind that CHI numbers begin with. */
export function isDdmmyy(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  if (day < 1 || month < 1 || month > 12) return false;
  // 29 February is let through: the century, and so the leap year, is not in the number.
  return day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function digit(digits: string, i: number): number {
  return digits.charCodeAt(i) - 48;
}
