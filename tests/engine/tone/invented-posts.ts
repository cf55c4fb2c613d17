/**
 * Invented posts with the label a careful reader would give them, written before the cues were tuned to them. Ours: free
 * to ship and to train on. C conversational, M mixed, B broadcast, O one-way; `>` before a parent makes it a reply.
 */
export interface Invented {
  label: 'C' | 'M' | 'B' | 'O';
  text: string;
  parent?: string;
}

export const invented: Invented[] = [
  // Health leaders
  { label: 'B', text: 'Today we welcomed the Minister to our new endoscopy suite. A proud moment for Eastvale.' },
  { label: 'B', text: 'Our annual report is out. 92% of patients would recommend us to family and friends.' },
  {
    label: 'B',
    text: 'Big thank you to all our incredible staff who go above and beyond every single day. You are the best! 💙',
  },
  {
    label: 'B',
    text: 'Eastvale Hospitals has signed a partnership with Northfield University to train the workforce of tomorrow.',
  },
  { label: 'B', text: 'We are committed to delivering safe, high quality care for everyone in our communities.' },
  { label: 'B', text: 'Leadership is about people. Culture eats strategy for breakfast. Never forget your why.' },
  {
    label: 'B',
    text: 'It was an honour to collect the award for Digital Trust of the Year on behalf of our brilliant organisation.',
  },
  {
    label: 'B',
    text: 'Handwashing saves lives. Twenty seconds, soap and warm water. Share this with someone you love.',
  },
  {
    label: 'B',
    text: 'Great to see so many stories in the press today about the future of general practice. Link below.',
  },
  { label: 'B', text: 'Every contact counts. Every moment matters. #OneTeam #Values #Care' },
  { label: 'B', text: 'Who else thinks our volunteers are superheroes?! 🦸' },
  { label: 'B', text: 'The final beam went up on the new emergency department this morning. On time and on budget.' },
  {
    label: 'B',
    text: 'As Chair I was delighted to open the conference and set out our priorities for the year ahead.',
  },
  {
    label: 'B',
    text: 'Five ways to wellbeing: connect, be active, take notice, keep learning, give. Which will you try today? https://eastvale.example/five',
  },
  {
    label: 'B',
    text: 'Excited to share my latest blog on system leadership. Have a read: https://eastvale.example/blog',
  },
  {
    label: 'M',
    text: 'Spent the morning shadowing our porters. 14,000 steps and I only got lost twice. Hats off, Dele.',
  },
  { label: 'M', text: 'Lovely note on my desk from the night sister on Ward 6. It made me cry, in a good way.' },
  { label: 'M', text: 'Happy birthday to our café volunteer Winnie, 90 today and still the fastest on the till.' },
  { label: 'M', text: 'Congratulations to the theatres team at Northfield on their 1,000th robotic case.' },
  { label: 'M', text: 'Our strategy is live. Read it here and tell us what you think: https://eastvale.example' },
  {
    label: 'M',
    text: 'First day as a chief executive. I got the lift stuck, met the rats in the basement and had three cups of tea. I think I am going to like it here.',
  },
  { label: 'M', text: 'A huge well done to the housekeeping crew, who turned round 40 beds overnight.' },
  { label: 'M', text: 'To those of you working through the storm tonight: thank you. The canteen is free until 6am.' },
  {
    label: 'M',
    text: 'I learned more about hospital food in one lunch with the catering team than in ten board papers.',
  },
  { label: 'M', text: 'Lovely to catch up with @nurse_beth today about her QI project on pressure sores.' },
  {
    label: 'M',
    text: 'My mum was in our hospital last week. I sat in the same plastic chairs as everyone else and waited four hours.',
  },
  {
    label: 'C',
    text: 'Parking. You have told me it is expensive, it is full and the machine eats coins. All true. From Monday staff permits are half price. What should we fix next?',
  },
  {
    label: 'C',
    text: 'If you have had a baby with us this year, what one thing would have made the first night easier?',
  },
  {
    label: 'C',
    text: 'I promised lockers by Easter and they are not here. That is my fault. They arrive on Thursday and I will be there with a screwdriver.',
  },
  {
    label: 'C',
    text: 'We have money for one of two things: a sensory room or longer visiting hours. I honestly cannot decide. Help me choose.',
  },
  {
    label: 'C',
    text: 'Junior doctors: I am in the mess from 12 to 1 tomorrow. No slides. Bring the rota and your complaints.',
  },
  {
    label: 'C',
    text: 'Several of you asked why the outpatient letters still come by post. Short answer: our system cannot text. We are changing it in May. Anything else about letters that drives you mad?',
  },
  {
    label: 'C',
    text: 'How do other trusts handle pets visiting on wards? We have a dog and a very keen patient. Advice welcome.',
  },
  {
    label: 'C',
    text: 'I got this wrong. I said the clinic would stay open and it will not. I should have told you sooner.',
  },
  {
    label: 'C',
    text: 'A complaint landed on my desk about how we say goodbye to families. It was hard to read and it was fair. We have changed the form. If you have been through this with us, would you read the new one before we print it?',
  },
  { label: 'C', text: 'Does anyone have a hearing loop we could borrow for Tuesday’s public meeting? Ours has died.' },
  {
    label: 'C',
    text: 'We do not know yet why so many people miss their eye appointments. Twenty of you have told us about buses. What are we missing?',
  },
  {
    label: 'O',
    text: 'Northfield walk-in centre is closed until 2pm because of flooding. Please go to Eastvale if it is urgent.',
  },
  {
    label: 'O',
    text: 'We have lost power at Eastvale General. Emergency generators are working. Please do not attend unless you have been told to. Updates here every hour.',
  },
  {
    label: 'O',
    text: 'Extremely busy in our emergency departments tonight. Unless it is life threatening please try your pharmacy, GP or NHS 111.',
  },
  {
    label: 'O',
    text: 'IT systems are down across the trust. Blood tests booked for this morning will not go ahead. We will contact everyone affected.',
  },
  {
    label: 'O',
    text: 'It is with great sadness that we share the news of the death of Dr Amira Haddad, consultant and friend.',
  },
  { label: 'O', text: 'Today we remember colleagues we lost to Covid. We will pause at noon.' },
  { label: 'O', text: 'Sending love to everyone who knew Terry from pharmacy. He passed away peacefully on Sunday.' },
  { label: 'O', text: 'Vacancy: Director of Midwifery, Eastvale. Full time, salary £105,000. Closes 4 June.' },
  {
    label: 'O',
    text: 'Come and work with us! We are hiring band 5 nurses for our new unit. Apply at jobs.eastvale.example',
  },
  {
    label: 'O',
    text: 'Notice is hereby given that the Annual Members’ Meeting will be held on 12 September at 5pm in the Education Centre.',
  },
  {
    label: 'O',
    text: 'The gas leak on Mill Lane means the surgery is shut today. If you had an appointment we are calling you now.',
  },
  { label: 'O', text: 'Do not drink tap water in the east wing until further notice. Bottled water is on every ward.' },
  // Replies
  {
    label: 'C',
    parent: 'Two hours on hold to book a blood test',
    text: 'Two hours is ridiculous. We had three of six lines down and did not tell anyone. They are back now. Did you get your slot?',
  },
  {
    label: 'C',
    parent: 'Why is the hydro pool still shut?',
    text: 'The pump failed its safety check and the part is coming from Denmark. Best guess is 9 May. I will post when I know.',
  },
  {
    label: 'C',
    parent: 'Loved the new garden at the hospice!',
    text: 'So did my dad, he planted the runner beans with the Tuesday group. Come back in July when they are out!',
  },
  { label: 'C', parent: 'Is the bus stop moving?', text: 'Yes, 50 metres nearer the door, from Monday.' },
  {
    label: 'C',
    parent: 'You never publish waiting times',
    text: 'We do, but they are buried on page nine. Good challenge. I have asked for them on the home page by Friday.',
  },
  {
    label: 'M',
    parent: 'Brilliant care from the MIU today',
    text: '@jo_pike Thank you so much for this, we will pass it on to the team!',
  },
  {
    label: 'M',
    parent: 'Had to wait ages',
    text: '@jo_pike Hi Jo, sorry to hear that. Please DM us your details or call PALS on 0300 000 0000.',
  },
  { label: 'M', parent: 'Passed my nursing degree today!', text: '@jo_pike Congratulations!! Enjoy every minute 🎉' },
  {
    label: 'B',
    parent: 'Had to wait ages',
    text: 'Thank you for your feedback. We take all comments seriously and strive to provide excellent care.',
  },
  {
    label: 'B',
    parent: 'My letter never came',
    text: 'We apologise for any inconvenience caused. For further information please visit our website.',
  },
  // Politicians
  { label: 'B', text: 'Today I voted to protect our local bus services. https://news.example' },
  { label: 'B', text: 'The government has failed our high streets again. It is time for change.' },
  { label: 'B', text: 'I will always stand up for farmers and rural families across the county.' },
  { label: 'B', text: 'Proud to support the Small Business Bill. It will cut red tape and create jobs.' },
  { label: 'B', text: 'Pleased that the minister listened and scrapped the parking tax. A victory for common sense!' },
  { label: 'B', text: 'Why does the council keep wasting taxpayers’ money?' },
  { label: 'B', text: 'I will be on Radio Eastvale at 8.10 talking about the hospital bill. Tune in.' },
  { label: 'B', text: 'Out on the doorstep in Mill Ward with a great team this morning. Great response!' },
  { label: 'B', text: 'RT if you agree: every child deserves a warm meal at school.' },
  { label: 'B', text: '"Freedom is never more than one generation away from extinction." - Ronald Reagan' },
  { label: 'B', text: 'My statement on the closure of the steelworks: https://news.example' },
  { label: 'B', text: 'New figures show unemployment down again in our region. Our plan is working.' },
  { label: 'M', text: 'Great to meet the students of Mill Lane Academy today and hear about their recycling project.' },
  { label: 'M', text: 'Thank you to the Eastvale Rotary Club for having me at their centenary dinner.' },
  { label: 'M', text: 'Congratulations @EastvaleWFC on a fantastic cup win!' },
  {
    label: 'M',
    text: 'Enjoyed visiting with veterans at the Post 40 breakfast this morning. Thanks for your service, gentlemen.',
  },
  { label: 'M', text: 'Good luck to Corporal Hughes, who is running the marathon for the air ambulance on Sunday.' },
  { label: 'M', text: 'I met with Janet and Bill Potts today, whose shop flooded twice this year.' },
  {
    label: 'C',
    text: '@tonybarnes I voted against it because the money came out of the youth fund. Happy to send you the figures.',
  },
  { label: 'C', text: '@tonybarnes Fair question. No, I did not claim for that.' },
  {
    label: 'C',
    text: 'I’m doing an online surgery at 6 tonight. Send me your questions about the bypass and I’ll answer as many as I can.',
  },
  {
    label: 'C',
    text: 'What matters most to you in the budget: schools, roads or care? I’d like to hear before I vote on Thursday.',
  },
  // Police and councils
  {
    label: 'B',
    text: 'Two men have been charged with burglary following an investigation by our CID officers. https://police.example',
  },
  {
    label: 'B',
    text: 'Officers from the Mill Ward team seized 12 off-road bikes this weekend. #SaferStreets #OpSwift #Police',
  },
  { label: 'B', text: 'Don’t drink and drive this Christmas. It’s not worth the risk.' },
  { label: 'B', text: 'Have you got a dash cam? Register it with our portal today: https://police.example' },
  {
    label: 'B',
    text: 'Bin collections change next week because of the bank holiday. Check your day: https://council.example',
  },
  {
    label: 'O',
    text: 'The A49 is closed in both directions at Mill Bridge after a serious collision. Please avoid the area.',
  },
  {
    label: 'O',
    text: 'MISSING: Have you seen Callum, 15, last seen in Eastvale park at 3pm? Grey tracksuit. Call 999 with any information.',
  },
  {
    label: 'O',
    text: 'Flood warning in force for the River Arrow tonight. Move valuables upstairs and stay away from the water.',
  },
  {
    label: 'M',
    text: 'Thanks to PC Malik for teaching the Year 4s how to cross the road. They still have his whistle.',
  },
  {
    label: 'C',
    text: 'We’ve had 60 messages about speeding on Mill Lane. You’re right, we haven’t been there enough. Our speed van starts on Monday. Where should it stand?',
  },
  { label: 'C', text: '@kate_h82 No, you don’t need a permit on Sundays, only from Monday to Saturday.' },
  // Companies and newsrooms
  {
    label: 'B',
    text: 'Meridian Foods reports record half-year results and raises its dividend. https://meridian.example',
  },
  {
    label: 'B',
    text: 'Our Chief Scientist explains how gene therapy works in 90 seconds. Watch: https://meridian.example',
  },
  { label: 'B', text: 'Looking for a healthy lunch? Try these 7 salads: https://mag.example' },
  { label: 'B', text: 'Study: Night shifts may raise heart risk https://mag.example' },
  { label: 'B', text: 'How Much Protein Do You Really Need? https://mag.example' },
  { label: 'B', text: 'Is your back pain keeping you up at night? Our expert has the answer. https://mag.example' },
  { label: 'B', text: 'Doctors warn that the new rules will cost lives, @EastvaleEcho reports' },
  { label: 'B', text: 'Follow us for live updates from the summit #Summit24' },
  { label: 'B', text: 'Happy International Nurses Day from all of us at Meridian!' },
  { label: 'M', text: 'Great photo! RT @dan_weeks: Our crew planting trees with #MeridianVolunteers' },
  { label: 'M', text: '@rosa_k Thanks for the kind words!' },
  { label: 'M', text: '@rosa_k Our latest statement on palm oil is here: https://meridian.example' },
  { label: 'M', text: 'Big thanks to @eastvale_foodbank for hosting our volunteers this week.' },
  { label: 'C', text: '@rosa_k It went out on Tuesday, so it should be with you tomorrow. Shout if not!' },
  { label: 'C', text: 'What’s the one kitchen tool you couldn’t live without? We’ll print our favourite answers.' },
  { label: 'C', text: '@rosa_k oh no! which shop was that in?' },
];
