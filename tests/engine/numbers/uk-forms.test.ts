import { describe, expect, it } from 'vitest';
import { check } from '@/utils/engine/check';
import { asDraft } from '@/utils/engine/draft';
import { defaultSettings } from '@/utils/engine/settings';
import { rules } from '@/utils/rules';

/**
 * UK identifiers as people write them, with what should be recognised in [brackets]; without brackets, nothing of the
 * type. Published samples and numbers of the drama ranges only.
 */
const forms: Record<string, string[]> = {
  'nhs-number': [
    'NHS Number: [943 476 5919]',
    '[943-476-5919]',
    'nhs no [9434765919]',
    '[401 023 2137]',
    '([401 023 2137])',
    '[401.023.2137]',
    '[4010232137]',
    '[４０１ ０２３ ２１３７]',
    '[401\u200b023\u200b2137]',
    '[𝟰𝟬𝟭 𝟬𝟮𝟯 𝟮𝟭𝟯𝟳]',
    '[401\u00a0023\u00a02137]',
    '[four zero one, zero two three, two one three seven]',
    'NHS number [four oh one oh two three two one three seven] please',
    '[401 – 023 – 2137]',
    '[401/023/2137]',
    '1111111111',
    '+44 7700 900123',
    'UTR 1234567890',
    '401-023-2138',
    '[401 0232137]',
    'NHS [4010232137].',
    'nhs:[4010232137]',
    '[4 0 1 0 2 3 2 1 3 7]',
    '[401_023_2137]',
  ],
  nino: [
    '[AB123456C]',
    '[AB 12 34 56 C]',
    '[ab 12 34 56 c]',
    '[AB-12-34-56-C]',
    '[AB 123456 C]',
    'BG123456C',
    'GB123456C',
    'DA123456C',
    'AO123456C',
    'AB123456E',
    '[AA 12 34 56 B]',
    '[hh 01 02 03 d]',
    '[tw987654a]',
    'nino: [PR 123612C]',
    'Here is my National Insurance Number [YZ 61 48 68 B]',
    'AA 12 34 56 H',
    'FQ 00 00 00 C',
    'BG123612A',
    'nino: nt 99 88 77 a',
    "This isn't a valid national insurance number UK 12 34 56 B",
  ],
  passport: [
    'My passport number is [925665416]',
    'Passport No. [123456789]',
    'passport: [123456789]',
    '[AB1234567]',
    'My passport is [CD9876543]',
    'passport number [123456789] expires',
    'UK passport: [AB 1234567]',
  ],
  'driving-licence': [
    'Driving licence [MORGA657054SM9IJ]',
    '[MORGA 657054 SM9IJ]',
    'licence no [MORGA657054SM9IJ35]',
    '[JONES 901019 JA8BX]',
    '[FARME100165AB5LD]',
    'driving licence number: [SMITH711215AB9CD]',
  ],
  vehicle: [
    'reg [AB51 ABC]',
    '[AB51ABC]',
    'number plate [A123 BCD]',
    'reg [ABC 123D]',
    'registration: [BD51 SMR]',
    '[A123 BCD]',
    '[ABC 123D]',
    '[AB51 ABC]',
    '[ab51abc]',
    '[AB51-ABC]',
    'reg [AXZ 1234]',
    '[Q123 ABC]',
  ],
  'bank-account': [
    'sort code [12-34-56 account number 12345678]',
    '[12-34-56 12345678]',
    'Sort code: [12 34 56]',
    'Account number [12345678]',
    '[GB82 WEST 1234 5698 7654 32]',
    '[GB82WEST12345698765432]',
    '[GB29 NWBK 6016 1331 9268 19]',
    'sort code [20-00-00]',
    'a/c [55779911]',
    's/c [20-00-00]',
  ],
  phone: [
    '[07700 900123]',
    '[07700900123]',
    '[+447700900123]',
    '[+44 (0)7700 900123]',
    '[0044 7700 900123]',
    '[(01632) 960123]',
    '[01632-960-123]',
    '[020 7946 0123]',
    '[+44 20 7946 0123]',
    '[(020) 7946 0123]',
    '[0113 496 0123]',
    '[028 9649 6123]',
    '[029 2018 0123]',
    '[0800 123 1234]',
    '[0300 123 1234]',
    'tel: [07700-900-123]',
    '[07700.900.123]',
    '[oh seven seven double oh nine hundred one two three]',
    '[zero seven seven zero zero nine zero zero one two three]',
    '[+44(0)1632 960 001]',
    '[01632 960 001]',
    '[016977 3555]',
    'Call me on [07700 900 982] or 07700900983',
    '[03069 990123]',
    '[+44 7700 900 982]',
    '[07700 900982].',
    '[(+44) 7700 900982]',
    'tel:[+447700900982]',
  ],
  postcode: [
    '[SW1A 1AA]',
    '[sw1a1aa]',
    '[EC1A 1BB]',
    '[W1A 0AX]',
    '[M1 1AE]',
    '[B33 8TH]',
    '[CR2 6XH]',
    '[DN55 1PT]',
    '[BT1 5GS]',
    '[IM1 1AA]',
    '[JE2 3AB]',
    '[GY1 1AA]',
    '[W1A0AX]',
    '[PO1 3AX]',
    'GX11 1AA',
    'ZZ99 9ZZ',
    '[SW1A  1AA]',
    'postcode [l1 8jq]',
    '[BD5 9HU]',
    '[AB10 1BA].',
    '[N1 9GU], London',
  ],
  address: [
    'She lives at [14 Castle Wynd], Larbert',
    '[Flat 2, 14 Mill Lane]',
    '[14a High Street]',
    '[10 Downing Street]',
    '[221B Baker Street]',
    '[42 Wallaby Way]',
    '[Flat 3B, 10 Orchard Close]',
    "[12 St Mary's Road]",
    '[1-3 Bridge Street]',
    '[45 The Green]',
    '[7 Heol y Bont]',
  ],
  'hospital-number': [
    'Hospital number: [A1234567]',
    'Hosp No. [123456]',
    'MRN: [77120934]',
    'MRN [771209]',
    'unit number [0123456]',
    'K number [K0348812]',
    'patient ID [88213]',
    'D number: [D123456]',
    'case note number [123456/7]',
    'Unit number: [AB-12345]',
    'Hospital No: [RXX123456]',
    'hosp no [RXX 123456]',
    'PAS ID [1234567]',
    'Patient no. [00012345]',
    'medical record number [12-34-56]',
    'EMIS number [12345]',
    'RiO number [1234567]',
  ],
  dob: [
    'DOB [14/02/1951]',
    'd.o.b. [14.2.51]',
    'date of birth: [14th February 1951]',
    'born on [14 Feb 1951]',
    'born [14/2/51]',
    'DOB [1951-02-14]',
    'DoB: [Feb 14, 1951]',
    'dob [14021951]',
    'D.O.B - [14-02-1951]',
    'birthdate [14/02/1951]',
    'birthday: [14 February 1951]',
    'date of birth was [3rd May 1962]',
    'DOB: [03 May 62]',
    'DOB [3.5.1962]',
    'born [3 May 1962]',
    'date of birth - [03051962]',
  ],
  ip: ['[192.168.1.1]', '[2001:db8::1]', '[fe80::1%eth0]', 'version 10.4.2.1'],
  email: [
    '[joan.smith@nhs.example]',
    '[JOAN.SMITH+ward@mail.example.co.uk]',
    '[joan (at) mail (dot) example]',
    'mailto:[joan@mail.example]',
  ],
  chi: ['CHI [0607230002]', '[060723 0002]', 'CHI no: [060723-0002]'],
};

describe.each(Object.entries(forms))('%s', (type, texts) => {
  it.each(texts)('%s', marked => {
    const text = marked.replace(/[[\]]/g, '');
    const wanted = /\[(.*)\]/.exec(marked)?.[1];
    const settings = defaultSettings();
    const { entities = [] } = check(asDraft({ text }), { rules, cues: [], settings, entities: true });
    const found = entities.filter(e => e.type === type).map(e => text.slice(e.start, e.end));
    if (wanted === undefined) expect(found).toEqual([]);
    else expect(found).toContain(wanted);
  });
});

/** Numbers of telephones as they grow under the fingers. */
const telephones = [
  '07700 900123',
  '07700900461',
  '01632 960123',
  '01632960123',
  '020 7946 0123',
  '02079460123',
  '0113 496 0123',
  '01134960123',
  '028 9649 6123',
  '+44 7700 900123',
  '+447700900123',
  '0044 7700 900123',
  '0808 157 0123',
  '116 123',
  '(01632) 960 123',
  '029 2018 0123',
  '0131 496 0182',
  '03069 990123',
];

describe('a telephone number that is still being typed', () => {
  it.each(telephones)("%s never looks like a patient's number", number => {
    for (const lead of ['', 'Ring me on ', 'If you cannot get through, try '])
      for (let length = 1; length <= number.length; length++) {
        const { findings } = check(asDraft({ text: lead + number.slice(0, length) }), {
          rules,
          cues: [],
          settings: defaultSettings(),
        });
        const loud = findings.filter(f => f.severity !== 'tip' && f.rule !== 'identifiers/personal-phone');
        expect(loud).toEqual([]);
      }
  });
});
