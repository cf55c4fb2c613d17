import { defineCue } from '../../engine/cue';
import { findSpoken } from '../../engine/tone/own-words';
import { phrases } from '../../engine/tone/phrases';

const unsure = phrases(String.raw`
  (?:i|we) (?:honestly |really |just |still )?(?:don't|do not|didn't) (?:yet )?know (?:yet|the answer|if|whether|what|why|how|when|which|where|who)\b
  (?<=^|[.!?\n] {0,2})(?:(?:genuinely|honestly|really|truly) )(?:don't|do not) know (?:yet|if|whether|what|why|how|when|which)\b
  (?:i'?m|i am|we'?re|we are) (?:not (?:yet )?sure|torn|undecided|unsure|wrestling|split)\b(?: (?:if|whether|yet|how|what|between))?
  (?:i|we)(?:'ve| have)? changed (?:my|our) minds?
  (?:we|i) have(?:n't| not) decided
  (?:i|we)(?:'ve| have) not (?:yet )?decided
  (?<=^|[.!?\n] {0,2})not decided\b
  nothing is decided
  (?:i|we) (?:honestly |genuinely |really |still )?(?:can't|cannot) see the (?:right )?answer
  (?:i|we) (?:don't|do not|haven't got) (?:have )?a good answer
  (?:i|we)(?:'d| would) (?:like to )?take (?:that|it) back
  (?:two|half|some|most) of (?:us|you|them) want [^.!?\n]{2,30}, (?:two|half|some|the other|the rest)
  (?:i|we) (?:can't|cannot) (?:promise|make it \w+ yet)
  i was wrong (?:about|to)
  (?:i|we) (?:may|might|could) (?:well )?(?:be|have been) wrong\b
  (?:i|we) used to (?:defend|argue|think|believe)\b
  (?:i|we) (?:am|are|was|were) no longer sure\b
  (?:the |our )?(?:board|team|exec|council|room) (?:is|was|are|were) split\b
  i keep turning (?:it|this) over
  (?:i|we) (?:honestly )?(?:can't|cannot|could not|couldn't) decide
  (?:have not|haven't) (?:yet )?made up (?:my|our) minds?
  (?:i|we) can see both sides
  (?:i|we) have no idea
  (?<=(?:^|[.!?:,\n] {0,2})(?:honestly,? |still )?)no idea (?:yet|why|how|what|if|whether)\b
  (?:half|part) of me\b
  in two minds
  (?:i'm|i am|we're|we are|still|bit) on the fence
  (?:i|we) (?:keep )?go(?:ing)? back and forth
  (?:i|we)(?: have|'ve)?(?: still)?(?:n't| not)(?: yet| quite)? (?:landed|settled|worked (?:it )?out|a clue|got an answer|made (?:up )?my mind)\b
  jury(?:'s| is) (?:still )?out
  a decision to make\b
  back and forth on
  what (?:i|we) (?:don't|do not) (?:yet )?know\b
  (?:we|i) (?:don't|do not) have (?:an|all the|the|any) answers?\b
  still working out
  still figuring out
`);

export default defineCue({
  id: 'tone/s6-uncertainty',
  code: 'S6',
  side: 'strong',
  reason: 'Says openly what is not known or decided.',
  source: 'https://doi.org/10.1177/20552076221129085',
  find: reading => findSpoken(reading, unsure),
  examples: {
    flags: [
      { text: 'I closed the ward in June and [I may have been wrong].' },
      { text: '[I don’t know the answer] yet.' },
      { text: 'We can only staff one and [I’m torn].' },
      { text: '[I have changed my mind]. Not all the way.' },
      { text: '[Genuinely don’t know what] to do about the shelters.' },
    ],
    allows: [
      { text: 'The forecast may have been wrong, said the paper.' },
      { text: 'Humbled. You don’t know what this means to us.' },
      { text: 'Not sure where to go? Use 111.' },
      { text: '"I don’t know yet," said the minister.' },
    ],
  },
});
