import type { InventedPosts } from './posts';

/** Colleagues who are thanked, by name, job and age; and colleagues who are ill. */
export default {
  stop: [
    'The Premier League striker who was brought to us on Saturday is doing well. Thank you for your messages.',
    'Thank you to our porter Dave Kowalski, 63, who collapsed on Ward 4 on Sunday and is now on our ICU. He is awake.',
  ],
  warn: [
    'Proud of our consultant Dr Amina Yusuf, who had breast cancer herself last year and is back in clinic today.',
    'Our matron Priya Nair, 29, gave birth on Rowan Ward on Monday. She is doing well.',
    'Thinking of our cook Ade Obi, 44, who had a heart attack at work on Tuesday. He is home.',
    'Thinking of the family of the man who died in our car park yesterday.',
    'The MP we operated on last night is doing well. He asked for a bacon roll at six.',
    'Well done Josie (Bay 4!) who rang the bell today after 18 months of treatment. She said we could tell everyone.',
    'Thinking of the family of a woman who died outside our A&E on Sunday.',
  ],
  silent: [
    'Thank you to our porter Dave Kowalski, 63, who ran the London Marathon on Sunday for the hospital charity. Have you sponsored him yet?',
    'Congratulations to Priya Nair, our youngest ever matron at 29. She starts on ward 4 on Monday.',
    'Well done to our healthcare assistant Tom Bell, 58, who cycled from Malton to Whitby on Saturday. He did it in nine hours.',
    'Happy retirement to Sister Joan Pike, 66, who leaves Ward 7 on Friday after 41 years. She will be missed.',
    'Congratulations to our cook Ade Obi, 44, named Caterer of the Year in Leeds last night. He cried.',
    'Our domestic Marta Zielinska, 51, won the regional cleaning award on Thursday. She has worked on Ward 12 since 2009.',
    'Meet Rhys Morgan, 19, our youngest apprentice electrician. He started in estates on Monday.',
    "Thanks to pharmacist Femi Ola, 37, who climbed Snowdon on Sunday for our children's ward. Please sponsor him.",
    'Delighted that our midwife Ellen Shaw, 24, has been shortlisted for Midwife of the Year. She works on Rowan Ward.',
    'Welcome to Kofi Mensah, our first ever male chief midwife, who is 48. He joins us on 3 March.',
    'Our MP came to hear from carers today. Three of them told her what a night without a break is like. She listened.',
    'Thank you to the mayor for opening our garden on Friday. She stayed for two hours and weeded a border.',
    'Lost: a grey rabbit called Mr Flops, between the children’s ward and the car park. His owner is six.',
    'My nan rang me to say that the hospital on the telly is mine.',
    'Thinking of the family of the man who died in the flood in Valencia yesterday.',
  ],
} satisfies InventedPosts;
