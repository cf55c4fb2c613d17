import type { InventedPosts } from './posts';

/** Consent that is stated, patients who are pretended, links to one's own pages: what stands around a story. All invented. */
export default {
  stop: [
    'He was such a character, our Mr Tansley on Rowan Ward. We lost him on Sunday, two days short of 91.',
    'You can imagine the noise in bay 4 last night when Ivy, 88, walked to the toilet on her new hip.',
    'RT @wardseven: last night an 82-year-old lady on our Ward 7 had a cardiac arrest. She went home today.',
    'Ines, 34, signed the consent form for her kidney transplant at 6am today on Ward 3.',
    'Meet Ines, 34, who had her kidney transplant here in May. We have not asked for her consent yet.',
    'A lorry driver of 31 from Hallam lost his hand at the sawmill on Tuesday and our plastics team put it back. Book a safety talk: https://marlow-hands.example/talks',
  ],
  warn: [
    "Our walker of the year is Toby, 6, from Penfold School, on his new leg. Shared with his mum and dad's consent.",
    'Meet Ines, 34, who had her kidney transplant here in May. She has read and approved this post.',
    'Meet Ines, 34, who had her kidney transplant here in May. Her consent for social media is signed.',
    'Glenys, 71, gave signed consent for this film. She had a stroke on her allotment in Burnham and our ward taught her to talk again.',
  ],
  silent: [
    'PATIENT TRANSPORT TEST, please ignore. Mrs Test Patient, dialysis M/W/F, walks with frame.',
    'Our new boards are live! The picture shows the demo board with pretend patients: Bed 1 Apple, nil by mouth.',
    {
      text: "Tell her the bear in bed 3 is on the mend, Noreen! He's away home with a bandage.",
      kind: 'reply',
      parent: 'My wee girl loved the teddy hospital on Saturday',
    },
    'RT @heartwalkers: need someone hurt in an operation by robot for a story. Contact: marlow@walkers.example',
    'RT @heartwalkers: the disease is the same but the diagnosis comes later in women. What did your doctor say?',
    "Mrs Vale is only a character in our sepsis play, but cold hands at 71 are not. Come and see it on Ward 4's stage.",
    'Heart scans near you: see the days and places at https://marlow-hearts.example/scans',
  ],
} satisfies InventedPosts;
