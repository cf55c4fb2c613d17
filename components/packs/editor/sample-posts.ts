/** Posts to try guidance on: invented, of the kinds that leaders write. */
export const samplePosts: readonly string[] = [
  'Great to visit our discharge team at Eastvale this morning. Too many bed blockers, but what a team! What would help you get home sooner?',
  'We are delighted to announce new funding for our hospital. Read more: https://eastvale.nhs.uk/news #NHS #proud #Eastvale #winter',
  'Thank you for telling us this. I can’t talk about anyone’s care here, whoever they are. You can message me or PALS. Asha, chief executive',
  'Our service users deserve better. Going forward we will utilise every bed.',
  'The clinic for diabetics opens on 1 May, 8am–8pm. Call 0300 000 0000 to book.',
  'Short of staff again tonight on Ward 7. I have raised concerns and want to talk about it openly.',
  'Between us, we won the bid 🎉🎉🎉 Announcement coming on Thursday.',
  'I got this wrong last week. Here is what I learned from the people who told me, and what we will try next.',
];
