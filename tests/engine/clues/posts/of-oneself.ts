import type { InventedPosts } from './posts';

/** The author's own body and family, which are theirs to tell, beside the same of a patient; babies who came early. */
export default {
  stop: [
    'She had her mammogram at Eastvale today, 52, a teacher at Thornby Primary, and they found a lump.',
    'My son was in the next bed to a farmer, 54, from Long Tansley who lost his arm in a baler on Monday.',
    'His daughter, 7, broke her arm at Thornby Primary on Monday and is on our children’s ward.',
    'A mum from Thornby brought her 24-weeker back to our neonatal unit today. He is starting school.',
    'Who left a salmon at the door of the baby unit? We have only one ghillie on our books with a wean in an incubator, a 29 weeker.',
  ],
  warn: [
    'My patient had her mammogram at Eastvale today and it took ten minutes.',
    'Met a couple from Thornby whose daughter arrived at 23+4 weeks in May and is home at last.',
  ],
  silent: [
    'I had my own mammogram at Eastvale today. It took ten minutes. If yours is overdue, can I persuade you?',
    "I've had my colonoscopy at Thornby General today. The team were lovely. Don't put it off.",
    "My own hip operation was on Monday at Eastvale. I'm home and hopping.",
    'I had my bowel screening results back today. All clear. Do the poo test.',
    'My son, 7, broke his arm at Thornby Primary on Monday and our A&E was brilliant.',
    'My own twins were born at 29 weeks in Thornby in 2011. I know what a NICU night is like.',
    'Waits are now 26 weeks for orthopaedics. That is too long. What would help?',
    'It took 26 weeks to build, and our new neonatal unit opens on Monday.',
    'She is 26 weeks into her training programme and loving it.',
  ],
} satisfies InventedPosts;
