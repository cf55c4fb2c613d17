import { describe, expect, it } from 'vitest';
import { asDraft } from '@/utils/engine/draft';
import { read } from '@/utils/engine/reading';
import { defaultSettings } from '@/utils/engine/settings';
import { languageOf } from '@/utils/engine/text/language';
import { processorTime } from '../processor-time';

const language = (text: string) => languageOf(read(asDraft({ text }), defaultSettings()));

describe('languageOf', () => {
  it.each([
    'Thanks to Priya and the stroke team for a brilliant morning.',
    'Road to ruin',
    'Cake in the hub from 2, all welcome.',
    'Diolch Gwen! We loved having you on the ward today.',
    'Staff awards photos are in! #TeamFenwick #Proud',
    'Café open late tonight',
    'Die Another Day is on at the Roxy for dementia-friendly cinema night.',
    'Meet Llinos Rhydderch and Huw Llewelyn, our new matrons in Aberceri.',
    'https://example.org',
    '#NHS #Proud',
    '🎉🎉',
    '',
    'Dr José Peña joins our cardiology team on Monday.',
    'Odd socks day at Aberceri. Add yours.',
    'Data, video, media: extra agenda',
    'Pizza, pasta, mozzarella',
    'Merci Dr Smith',
    'Shwmae bawb! Good to be at Ysbyty Gwynedd today with Mererid and the team.',
    'Good news from Bwrdd Iechyd Aberceri: Ysbyty Meddyg Huw opens its new ward.',
    'Penblwydd hapus to the NHS! Cake on every ward.',
    'Mam and Dad both trained here. Bore da from me.',
    'The nos for this month are up: 40 fewer falls on Ward 5.',
    'Mae West was on at the Roxy for our dementia-friendly cinema.',
  ])('reads English, also when unsure: %s', text => expect(language(text)).toBe('en'));

  it.each([
    'Prynhawn da; diolch i bawb yn Aberceri am eu croeso cynnes heddiw.',
    'Mae’r clinig newydd ar agor o ddydd Llun. Ffoniwch ni am apwyntiad.',
    'Llongyfarchiadau mawr i’r tîm nyrsio yn Llandeilo.',
    'Bu farw bachgen 4 oed o Bwllheli ar ôl damwain fferm.',
    'Merch 6 oed o Aberceri adref o’r diwedd!',
    'Claf wedi disgyn o’r gwely ar Ward 5 neithiwr.',
    'Gwelais ddyn 82 oed ar droli neithiwr.',
    'Cafodd babi ei eni yn y maes parcio ddoe.',
    'Noson hir. Dwy ddamwain ddrwg.',
    'Colled fawr. Cydymdeimlad dwys â’r teulu.',
    'Diolch o galon i staff Ward Dyfi.',
    'Da iawn bawb.',
  ])('reads Welsh: %s', text => expect(language(text)).toBe('cy'));

  it.each([
    'Mae’r clinig newydd ar agor heddiw. The new clinic is open today, please call us to book.',
    'Diolch i bawb a ddaeth i’r cyfarfod neithiwr.\n\nThank you to all of you who came to the meeting last night.',
    'Klinika jest otwarta dla wszystkich i nie trzeba się umawiać. The clinic is open and you do not have to book.',
    'کلینک آج کھلا ہے، براہ کرم تشریف لائیں۔ The clinic is open today and you can walk in.',
  ])('reads two languages: %s', text => expect(language(text)).toBe('bilingual'));

  it.each([
    'Clinic a’ chnatain mhòir ann an Achadh nan Gleann. Fàilte air a h-uile duine, tha sinn fosgailte.',
    'Tá an clinic oscailte inniu agus níl aon choinne ag teastáil.',
    'Klinika jest otwarta dla wszystkich i nie trzeba się umawiać.',
    'Clinica este deschisă astăzi pentru toți și nu este nevoie de programare.',
    'La clínica está abierta hoy para todos, gracias por su paciencia.',
    'La clinique est ouverte pour tous dans notre centre, merci.',
    'Die Klinik ist heute für alle geöffnet und wir sind gerne für Sie da.',
    'A clínica está aberta hoje, obrigado a todos pela paciência. Não é preciso marcar.',
    'کلینک آج کھلا ہے، براہ کرم تشریف لائیں۔',
    'ক্লিনিক আজ খোলা আছে।',
    'ਕਲੀਨਿਕ ਅੱਜ ਖੁੱਲਾ ਹੈ।',
    'العيادة مفتوحة اليوم للجميع',
    'Клініка сьогодні відкрита для всіх.',
    '诊所今天开放。',
    'La primera semana de junio.',
    'Estamos orgullosos de haber ganado el premio.',
    'Não vejo a hora...',
    'Klinik bugün herkes için açık, teşekkür ederiz.',
    'Rugsėjo klinika yra atvira, ačiū kad esate kartu, mūsų komanda laukia.',
  ])('reads another language: %s', text => expect(language(text)).toBe('other'));

  it('stays quick on a very long text', () => {
    const text = 'Mae hi’n braf a’r tywydd yn dda heddiw '.repeat(2500);
    expect(processorTime(() => expect(language(text)).toBe('cy'))).toBeLessThan(3000);
  });
});
