import { list } from '../words';

/** Words by the sign they give. Hand-written; what each sign weighs was learned. */
const classes: Record<string, string> = {
  i: "i i'm i've i'd i'll im ive",
  my: 'my me mine myself',
  we: "we we're we've we'll we'd",
  our: 'our ours us',
  you: "you you're you've you'll you'd u ya yourself yourselves",
  your: 'your yours',
  she: "she he her him his she's he's she'll he'll she'd he'd",
  they: "they them their they're they've they'll they'd",
  thanks: 'thanks thank thankyou ta cheers grateful diolch thx bless',
  sorry: 'sorry apologise apologies apology fault wrong mistake muddle mess daft embarrassed embarrassing ashamed',
  moment: `met sat spent went saw told heard stood got felt ran grew held made left took woke came kept lost found wrote said
    knew taught bought gave put fell rang lay ate drank slept drove thought brought caught sent sang spoke stole swore
    threw wore broke chose forgot learnt had eaten been seen done gone written given taken watched walked asked
    stopped tried listened visited shadowed answered`,
  ask: 'tell ask reply say shout ring message text drop stop send talk knock nudge chat grab find name suggest',
  homely: `tea coffee biscuit biscuits cake chips sandwich toast soup custard car kettle bus rain snow lunch dinner mum
    dad nan gran kids dog shoes desk kitchen chair bed door wall lift stairs bit lot bloody mate honestly yep nope ok
    okay actually still just really properly never quite rather somehow anyway daft lovely cracking brew shift nights
    morning lads folk folks hand hands feet head eyes heart tired cold hot wet cried laughed yesterday queue grim
    nobody half daffodils window corridor pocket till scarf coat boots canteen trolley phone porter`,
  press: `announce announced announces launch launched launches unveil report reports study research programme programmes
    strategy framework partnership partners innovation innovative leading delivering deliver transformation excellence
    outstanding award awards initiative initiatives commitment committed stakeholders services solutions sustainable
    investment quality improvement conference summit event webinar available latest key global government minister
    healthcare public national performance annual results priorities population outcomes ambition vision`,
  politics: `vote voted votes bill budget congress tax taxes president house senate party act bipartisan republicans
    democrats labour conservative tory tories mp mps premier parliament legislation amendment spending debt border reform
    campaign election policy`,
  not: `not no don't didn't can't won't isn't wasn't haven't hasn't doesn't couldn't wouldn't shouldn't nothing`,
};

/** The signs of words, by number. */
export const wordSigns: readonly string[] = Object.keys(classes);

/** Listed words, with a bit for each sign they give. */
export const signWords: ReadonlyMap<string, number> = (() => {
  const signs = new Map<string, number>();
  for (const [sign, words] of Object.values(classes).entries())
    for (const word of list(words)) signs.set(word, (signs.get(word) ?? 0) | (1 << sign));
  return signs;
})();
