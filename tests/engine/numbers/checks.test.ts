import { describe, expect, it } from 'vitest';
import { isDdmmyy, passesGs1, passesIban, passesModulus10, passesModulus11 } from '@/utils/engine/numbers/checks';

describe('modulus 11', () => {
  it.each(['4505577104', '4010232137', '9434765919', '9876543210', '0607230002', '9990000018', '9990000069'])(
    'passes %s',
    digits => expect(passesModulus11(digits)).toBe(true),
  );
  it.each(['9991234567', '1234567890', '4505577105', '450557710', '45055771040'])('fails %s', digits =>
    expect(passesModulus11(digits)).toBe(false),
  );
  it('never lets two digits change places unseen', () => {
    const digits = '4505577104';
    for (let i = 0; i < 9; i++) {
      const [a, b] = [digits[i], digits[i + 1]];
      if (a === b) continue;
      expect(passesModulus11(`${digits.slice(0, i)}${b}${a}${digits.slice(i + 2)}`)).toBe(false);
    }
  });
});

describe('modulus 10', () => {
  it.each(['4111111111111111', '378282246310005', '79927398713'])('passes %s', d =>
    expect(passesModulus10(d)).toBe(true),
  );
  it.each(['4111111111111112', '1234567890123456', '0'])('fails %s', d => expect(passesModulus10(d)).toBe(false));
});

describe('other checks', () => {
  it('knows GS1 keys', () => {
    expect(passesGs1('4006381333931')).toBe(true);
    expect(passesGs1('4006381333932')).toBe(false);
  });
  it('knows IBANs', () => {
    expect(passesIban('GB82WEST12345698765432')).toBe(true);
    expect(passesIban('GB83WEST12345698765432')).toBe(false);
  });
  it('knows days, months and years', () => {
    expect(isDdmmyy('290224')).toBe(true);
    for (const wrong of ['310224', '000123', '320123', '311123'.replace('11', '13'), '310623'])
      expect(isDdmmyy(wrong)).toBe(false);
  });
});
