import { once } from '../patterns/once';

/** Signs that a named person works here or is thanked; see signs-of-care.ts for how the patterns look. */
const jobs = once(
  'nurses?|doctors?|docs?|drs?|gps?|midwi(?:fe|ves)|paramedics?|emts?|medics?|consultants?|surgeons?|matrons?|sisters?|physios?|physiotherapists?|physicians?|an(?:ae|e)sthetists?|psychiatrists?|psychologists?|p(?:ae|e)diatricians?|cardiologists?|oncologists?|radiologists?|pathologists?|neurologists?|geriatricians?|radiographers?|sonographers?|therapists?|ots?|hcas?|hcsws?|assistants?|workers?|porters?|receptionists?|managers?|directors?|chief|execs?|executives?|ceos?|chairs?|chairman|chairwoman|chairperson|registrars?|trainees?|students?|apprentices?|volunteers?|governors?|neds?|leads?|leaders?|heads?|officers?|co-?ordinators?|technicians?|scientists?|engineers?|cleaners?|domestics?|chefs?|cooks?|drivers?|responders?|chaplains?|pa|professors?|prof|researchers?|secretar(?:y|ies)|administrators?|practitioners?|specialists?|colleagues?|crew(?:mate)?s?|clinicians?|dietitians?|dieticians?|pharmacists?|dentists?|optometrists?|podiatrists?|visitors?|ambassadors?|champions?|guardians?|mentors?|coach(?:es)?|speakers?|authors?|journalists?|reporters?|presenters?|hosts?|editors?|founders?|partners? at|commissioners?|analysts?|advis[eo]rs?|educators?|lecturers?|tutors?|teachers? of|librarians?|clerks?|preceptors?|fellows?|interns?|orderl(?:y|ies)|dispatchers?|call handlers?|cousellors?|counsellors?|staff|team(?:-?mates?)?|boss|deputy|president|trustees?|patrons?|chairs',
);
export const beforeJob = new RegExp(
  `\\b${jobs}(?: (?:of|for) (?:[\\w&-]+ ){0,3}[\\w&-]+)?(?:,| is| called| named|:| -| –)? ?(?:@\\w+ )?\\(?$`,
);
const filler =
  "(?:(?!(?:by|for|with|to|from|after|and|in|on|at|told|looked|seen|treated|met|saw|who|has|had|came|went|said)\\b)[\\w'&/-]+ )";
export const afterJob = new RegExp(
  `^(?:,| is| was| has been|,? who is|,? who was|,? who's| \\(| [-–—|]| as|:)\\s*(?:(?:our|the|a|an|my|their|your|one of(?: our| the| my)?|head of) )?${filler}{0,4}${jobs}\\b(?! (?:said|told|says|saw|looked|gave|were|was|are|have|had|thought))`,
);
export const jobTitle =
  /^(?:dr|doctor|prof|professor|matron|nurse|sister|rev|pc|wpc|pcso|dc|ds|di|dci|sgt|sergeant|insp|inspector|constable|supt|superintendent|detective|officer|cllr|fr|father)\.? /;
export const credit =
  /\b(?:thanks?(?: you| u)?|thankyou|ty|diolch|diolchiadau|tapadh leat|well ?done|congrat\w*|llongyfarchiadau|kudos|shout ?-?out|hats off|bravo|h\/t|cheers|big up|proud of|proud to|grateful|gratitude|appreciat\w+|welcom\w+|meet|retire\w*|retiring|farewell|good luck|best wishes|hero(?:es)?|credit|tribute|honou?r\w*|celebrat\w*|delighted|pleased|award\w*|winner|won|shortlist\w*|nominat\w*|led by|joined by|photo|via|brilliant|fantastic|amazing|superb|great (?:talk|session|work|to see|to meet|to hear|meeting|chat|presentation|day)|lovely to (?:see|meet|hear)|speaking|speaker|with)\b[^.!?\n]{0,60}$/;
export const creditAfter =
  /^(?:'s team| and (?:the|her|his|their|our|all|your|my) (?:\w+ ){0,3}(?:team|crew|colleagues|staff|gang)|[^.!?\n]{0,60}\b(?:years'? (?:of )?service|retire\w*|award|shortlist\w*|nominated|appointed|promoted|qualified|graduat\w+|joins? us|joined us|joined the team|last day|maternity leave|first day|new role|leads|led|chairs|chaired|presented|presenting|speaking|spoke|talked us|explains?|writes|runs our|running our|for letting|for all (?:your|her|his)|for everything)\b)/;
export const contact =
  /\b(?:message|contact|email|text|ring|call|phone|dm|ask|speak to|talk to|chat to|chat with|apply to|rsvp to|said|says|by|via|cc|hello|hi|hey|dear)[ :,]{0,2}$/;
const workplace = once(
  'team|pharmacy|hr|it|i\\.t\\.|estates|comms|communications|finance|stores|reception|switchboard|procurement|catering|payroll|theatres|pathology|radiology|therapies|admin|governance|informatics|security|housekeeping|facilities|records|outpatients|office|staff|kitchens?|laundry|portering|maintenance|transport|chaplaincy|physio|library|education|improvement|safeguarding|infection control|occupational health|the (?:board|trust|council|ambulance service)|our (?:board|trust)',
);
/** "from our diabetes team", "works here", "on reception", "'s idea", ", who qualified in May". */
export const employedAfter = new RegExp(
  `^(?:,? who|,)? ?(?:(?:from|in|on|at|of) (?:our |the )?(?:[\\w&'-]+ ){0,3}${workplace}\\b|(?:has |have |had |also |now |only |just |still |currently |both |all |and \\w+ )*(?:works?|worked|working|volunteers?|volunteered|employed) (?:here|with (?:us|our)|for (?:us|our|the)|in (?:our|the)|on (?:our|the|nights)|at (?:our|the|\\w+ hospital)|as (?:a|an|our|the))|(?:has |have |had |who )*(?:run|runs|ran|led|leads|manages|managed|chairs|chaired|heads|headed) (?:our|the|a|his|her)|(?:has |have |will |is |are |was )*(?:joins?|joined|joining|qualif\\w+|retir\\w+|step(?:s|ped|ping) (?:down|up|into)|trained (?:as|with|here)|training (?:as|to)|on placement|on shift|running (?:clinics?|sessions?|the|our|a)|answering|hosting|teaching|presenting|speaking|standing in|taking over|clocking|our (?:new|next|acting|interim|very own))\\b(?! patients?)|(?:has |was |were |is |are )*(?:awarded|promoted|appointed|named|nominated|elected|shortlisted)|(?:are|is|will be) (?:our|your|the) (?:[\\w-]+ ){0,4}(?:guardian|lead|champion|rep|contact|governor|ambassador)s?|'s (?:[\\w-]+ ){0,1}(?:talk|idea|team|presentation|poster|thread|blog|leadership|retirement|last shift|first shift|first day|last day\\b|leaving|shift|research|project|course|award|nomination|podcast|column|paper|placement|induction|appraisal|colleagues|workshop|masterclass|bake sale|slides|a finalist|a star))`,
);
/** What people who give care do. A weak sign: patients knit, bake and write too. */
export const givesAfter =
  /^(?:,? who|,)?(?: and (?:\w+ ){1,3}| (?:has|have|had|always|just|kindly|also|both|never|then|quietly|personally))* ?(?:looked after|cared for|cares for|sat (?:with|by|beside|up)|held (?:his|her|their|the|our)|stayed (?:late|on|with|behind)|treated|delivered (?:a|the|his|her|their|our|\d)|saved|nursed|performed|operated|organi[sz]ed|supported|spotted|went above|cover(?:ed|s) (?:the|for|a)|made sure|noticed|taught|teaches|explain(?:ed|s)|host(?:ed|s)|designed|won|wins|received (?:his|her|their|an?|the) (?:[\w-]+ )*award|is standing|chair(?:ed|s)|presented|presents|did (?:his|her|their) [\d,]+|got [\w' ]{1,20}back|found (?:a|the|his|her|[\w']+'s)|made (?:time|everyone|tea|breakfast)|has a smile|always has|(?:kept|keeps|ran|runs?|owned|owns?|opened|built|served|serves?|started) (?:this|the|our|a|their|it|us)|answers?\b|walked (?:him|her|them)|drove|reassured|comforted|helped)\b/;
/** Told of a person in the sentence that follows. */
export const employedHere =
  /\b(?:he|she|they)(?:'s|'ve|'d)? (?:has |have |had |also |now |only |just |still )*(?:joins?|joined (?:us|the trust|our)|leads?|led (?:our|the)|qualif\w+|works?|worked|retir\w+|volunteer\w*|has run|runs? (?:our|the)|trained (?:as|here|with)|trains our|started (?:here|with us|as)|took over)\b/;
/** What may stand before the names themselves. */
export const title =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sister|sir|dame|rt hon|the rt hon|baby|cllr|councillor|lord|baroness|nurse|matron|patient)\.? /;
export const surgeonBefore = /\b(?:with|by|under|surgeon|consultant|thanks to) $/;

/** "Dai from facilities", "Paul in estates". */
export const department =
  /^ (?:from|in|at|on) (?:our |the )?(?:facilities|estates|finance|hr|it|comms|communications|pharmacy|pathology|radiology|x-?ray|switchboard|domestics|catering|the kitchens?|kitchens?|portering|procurement|payroll|reception|governance|medical records|transport|sterile services|the post room|security|the lab|labs|control|dispatch|phlebotomy|physio|housekeeping|laundry|the shop|fundraising)\b/;
/** "Thank you to the family of Irene": the thanks go to them. */
export const familyBefore =
  /\b(?:family|wife|husband|widow|daughter|son|parents|children|loved ones|friends|memory) of $/;
export const thanksBefore = /\b(?:thanks?|thank you|well done|congrat\w*|diolch)\b[^.!?\n]{0,40}$/;

/** "has driven our library since 2001", "forty years a domestic": work, and an age in it is a colleague's. */
export const longServed =
  /\bsince (?:19|20)\d\d\b|\b(?:\w+|\d+) (?:years|decades)(?: of)? (?:service|as an? |an? [a-z]+|with (?:us|the)|in (?:the nhs|nursing|our)|at (?:our|the))/;

/** Who works where today: staff have bays, patients beds. */
export const rota =
  /\b(?:rotas?|(?:night|day|late|early|long|on|my|our) shift|allocations?|on duty|who's on|staffing)\b/;
export const atBay = /\bbay ?\d{1,2}[a-d]?:? (?:-|–|=)? ?$/;
