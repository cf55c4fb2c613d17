/**
 * People whom nearly everybody knows by one name, and people who speak for health in public. Hand-written general
 * knowledge, 2026. Two uses: the name finder learns that such a word is a person even in lower case, and a mention
 * is read as that of a public figure. Nobody is a patient by standing here, and nobody is judged.
 */
const known = `
adele antetokounmpo ariana assange attenborough attlee banksy beckham beethoven berlusconi beyonce bezos biden
bieber bjork blair bolsonaro bono boris bowie branson braverman britney buffett burnham cantona cardi castro chaplin
cher chomsky chopin churchill clapton clegg clinton clooney cobain corbyn cowell cromwell cruise cumberbatch curie
darwin delingpole depp diana dicaprio disraeli djokovic drake dre dylan eastwood einstein elon eminem enya erdogan
farage fauci federer freud gaddafi gaga gandhi gladstone goldblum gorbachev gove guardiola haaland hannity hawking
hemingway hendrix hitchcock hitler houdini hussein ibrahimovic ivanka jagger jay-z johansson jolie kanye kardashian
keynes kimmel kissinger klopp kobe kohli kushner lampard lebron ledger lenin lennon letterman lincoln lineker macron
madonna malala mandela maradona mbappe mccartney mcconnell mcgregor mckellen merkel messi miliband mourinho mozart
mugabe murdoch musk mussolini nadal napoleon netanyahu neymar nietzsche nixon obama oprah orban orwell ozil pele
pelosi picasso plath plato pogba presley putin raab radcliffe ramaphosa rashford reagan rihanna ronaldo rooney
roosevelt rowling rushdie saddam schumacher schwarzenegger scorsese shakespeare shakira shaq sheeran snoop snowden
socrates sondheim southgate spielberg springsteen stalin starmer stormzy streep streeting sturgeon suarez sunak
tarantino tendulkar thatcher thunberg tolkien trudeau truman trump truss tupac turing tutu tyson usain vettel warhol
weinstein wenger winehouse wittgenstein woolf yeats yeltsin zelensky zelenskyy zendaya zidane zlatan zuckerberg zuma`;

/** Single words, lower case without accents, that alone name one famous person. */
export const famousWords: ReadonlySet<string> = new Set(known.trim().split(/\s+/));

/** Full names, lower case: health, politics and broadcasting in these islands, and the dead after whom things are called. */
export const publicNames: ReadonlySet<string> = new Set([
  'amanda pritchard',
  'andy burnham',
  'aneurin bevan',
  'angela rayner',
  'boris johnson',
  'brian cox',
  'captain tom',
  'captain tom moore',
  'charles dickens',
  'chris whitty',
  'cicely saunders',
  'david cameron',
  'deborah james',
  'don berwick',
  'donald trump',
  'duncan selbie',
  'edith cavell',
  'elizabeth garrett anderson',
  'florence nightingale',
  'gordon brown',
  'greta thunberg',
  'habib naqvi',
  'humza yousaf',
  'jacinda ardern',
  'jeremy corbyn',
  'jeremy hunt',
  'jim mackey',
  'joe biden',
  'john swinney',
  'jonathan van-tam',
  'kate granger',
  'keir starmer',
  'kemi badenoch',
  'king charles',
  'lenny henry',
  'marcus rashford',
  'mary seacole',
  'matt hancock',
  "michelle o'neill",
  'micheál martin',
  'nicola sturgeon',
  'nigel farage',
  'nye bevan',
  'patrick vallance',
  'penny dash',
  'rachel reeves',
  'rishi sunak',
  'robert francis',
  'sadiq khan',
  'sajid javid',
  'simon stevens',
  'steve barclay',
  'stephen lawrence',
  'victoria atkins',
  'victoria derbyshire',
  'wes streeting',
]);
