/**
 * Invented posts with the label a careful reader would give them. Written in four rounds, each before the cues had seen
 * it (first answers right: 87, 72, 68 and 80 in 100), then used to widen the cues: so what they show now is that
 * nothing was lost, not how well unseen posts fare. Ours: free to ship. C conversational, M mixed, B broadcast, O one-way;
 * a parent, or a handle in front, makes a post a reply.
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
  // Second round
  {
    label: 'O',
    text: 'It is with great sadness that we share the news of the death of Dr Amira Haddad, consultant and friend.',
  },
  { label: 'B', text: 'Our new website is here. It is faster, clearer and works on your phone.' },
  { label: 'B', text: 'Day three of the roadshow and we have now visited every site in the group. Onwards!' },
  {
    label: 'B',
    text: 'Thrilled that our apprenticeship scheme has been recognised nationally as an example of best practice.',
  },
  { label: 'B', text: 'A healthy workplace is a productive workplace.' },
  {
    label: 'B',
    text: 'We have invested £4m in new scanners which will reduce waiting times for patients in the west of the county.',
  },
  { label: 'B', text: "Don't forget to order your repeat prescriptions before the bank holiday weekend." },
  { label: 'B', text: 'Our chief nurse speaks to the Eastvale Echo about staffing: https://news.example' },
  {
    label: 'B',
    text: "Today is World Sepsis Day. Know the signs: slurred speech, extreme shivering, passing no urine, severe breathlessness, it feels like you're going to die, skin mottled or discoloured.",
  },
  { label: 'B', text: 'You can now book your blood test online.' },
  {
    label: 'B',
    text: 'So proud of everything this organisation has achieved in a difficult year. The best is yet to come.',
  },
  { label: 'B', text: 'Did somebody say cake? Our charity bake sale is on Friday from 10am in the atrium.' },
  { label: 'B', text: 'What a day! The sun is out, the ward garden is open and the choir is in fine voice.' },
  { label: 'B', text: 'The Board met today and approved the business case for phase two.' },
  {
    label: 'B',
    text: 'Pleased to be at the NHS Providers conference in Liverpool with colleagues from across the system.',
  },
  { label: 'B', text: '12 new consultants. 40 new nurses. 1 new MRI scanner. Eastvale is growing.' },
  { label: 'B', text: 'She was told she would never walk again. Yesterday she walked out of our rehab unit.' },
  {
    label: 'M',
    text: "Tea with the switchboard team this afternoon. They answer 2,000 calls a day and know everyone's birthday.",
  },
  {
    label: 'M',
    text: 'I have worked in the NHS for thirty years and today a trainee taught me something about pain I will not forget.',
  },
  {
    label: 'M',
    text: 'Farewell to Brenda, who has run our post room since 1988. Nobody else can read my handwriting.',
  },
  {
    label: 'M',
    text: 'If you are one of the 200 people starting with us today, welcome. The first week is odd. It gets better.',
  },
  { label: 'M', text: 'Thank you to the stranger who sat with my dad at the bus stop until the ambulance came.' },
  { label: 'M', text: 'Ward 9, I owe you biscuits. You know why.' },
  {
    label: 'M',
    text: 'Two years ago I had my own cancer scan in this building. I think about that every time I walk past.',
  },
  { label: 'M', text: 'Shout out to our ICT night crew: Raj, Mo and Ellie moved 4,000 mailboxes while we slept.' },
  { label: 'M', text: 'Proud of @sister_kaur and her team for their national award. So well deserved!' },
  { label: 'M', text: 'What an inspiring visit to the memory clinic. Thank you Dr Osei and Ruth for your time.' },
  { label: 'M', text: 'Our consultation on community beds closes on Friday. Have your say: https://eastvale.example' },
  { label: 'M', text: 'Great chat with our youth forum tonight. They do not hold back!' },
  { label: 'M', text: 'Can whoever borrowed the good stapler from room 4 please bring it home.' },
  { label: 'C', text: 'We are thinking of moving visiting to 11am. Good idea or terrible idea?' },
  {
    label: 'C',
    text: 'A porter stopped me yesterday and asked why we have three kinds of wristband. I had no answer. Do you?',
  },
  {
    label: 'C',
    text: 'Friday I said we would publish the staff survey in full. Here it is, warts and all. The worst score is about being listened to. I want to talk about that on Tuesday at noon in the canteen. Come.',
  },
  {
    label: 'C',
    text: 'I have read all 340 of your comments on the rota. The message is clear: publish it six weeks ahead, not two. We will start in May.',
  },
  {
    label: 'C',
    text: 'Patients keep telling us the signs in outpatients send them in circles. I tried it with my eyes half shut and they do. If you have got lost here, where was it?',
  },
  {
    label: 'C',
    text: "Sorry. Last night's email went to everyone at 11pm and it should not have. I will schedule them for the morning from now on. If it caused you worry, reply and I will ring you.",
  },
  { label: 'C', text: 'Quick question for nurses who have come back after a career break: what nearly stopped you?' },
  {
    label: 'C',
    text: 'We cut the shuttle bus and it was the wrong call. It is back from Monday. Thank you to the 90 people who wrote.',
  },
  { label: 'C', text: "I'm not sure our new booking app is better than the old one. Tell me honestly." },
  { label: 'C', text: "What would you ask a chief executive if you knew you'd get a straight answer? Ask it below." },
  {
    label: 'C',
    text: "There's a debate on our wards about uniforms for therapists. I can see both sides and I haven't made up my mind. Make your case.",
  },
  { label: 'O', text: 'Due to high winds the multi-storey car park roof is closed today. Please allow extra time.' },
  {
    label: 'O',
    text: 'Our maternity phone line is not working. If you are in labour or worried, call 01632 960222 instead.',
  },
  { label: 'O', text: 'If you ate at the Harbour Cafe on 3 May and feel unwell, stay at home and call 111.' },
  {
    label: 'O',
    text: "An update on this morning's fire: everyone is safe, wards 3 and 4 have been evacuated and the road is shut. Please do not come to the hospital unless it is an emergency.",
  },
  { label: 'O', text: 'RIP Joyce. Tea lady, Samaritan, legend of corridor B.' },
  {
    label: 'O',
    text: "We lost a much-loved member of the theatre family this week. Our hearts are with Kasia's children.",
  },
  { label: 'O', text: 'Flags are at half mast today for PC Donna Ames.' },
  {
    label: 'O',
    text: 'Consultant geriatrician wanted! Flexible hours, relocation help, lovely team. Closing date 1 July.',
  },
  { label: 'O', text: 'Public notice: the governing body meets in public on 4 June at 2pm in the town hall.' },
  { label: 'O', text: 'Wir freuen uns auf Ihren Besuch in unserer Klinik am Montag.' },
  { label: 'C', text: "@mel_brooks_ It's the same number, just a new recorded message. Press 2 and you skip it." },
  {
    label: 'C',
    text: '@mel_brooks_ Not at the moment, sorry. We lost our dietitian in March and the post is out to advert.',
  },
  { label: 'M', text: '@mel_brooks_ Thank you Mel, made my day!' },
  {
    label: 'M',
    text: "@mel_brooks_ We're sorry to hear about this. Could you please send us a direct message with more information?",
  },
  {
    label: 'C',
    text: "@mel_brooks_ I hear you. I'd be cross too. Can you tell me which clinic, so I can find out what happened?",
  },
  {
    label: 'B',
    text: 'Find out how our nurses are using virtual reality to help children before surgery https://eastvale.example',
  },
  { label: 'B', text: 'Tonight at 8: the documentary that goes behind the scenes at Eastvale A&E.' },
  { label: 'B', text: 'The Secretary of State must explain why 300 beds have been lost.' },
  { label: 'B', text: "At the launch of the county's first hydrogen bus with @GreenCouncil and @HydroBus." },
  { label: 'B', text: 'I have today written to the Home Secretary about police numbers in our county.' },
  { label: 'B', text: 'Another great session in the gym with the lads. No pain no gain!' },
  { label: 'M', text: 'Honoured to present medals to the under 12s of Mill Lane FC. What a team!' },
  { label: 'M', text: 'Wishing @hannah_runs all the best for the marathon tomorrow!' },
  { label: 'M', text: "I stopped by Kelly's Diner in Mill Lane for breakfast. Best pancakes in the county." },
  // Third round
  {
    label: 'C',
    text: 'Anyone else getting kicked out of NHSmail every ten minutes today or is it just the third floor?',
  },
  {
    label: 'C',
    text: "Right. Bank holiday rota. I've messed it up and three of you are down twice. Tell me if you're one of them and I'll sort it tonight.",
  },
  { label: 'C', text: 'Honest question for people living with long Covid: did our clinic letters make sense to you?' },
  {
    label: 'C',
    text: "You were promised a call back within 48 hours and half of you didn't get one. We've hired two more people and I'll share the numbers every Friday until it's fixed.",
  },
  {
    label: 'C',
    text: "Been thinking all weekend about what Mrs A said to me at the open day: 'You ask us what we think after you've decided.' She's right. So before we decide anything about the minor injuries unit I'll be in the library on Saturdays, with a flask.",
  },
  { label: 'C', text: 'Which of our leaflets have you actually read to the end? Mine too. None.' },
  {
    label: 'C',
    text: "Someone asked last night why the chief exec gets a parking space. Fair. I've given it up. If you're on a late shift and worried about walking to the far car park, message me.",
  },
  { label: 'C', text: "If you've ever been an inpatient over Christmas with us, what did you miss most?" },
  {
    label: 'C',
    text: 'Last month you said the waiting room was freezing. Heaters went in on Monday. Still cold? Let me know where you were sitting.',
  },
  {
    label: 'C',
    text: "I don't have an answer on car parking yet and I won't pretend I do. What I can say is that I've read every message.",
  },
  {
    label: 'M',
    text: "Seventeen miles on the community nurses' round with Precious today. Two dogs, one goose, zero coffee.",
  },
  { label: 'M', text: "New starters! See you in the lecture theatre at nine. I'll be the nervous one at the front." },
  { label: 'M', text: 'Thank goodness for Sally in payroll.' },
  { label: 'M', text: 'Today our youngest apprentice, Kofi, fixed a lift that three engineers had given up on.' },
  {
    label: 'M',
    text: 'Fourth year med students: your feedback on the sim day was kind and your drawings of me were not.',
  },
  {
    label: 'M',
    text: "Had my flu jab from Lorraine in occupational health. Didn't feel a thing. Bring your own sticker.",
  },
  { label: 'M', text: 'Not gonna lie, I teared up at the retirement do for our two lollipop ladies.' },
  { label: 'M', text: 'Hats off to the volunteers of Ballymore Lifeboat, out again at 3am.' },
  { label: 'M', text: 'To the family who left the tin of shortbread at reception: it lasted four minutes. Thank you.' },
  { label: 'M', text: 'Proud mum moment: my eldest started as a healthcare assistant on Ward 2 this week.' },
  { label: 'B', text: 'Now open: our refreshed outpatient pharmacy. Pop in and see us.' },
  { label: 'B', text: 'Our people are our greatest asset.' },
  { label: 'B', text: 'Did you know our dermatology team sees 18,000 people a year?' },
  {
    label: 'B',
    text: 'Celebrating 75 years of the NHS with cake, bunting and a flypast! 🎂🇬🇧✈️ #NHS75 #Proud #HappyBirthday',
  },
  { label: 'B', text: 'Three time-saving tips for GP practices in our latest bulletin.' },
  {
    label: 'B',
    text: "We're number one! Eastvale tops the league table for cancer waits for the second quarter in a row.",
  },
  {
    label: 'B',
    text: 'What does good look like? Good looks like safe, kind, effective care. Every patient, every time.',
  },
  { label: 'B', text: 'The future is digital. The future is integrated. The future is here.' },
  { label: 'B', text: 'Beautiful sunrise over the helipad this morning.' },
  {
    label: 'B',
    text: "Dr Patel's team has published new research on sepsis in The Lancet. Full paper in the comments.",
  },
  { label: 'B', text: 'A patient in her nineties danced with her physio in the corridor today. Joy.' },
  { label: 'B', text: 'Pleased to say our request for capital funding was successful. More to follow.' },
  {
    label: 'B',
    text: 'Your GP practice team includes physios, pharmacists and social prescribers. Choose the right person for you.',
  },
  { label: 'B', text: 'Walk-in flu clinic, Saturday 9 to 12, Mill Road Surgery. No need to book.' },
  { label: 'O', text: 'Power cut at the health centre. No phones, no computers. If it can wait, please wait.' },
  {
    label: 'O',
    text: 'Police are at the main entrance dealing with an incident. Use the west door. Everyone is safe.',
  },
  { label: 'O', text: 'If you have chest pain, call 999 now. Do not drive yourself.' },
  { label: 'O', text: 'Snow on the tops: district nurses will ring before every visit today.' },
  {
    label: 'O',
    text: 'Urgent: we have run out of O negative. If you can donate today, the centre on Mill Road is open until 8.',
  },
  { label: 'O', text: 'Our dear colleague Ibrahim died on Tuesday. Chapel is open for anyone who needs quiet.' },
  {
    label: 'O',
    text: "We're heartbroken. Rosie, 24, one of our newly qualified midwives, was killed in last night's crash.",
  },
  { label: 'O', text: 'Wanted: healthcare assistants, nights, Northfield. £12.60 an hour. Apply by Friday.' },
  {
    label: 'O',
    text: 'Formal consultation on the closure of Mill Road branch surgery opens on 1 May. Notice under section 14Z44.',
  },
  { label: 'O', text: "Mae'r feddygfa ar gau heddiw oherwydd yr eira. Ffoniwch 111 os yw'n fater brys." },
  {
    label: 'C',
    text: "Hello! It's upstairs, second left past the shop. Wheelchair entrance is round the side. Anything else just ask",
    parent: 'Where is the blood test place please',
  },
  {
    label: 'C',
    text: "That must have been frightening. I can't discuss anyone's care on here, but I do want to understand what happened on the phone that night. I'm around after 4 on 01632 960333.",
    parent: 'Your 111 service told my son to wait 6 hours with a rash',
  },
  {
    label: 'M',
    text: 'Thanks so much Priti, really kind of you to say! 😊',
    parent: 'The staff at fracture clinic were fab today',
  },
  {
    label: 'B',
    text: 'Thank you for getting in touch. Your comments have been noted and shared with the relevant team.',
    parent: 'Why is the path still not gritted???',
  },
  {
    label: 'C',
    text: "It's gritted now, sorry. We start at the ward end and ran out of hands this morning.",
    parent: 'Why is the path still not gritted???',
  },
  {
    label: 'M',
    text: '@col_mcc so sorry to hear this Colin. Can you pop us a DM with your details and we will look into it',
    parent: '@TrustX 9 weeks for a letter',
  },
  // Fourth round
  {
    label: 'B',
    text: 'Speaking at 2pm on the Senate floor about the need to fix our broken tax code. Watch live: https://news.example/1',
  },
  {
    label: 'B',
    text: 'ICYMI: my op-ed in the Eastvale Times on why we need to build the bypass now https://news.example/2',
  },
  { label: 'B', text: 'Today the House passed my bill to cut fees for veterans. I urge the Senate to act quickly.' },
  {
    label: 'B',
    text: "The President's plan would raise energy bills for every family in our state. We need a better way. #JobsNow",
  },
  { label: 'B', text: '#OnThisDay in 1920 women won the right to vote.' },
  {
    label: 'M',
    text: 'Had a great time at the Mill County Fair with my family today. Thanks to all the 4-H kids who showed us their animals!',
  },
  { label: 'M', text: 'Congratulations to the Eastvale High School robotics team on winning the state championship!' },
  {
    label: 'M',
    text: 'Met with members of the Northfield Chamber of Commerce this morning to discuss flood insurance.',
  },
  { label: 'M', text: 'Thank you Sheriff Dan Cole and your deputies for your service.' },
  { label: 'M', text: 'Happy 75th birthday to the US Coast Guard Auxiliary!' },
  { label: 'B', text: 'Honored to have been endorsed by the Farm Bureau.' },
  { label: 'B', text: 'Proud to stand with our troops and their families today and every day.' },
  {
    label: 'C',
    text: "@jennylowe22 I'm against it. It doesn't do anything for rural hospitals, and ours need help now.",
  },
  { label: 'C', text: '@jennylowe22 what part of town are you in? My office can help' },
  { label: 'M', text: '@jennylowe22 Thanks Jenny, have a great weekend!' },
  { label: 'M', text: '@jennylowe22 appreciate your support!' },
  { label: 'B', text: 'Obamacare premiums are going up again. RT if you want full repeal.' },
  { label: 'B', text: 'Breaking: Rovers have sacked their manager after eight games.' },
  { label: 'B', text: "My column this week: why I'm giving up coffee https://news.example/3" },
  { label: 'B', text: 'Very sad scenes at the factory tonight as workers hear it is to close.' },
  { label: 'B', text: "You can't make this up. https://news.example/4" },
  { label: 'M', text: 'Delighted for @annie_ruane, a well deserved win tonight.' },
  { label: 'M', text: 'Thanks for all the birthday wishes, you lot are great.' },
  { label: 'C', text: 'Anyone know a good plumber in Galway? Kitchen is under water.' },
  { label: 'C', text: "@MossyK ha, not a chance, I'm 50 on Friday" },
  { label: 'C', text: '@MossyK it was 1994, I was at it with my dad. Rained all day.' },
  { label: 'M', text: '@MossyK brilliant!' },
  { label: 'B', text: 'How I beat stage 4 cancer https://news.example/5' },
  { label: 'B', text: 'Should you eat breakfast before a run? https://news.example/6' },
  { label: 'B', text: "Your bedtime routine could be making you sick. Here's why. https://news.example/7" },
  { label: 'B', text: 'GPs could be paid to cut referrals, warns BMA https://news.example/8' },
  { label: 'B', text: '“We are running on empty”: a nurse on winter in A&E https://news.example/9' },
  { label: 'B', text: 'Live now: health questions in the Commons. Follow with our blog https://news.example/10' },
  {
    label: 'C',
    text: "Are you a junior doctor working over Christmas? We'd like to hear your story. Email healthdesk@paper.example",
  },
  { label: 'M', text: 'Join our live Q&A on mental health at work today from 1pm https://news.example/11' },
  { label: 'B', text: 'Poll: do you think the NHS will survive another five years? https://news.example/12' },
  { label: 'M', text: 'Thanks to @drkatebell for this moving piece on dementia care https://news.example/13' },
  {
    label: 'B',
    text: "Meridian named one of the world's most ethical companies for the 8th year https://news.example/14",
  },
  {
    label: 'B',
    text: 'In India, Meridian has helped 40,000 farmers improve their yields. Read their stories https://news.example/15',
  },
  { label: 'B', text: 'Meridian CEO Carla Mendes speaks to @EconTV about the future of food https://news.example/16' },
  { label: 'B', text: '#Meridian is hosting a blood drive at all its US plants today #GiveBlood' },
  {
    label: 'M',
    text: '@lu_ferreira We’re sorry for the trouble! Please send us your order number by DM and we’ll take a look.',
  },
  { label: 'C', text: "@lu_ferreira It isn't sold in Portugal yet, but the 500g bag should be in shops from June." },
  {
    label: 'M',
    text: '@lu_ferreira Hi, our cocoa is sourced responsibly. More information here: https://news.example/17',
  },
  { label: 'M', text: 'Awesome picture! RT @tomw_89: #MeridianVolunteers painting the school gym' },
  { label: 'M', text: 'Good luck to everyone running the Eastvale 10k for @airambulance_ev tomorrow!' },
  { label: 'M', text: 'A warm welcome to our new graduate trainees, who start in Leeds today.' },
  { label: 'B', text: "We're committed to net zero by 2040." },
  { label: 'B', text: 'Did you miss our webinar on data security? Catch up here https://news.example/18' },
  {
    label: 'B',
    text: 'Officers are appealing for witnesses after a robbery on Mill Lane. Call 101 quoting 442. https://news.example/19',
  },
  { label: 'B', text: 'A 34-year-old man has been sentenced to six years for drug dealing in Northfield.' },
  { label: 'B', text: "Our dog section's newest recruit: PD Biscuit, eight weeks old 🐾" },
  {
    label: 'M',
    text: "PC Lyons and PC Shah were first on scene last night and saved a man's life. Proud of you both.",
  },
  {
    label: 'C',
    text: 'You asked us why we closed the front counter at Mill Street. The honest answer is money. Come and tell us what you need instead: Thursday, 6pm, the library.',
  },
  { label: 'O', text: 'Collision on the A5 at Northfield, road blocked both ways. Please find another route.' },
  {
    label: 'O',
    text: 'We are increasingly concerned for Marie, 82, missing from Eastvale since this morning. Please call 101 if you see her.',
  },
  { label: 'O', text: 'Our thoughts tonight are with the family and colleagues of PC Donna Ames.' },
];
