import { phrases } from '../phrases';

/** What could stand under any comment. */
export const stock = phrases(String.raw`
  (?:we(?:'re| are)|i(?:'m| am)) (?:very |really |so )?(?:sorry|disappointed) (?:to (?:hear|learn|read|see) (?:this|that|of|about)|about your experience|(?:that )?you (?:had|have had))[^.!?]{0,60}[.!]? ?(?:please (?:contact|call|ring|email|dm|message)(?: pals)?)?
  thank(?:s| you) for (?:your|the) (?:feedback|comments?|message|interest)
  thank you for taking the time to (?:comment|write|share|contact)
  (?:we|i|the [a-z]+) (?:do not|don't|does not|doesn't|cannot|can't|won't|are unable to|is unable to|never) comment (?:on|about)\b(?: (?:individual|leaked|live|specific) [a-z]+)?
  (?:we )?welcome (?:all|any|your) (?:views|feedback|comments)\b
  (?:take|taken|taking) (?:this|that|it|your (?:comments?|feedback|views)) on board
  (?:we|the \w+) takes? (?:all|any|every|your) (?:\w+ )?(?:feedback|complaints?|concerns?|comments?|matters?) (?:very )?seriously
  please contact (?:pals|our (?:pals|patient|customer|complaints)|the (?:pals|practice manager|complaints|patient))[^.!?]{0,12}
  thank you for (?:getting in touch|contacting|reaching out)
  (?:comments?|feedback|concerns?) (?:have been|has been|will be) (?:noted|shared|passed|forwarded|logged)
  your (?:feedback|comments?) (?:is|are) (?:important|valuable|valued)(?: to us)?
`);
