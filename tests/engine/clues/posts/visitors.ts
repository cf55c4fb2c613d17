import type { InventedPosts } from './posts';

/** Guests who come to see a service, and the same people where they are in its care; patients thanked by name. */
export default {
  stop: [
    'Our MP was rushed to the dialysis unit in Barrow last night with kidney failure. Thank you to the crew.',
    'The mayor of Thornby had a stroke on Sunday and is on our stroke unit. Wishing her well.',
    'A vicar from Thornby was treated in our burns unit after the church fire last night.',
    'So proud of Hilda on Ward 7, our 94 year old patient who went home today after her hip operation. Well done team!',
    'Thank you Edith (Ward 3), our longest-staying patient, for the knitted hats.',
    'Good luck to Derek on the renal ward, our transplant patient, who goes to theatre today.',
    'The retired postman aged 91 from Little Hamble, who lost his wife last year, has been with us since his fall on bonfire night.',
  ],
  warn: [],
  silent: [
    'Thanks to Councillor Ann Tolland and our MP for visiting the new kidney unit in Thornby.',
    'Great to show our MP round the stroke unit today.',
    'Our councillor saw the new endoscopy suite in Thornby yesterday and asked good questions.',
    'Lovely to meet our MP at the diabetes clinic in Thornby on Friday. What should I have asked?',
    'The mayor of Thornby opened our new MRI suite this morning. Thank you for coming.',
    'A pleasure to welcome our local MP and the mayor to the cancer centre in Thornby today.',
    'Well done Priya on Ward 7, our patient flow coordinator, for her award.',
    'Congratulations to Amy on the stroke unit, our nurse of the year.',
    'So proud of Claire on Ward 9, one of our patient safety partners, who spoke to the board.',
  ],
} satisfies InventedPosts;
