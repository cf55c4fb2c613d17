/**
 * True when ten digits pass the modulus 11 check: weights 10 to 2, check digit 11 minus the remainder, 11 counts as 0
 * and 10 is never issued. Source: NHS Data Dictionary, NHS Number.
 */
export function passesModulus11(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = 11 - (sum % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}

/**
 * True for numbers that England, Wales and the Isle of Man can have issued: first digit 4, 6 or 7, check digit right,
 * not one digit repeated. Ranges: uk-fci/nhs-number (MIT).
 */
export function isNhsNumber(digits: string): boolean {
  return /^[467]/.test(digits) && !/^(\d)\1+$/.test(digits) && passesModulus11(digits);
}
