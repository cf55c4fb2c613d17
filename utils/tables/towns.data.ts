/**
 * Towns and villages of Great Britain with their residents, to two figures. Source: GeoNames, CC BY 4.0.
 * Made by tests/tools/tables/make-population.ts.
 */
export default `abbey wood|13000
abbots bromley|1400
abbots langley|10000
abbotskerswell|1300
abbotts ann|2100
aberaeron|1400
abercanaid|5100
abercarn|10000
aberchirder|1300
abercynon|6000
aberdare|31000
aberdeen|200000
aberdour|1700
aberfan|3500
aberfeldy|2000
aberford|1500
abergavenny|15000
abergele|18000
aberkenfig|10000
aberlady|1200
abernethy|1500
aberporth|1600
abertillery|11000
abertridwr|6500
aberystwyth|19000
abingdon|39000
aboyne|2700
abram|10000
abridge|1600
accrington|35000
acle|2300
acocks green|27000
acomb|1100
acton|54000
adderbury|2800
addiebrownhill|1500
addingham|3700
addlestone|15000
adlington|8000
adwick le street|19000
ahoghill|3600
airdrie|37000
airmyn|770
airth|1800
albrighton|4800
alcester|6900
alconbury|1600
aldbourne|1700
aldbrough|1300
aldeburgh|2300
alderbury|2200
alderholt|2800
alderley edge|4400
aldershot|61000
aldford|270
aldridge|16000
alexandria|6900
alford|3500
alfreton|23000
allanton|1300
allhallows|1700
alloa|20000
almondbank|1400
almondsbury|1800
alness|5700
alnwick|8100
alresford|2000
alrewas|2900
alsager|13000
alston|1100
althorne|1000
alton|17000
altrincham|42000
alva|4700
alvechurch|3500
alveley|1600
alveston|2700
alyth|2400
amble|6000
ambleside|2500
ambrosden|1700
amersham|22000
amersham on the hill|18000
amesbury|10000
amlwch|3200
ammanford|24000
ampthill|20000
ancaster|1300
andover|42000
anna valley|2900
annahilt|1200
annalong|1800
annan|8900
annfield plain|10000
anstey|6500
anstruther|3400
antrim|20000
appleby|310
appleby-in-westmorland|3000
appledore|2200
appleton thorn|1300
appley bridge|5300
arbroath|24000
archway|220000
ardersier|1100
ardglass|1700
ardingly|1300
ardrishaig|1300
ardrossan|11000
arlesey|5600
armadale|12000
armagh|15000
armitage|4700
armthorpe|13000
arnold|38000
arnside|2300
arundel|3300
ascot|18000
asfordby|2400
ash|2800
ashbourne|8400
ashburton|3300
ashby-de-la-zouch|12000
ashford|63000
ashgill|1500
ashill|1200
ashington|28000
ashtead|13000
ashton in makerfield|29000
ashton keynes|1400
ashton-under-lyne|44000
ashurst|3200
ashwell|1900
askam in furness|3300
askern|5600
aslockton|1600
aspatria|2500
aston|32000
aston clinton|4200
aston-on-trent|2200
astwood bank|2700
atherstone|11000
atherton|20000
attleborough|11000
atworth|1900
auchinleck|3800
auchterarder|4600
auchtermuchty|2100
auckley|1400
audlem|1700
audley|5600
aveley|8000
avening|1000
aviemore|3200
awsworth|2600
axbridge|2100
axminster|5800
aylesbury|75000
aylesford|4500
aylesham|3800
aylsham|6000
ayr|47000
babworth|1300
backworth|1400
bacton|1300
bacup|13000
badsey|2600
badsworth|680
bagillt|2700
bagshot|5400
bagworth|1500
baildon|16000
bakewell|3900
bala|2000
balcombe|1400
baldock|10000
balerno|6000
balfron|1900
balintore|1100
ballater|1600
ballinamallard|1400
ballingry|5800
ballintoy harbour|2100
balloch|1700
ballycastle|5600
ballyclare|9500
ballygowan|2800
ballykelly|1700
ballymena|29000
ballymoney|9600
ballynahinch|5700
ballypatrick|2300
ballywalter|1600
balmedie|2500
balmullo|1400
balsall common|7000
balsham|1600
bamburgh|280
bampton|2600
banbridge|16000
banbury|49000
banchory|7500
banff|4000
bangor|60000
banham|1200
bankfoot|1300
banknock|2400
banks|3600
bannockburn|7000
banstead|46000
banwell|2000
bar hill|4000
barbican|4000
bardney|1700
bardsey|2900
bargeddie|2700
bargoed|13000
barham|1100
barking|61000
barkisland|1000
barlaston|2000
barlborough|3000
barlby|3900
barlestone|2600
barmby on the marsh|370
barmouth|2300
barnack|750
barnard castle|7000
barnburgh|1900
barnet|30000
barnetby le wold|1700
barnham|12000
barnoldswick|10000
barnsbury|10000
barnsley|71000
barnstaple|32000
barnt green|5400
barnwood|2500
barra|1100
barrhead|18000
barrow in furness|46000
barrow upon humber|2800
barrow upon soar|5200
barrowby|2000
barrowford|5400
barry|55000
bartley green|25000
barton under needwood|3800
barton upon humber|11000
barton-le-clay|5000
baschurch|1600
basford|16000
basildon|140000
basingstoke|110000
baslow|1200
bassingbourn|2500
bassingham|1400
baston|1400
bath|95000
bathgate|21000
batley|51000
battersea|76000
battle|6100
bawtry|4100
bay horse|2200
bayston hill|5100
bayswater|18000
beaconsfield|14000
beadnell|410
beaminster|3000
bearsden|27000
beauly|1400
beaumaris|1400
bebington|16000
beccles|14000
beckenham|82000
beckingham|1100
becontree|100000
bedale|4600
beddau|8100
bedford|110000
bedlington|17000
bedlinog|1100
bedwas|8200
bedworth|30000
beeford|1100
beighton|11000
beith|6200
belbroughton|1300
belfast|270000
belford|1300
bellaghy|1100
bellingham|1100
bellsbank|1400
bellshill|21000
belmont|3400
belper|23000
belsize park|12000
belton|2500
belvedere|11000
bembridge|3700
bempton|1000
benbecula|1200
benllech|2200
benson|5800
bentley|35000
benwell|6500
bere alston|2200
bere regis|1300
berkeley|2000
berkhamsted|22000
berwick-upon-tweed|13000
bethesda|4700
bethnal green|18000
betley|1000
betws|2300
betws-y-coed|1200
beverley|31000
bewbush|9100
bewdley|8600
bexhill-on-sea|40000
bexley|230000
bicester|34000
bicknacre|2900
bicton|330
biddenden|1300
biddestone|500
biddulph|18000
bideford|29000
bidford-on-avon|5000
biggar|2300
biggin hill|14000
biggleswade|17000
bildeston|1100
billericay|36000
billingborough|1800
billinge|5900
billingham|36000
billinghay|2000
billingshurst|6900
billington|1500
bilsdale|1800
bilsthorpe|3500
bilston|5000
bingham|9100
bingley|20000
birchington-on-sea|9800
bircotes|7900
birdham|1200
birdwell|3100
birkenhead|330000
birmingham|980000
bishop auckland|26000
bishop middleham|1200
bishop sutton|1200
bishop's castle|1900
bishopbriggs|23000
bishops cleeve|14000
bishops lydeard|2000
bishops stortford|38000
bishops waltham|6300
bishopsteignton|2200
bishopstoke|18000
bishopston|3600
bishopstone|420
bishopsworth|12000
bishopthorpe|3200
bishopton|4600
bitton|490
blaby|6300
black notley|2000
blackburn|150000
blackheath|25000
blackley|10000
blackmoorfoot|3800
blackpool|240000
blackridge|2000
blackrod|5100
blackwell|3000
blackwood|15000
blacon|13000
blaenau-ffestiniog|4000
blaenavon|5600
blaengwynfi|1400
blagdon|1000
blairgowrie|8900
blandford forum|12000
blantyre|17000
blaydon-on-tyne|15000
bleadon|900
blean|1500
bletchingley|2200
bletchley|50000
blewbury|1600
blidworth|4500
blindley heath|1100
blisworth|1600
blockley|1100
bloxham|3400
bloxwich|40000
blunham|950
bluntisham|2900
blyth|37000
blyton|1200
boddam|1300
bodedern|1100
bodelwyddan|1800
bodle street|1400
bodmin|15000
bognor regis|64000
bollington|7000
bolsover|12000
bolton|140000
bolton le sands|7000
bolton upon dearne|13000
bonhill|9200
bonnybridge|5300
bonnyrigg|16000
boosbeck|1200
bootle|58000
bordon|21000
boreham|3300
borehamwood|32000
borough green|4300
boroughbridge|4200
borrowash|5700
borth|1300
bosham|2600
boston|41000
boston spa|6100
botesdale|1700
bothwell|6400
botley|2600
bottesford|3300
bottisham|2200
boughton|10000
bourne|14000
bourne end|5300
bournemouth|160000
bourton|1500
bourton on the water|3300
bovey tracey|4700
bovingdon|5300
bovington camp|2600
bow|1100
bow brickhill|560
bow street|1600
bowburn|3900
bowdon|6200
bowthorpe|20000
boxgrove|3100
boxted|1000
bozeat|2100
bracebridge heath|5700
brackley|13000
bracknell|76000
bradfield|1200
bradford|300000
bradford-on-avon|9300
brading|1800
bradley cross|3000
bradninch|1900
bradwell|10000
braintree|53000
bramford|1900
bramhall|26000
bramham|1700
bramhope|3400
bramley|4200
brampton|4900
brandesburton|1300
brandon|9600
bransgore|3700
branston|3900
bratton|1200
braunston|1500
braunton|9500
brayton|2900
bream|3000
brechin|7500
brecon|8300
bredbury|15000
bredon|1900
brenchley|1200
brent|330000
brent knoll|1300
brentford|11000
brentwood|53000
brewood|2600
bridge|1600
bridge of allan|5000
bridge of earn|2800
bridge of weir|4900
bridgend|58000
bridgnorth|13000
bridgwater|41000
bridlington|35000
bridport|14000
brierfield|10000
brierley hill|28000
brigg|6800
brighouse|33000
brighstone|1200
brightlingsea|8100
brighton|140000
brightons|4700
brigstock|1400
brill|1100
brimscombe|1600
brinklow|1100
brinscall|2300
bristol|620000
briston|3100
briton ferry|35000
brixham|17000
brixton|66000
brixton hill|12000
brixworth|5200
broad blunsdon|1800
broadfield|13000
broadstairs|23000
broadstone|10000
broadwater|8400
broadway|2500
brockenhurst|3600
brockley|460
bromborough|15000
bromham|4700
brompton|1800
bromsgrove|49000
bromyard|4100
brooke|1200
brora|1300
broseley|5600
brotton|5400
brough|20000
broughshane|2600
broughton|6000
broughton astley|8900
brownhills|20000
broxbourne|13000
broxburn|15000
brundall|5900
bruton|3000
brymbo|18000
bryn|920
brynamman|5700
brynmawr|15000
brynna|6700
bubwith|950
buckden|2700
buckfastleigh|3600
buckhaven|4300
buckhurst hill|11000
buckie|8400
buckingham|13000
buckley|64000
bucknell|720
bude|7000
budleigh salterton|5200
bugbrooke|2700
bugle|2900
builth wells|2800
bulford|9500
bulkington|290
bulphan|1000
bunbury|1200
bungay|5100
buntingford|4900
burbage|1800
bures saint mary|1400
burford|1200
burgess hill|31000
burgh le marsh|2000
burghead|1900
burham|1200
burley|1400
burley in wharfedale|6000
burnage|14000
burneside|1000
burngreave|27000
burnham-on-crouch|7600
burnham-on-sea|23000
burniston|1500
burnley|150000
burnopfield|3700
burntisland|6400
burntwood|29000
burringham|1200
burrington|240
burry port|8300
burscough|8800
bursledon|6900
burstwick|1900
burton|4100
burton joyce|3800
burton latimer|6900
burton on the wolds|1200
burton pidsea|940
burton upon stather|2400
burton upon trent|120000
burtonwood|3400
burwash|1300
burwell|6300
bury|61000
bury st edmunds|43000
busby|3200
bushey|17000
bushmills|1300
butterwick|1300
buxted|1800
buxton|21000
byfield|1300
byram|1400
caddington|3100
cadnam|1900
caergwrle|4700
caerleon|8700
caernarfon|9700
caerphilly|31000
caerwent|1200
cairneyhill|2500
cairnryan|3800
caister-on-sea|8900
caistor|2500
calcot|9100
calderbank|1600
caldercruix|2400
caldicot|11000
callander|3100
callington|5800
calne|17000
calverton|6900
camber|1300
camberley|30000
camblesforth|2100
camborne|23000
cambourne|8200
cambridge|160000
cambuslang|28000
camden town|26000
cameley|1300
camelford|2300
campbeltown|4800
campsall|1900
canary wharf|73000
canewdon|1100
canford heath|14000
cannock|86000
canterbury|55000
canvey island|38000
caol|3200
capel|1200
capel le ferne|1400
capel saint mary|2900
carcroft|8600
cardenden|4900
cardiff|450000
cardigan|5300
cardington|290
cardross|2100
carfin|2500
carlisle|78000
carlton|730
carluke|13000
carmarthen|16000
carmunnock|1300
carnforth|7900
carnlough|1400
carnmoney|2800
carnoustie|11000
carnwath|1400
carrickfergus|29000
carron|2500
carronshore|3000
carryduff|7800
carshalton|46000
carterton|16000
castle cary|3200
castle donington|6400
castle douglas|4100
castle hedingham|1100
castle vale|10000
castledawson|2300
castlederg|2800
castleford|61000
castlereagh|57000
castlerock|1500
castleside|4900
castletown|3100
castlewellan|2500
castor|1400
catcliffe|1800
caterham|21000
caton|2400
catrine|2200
catterall|2000
catterick|3200
catterick garrison|12000
cawood|1400
cawston|1200
cawthorne|890
caythorpe|1400
cefn cribwr|1300
cemaes bay|1200
chacewater|1200
chadwell heath|9600
chadwell st mary|9600
chafford hundred|13000
chagford|1000
chalfont saint peter|20000
chalfont st giles|8000
chalford|6800
chalgrove|2800
chalton|540
chapel allerton|18000
chapel en le frith|6600
chapel saint leonards|3500
chapelhall|6600
chapeltown|23000
chapmanslade|640
chard|13000
charfield|2400
charing|1800
charlbury|2800
charlestown of aberlour|1100
charlton kings|12000
charlton marshall|1000
charminster|1400
charmouth|1400
chartham|2800
charvil|3000
chasetown|9000
chatburn|1100
chatham|76000
chatteris|10000
cheadle|11000
cheadle heath|1900
cheadle hulme|29000
cheam|11000
cheddar|5200
cheddington|1600
cheddleton|2900
cheetham hill|13000
chelford|1100
chelmsford|110000
chelmsley wood|13000
chelsea|60000
cheltenham|120000
chepstow|16000
cherry burton|1400
chertsey|11000
chesham|21000
cheshunt|57000
chessington|19000
chester|91000
chester-le-street|37000
chesterfield|110000
chew magna|1100
chichester|32000
chickerell|3000
chicksands|1400
chiddingfold|2200
chigwell|10000
chilcompton|2100
child okeford|1100
chilton foliat|360
chilworth|1900
chinley|1600
chinnor|5500
chippenham|36000
chipping campden|2300
chipping norton|5700
chipping ongar|6100
chipping sodbury|36000
chirk|4000
chirnside|1400
chiseldon|2100
chislehurst|20000
chobham|2800
cholsey|3100
choppington|3000
chopwell|3100
chorley|34000
chorleywood|12000
chorlton|350
chorlton cum hardy|4700
christchurch|42000
chryston|2900
chudleigh|4000
chudleigh knighton|1100
chulmleigh|1000
church|4100
church fenton|1400
church stretton|3700
churchdown|13000
churchill|1400
churt|1100
cinderford|13000
cirencester|17000
city of london|8100
city of westminster|250000
clackmannan|3500
clacton-on-sea|51000
clapham|4600
clarborough|1300
clare|2000
clarkston|9500
claydon|4500
claypole|1400
clayton le moors|8500
clayton west|8100
clayton-le-woods|15000
cleator moor|6900
cleckheaton|27000
cleethorpes|32000
cleland|3000
clenchwarton|1700
cleobury mortimer|2700
clerkenwell|4900
clevedon|21000
cleveleys|15000
cliffe|2400
clitheroe|15000
clive|530
clophill|2400
clowne|7600
clutton|2700
clydach|19000
clydebank|27000
coalburn|1200
coalisland|5400
coaltown of balgonie|1000
coalville|38000
coatbridge|44000
coates|2100
cobham|17000
cockenzie|5700
cockermouth|9100
cockfield|1500
cockington|10000
codicote|11000
codsall|12000
coedpoeth|5700
cogenhoe|1400
coggeshall|4700
coity|41000
colchester|120000
cold ash|2200
cold norton|1100
colden common|3400
coldstream|1900
coleford|10000
coleraine|26000
colerne|2600
colinton|7600
collier row|10000
collingbourne kingston|510
collingham|3000
colnbrook|5500
colne|20000
colsterworth|1200
coltishall|2300
colwich|2500
colwyn bay|34000
colyton|2700
combe martin|2700
comber|9200
comberton|2300
compton|2300
compton martin|510
comrie|1900
congleton|26000
congresbury|3100
coningsby|4400
conisbrough|16000
connor|1800
conon bridge|1700
consett|29000
conwy|3900
cookham|5400
cookley|1600
cookstown|11000
cople|720
copmanthorpe|3700
copplestone|1300
coppull|9000
copthorne|5000
corbridge|2900
corby|57000
corby glen|1000
corfe castle|1400
cornholme|1700
corse|1200
corsham|15000
corston|490
cosby|3700
cosham|10000
costessey|2400
cotgrave|7200
cottenham|5900
cottesmore|1100
cottingham|1300
coulsdon|26000
coundon|3300
countesthorpe|6400
coupar angus|2400
cove|7100
coven|2700
coventry|360000
cowbit|1200
cowbridge|3800
cowdenbeath|11000
cowes|21000
cowfold|1300
cowie|2600
cowley|17000
cowplain|8800
coxhoe|3500
coylton|2200
cradley heath|5000
craigavon|59000
crail|1700
cramlington|33000
cranbrook|4400
cranfield|5400
cranham|2800
cranleigh|11000
cranwell|1400
craven arms|2600
crawley|180000
crawley down|4300
credenhill|2300
crediton|7800
creech saint michael|1800
creswell|5400
crewe|76000
crewkerne|7800
criccieth|1800
crick|1900
crickhowell|2100
cricklade|4000
crieff|7400
cringleford|2100
croeserw|1600
croft|1800
crofton|5300
crofty|1000
cromer|8800
cromford|2100
crondall|1200
crook|9500
cropwell bishop|1900
crosby|52000
cross hands|4500
cross hills|12000
crossford|2400
crossgar|1700
crossgates|2500
crosshouse|2900
crossmaglen|1400
croston|2900
crouch end|10000
crowborough|21000
crowland|4200
crowle|3900
crowthorne|26000
croy|1400
croydon|170000
cruden bay|1700
crumlin|5900
crumpsall|11000
crymych|700
crynant|1600
cuckfield|3500
cuddington|840
cudworth|12000
cuffley|4300
culcheth|6700
cullen|1500
cullingworth|2600
culloden|4200
cullompton|7800
cullybackey|2500
culmore|3600
cults|3500
culverstone green|4000
cumbernauld|52000
cumnock|8900
cupar|9300
curdworth|1100
currie|6500
curry rivel|1800
cushendall|1200
cuxton|4400
cwm|2700
cwmafan|5300
cwmbach|4300
cwmbran|48000
dagenham|110000
dalbeattie|4300
dalgety bay|9800
dalkeith|13000
dalmellington|1400
dalry|5600
dalrymple|1500
dalserf|18000
dalston|1300
dalton in furness|7800
danbury|6700
danby|1500
danderhall|2800
darenth|2500
daresbury|4100
darfield|8200
darlaston|1000
darlington|92000
darras hall|15000
darrington|1200
dartford|57000
dartmouth|5600
darton|15000
darvel|3900
darwen|33000
datchet|4900
datchworth|1200
daventry|24000
dawlish|11000
deal|31000
deanshanger|3800
dearham|1800
debenham|2200
deddington|1600
dedham|1000
deeside|32000
deganwy|9400
deiniolen|1400
delabole|1600
delph|1900
denbigh|8500
denby dale|3000
denham|1400
denholme|2700
denmead|6100
denny|7900
dennyloanhead|1500
denton|27000
denton holme|6500
derby|270000
deri|1000
derry|84000
dersingham|4600
desborough|11000
desford|3200
devizes|18000
dewsbury|57000
dickens heath|4000
dickleburgh|1100
didcot|29000
didsbury|14000
diggle|1700
dinas powys|7700
dingwall|5500
dinnington|20000
dinton|700
disley|3200
diss|11000
distington|1400
ditchingham|1900
ditchling|1500
ditton hill|3000
doagh|1200
dobwalls|1400
doddington|3200
dodworth|5900
dolgellau|2700
dollar|2700
donaghadee|7400
doncaster|160000
donington|2800
donisthorpe|1900
donnington|4500
dorchester|17000
dorking|18000
dormansland|2600
dornoch|1300
dorridge|7800
dorstone|400
douglas|26000
doune|1800
dove holes|1100
dover|42000
dovercourt|1000
doveridge|1600
downham market|11000
downpatrick|11000
downton|2700
draperstown|1700
draycott|1100
dreghorn|3600
driffield|13000
droitwich|24000
dromore|5600
dronfield|21000
drongan|3200
droylsden|24000
drumnadrochit|1100
drybrook|1600
ducklington|1600
dudley|200000
duffield|4700
dufftown|1700
dukinfield|19000
dulverton|1100
dumbarton|20000
dumfries|33000
dunbar|8500
dunblane|8800
dunchurch|2400
dundee|150000
dundonald|14000
dundrum|1100
dundry|270
dunfermline|50000
dungannon|12000
dungiven|3100
dunholme|5600
dunipace|2600
dunkeswell|1400
dunlop|1200
dunloy|1100
dunnington|3000
dunoon|8200
duns|2700
dunstable|52000
dunswell|1700
duntocher|7000
durham|48000
dursley|15000
duxford|2100
dyce|5700
dyffryn ardudwy|1700
dymchurch|3300
dyserth|2600
eaglescliffe|7900
eaglesham|3200
earby|4500
earith|1600
earl shilton|20000
earls barton|5400
earls colne|3900
earlsfield|16000
earlston|1800
easington|7200
easingwold|4400
east ayton|2600
east bergholt|2300
east boldon|5000
east bridgford|1800
east calder|4700
east chevington|1800
east cowes|6200
east dean|1600
east dereham|21000
east grinstead|27000
east hanney|1200
east harling|2100
east harptree|640
east horsley|5900
east keswick|1200
east kilbride|75000
east leake|6300
east linton|1700
east markham|1200
east molesey|19000
east peckham|2500
east rainton|1200
east tilbury|5500
east wemyss|2000
east whitburn|1200
east wittering|5600
eastbourne|120000
eastchurch|1100
eastington|1100
eastleigh|54000
eastoft|430
easton|7800
easton on the hill|1000
easton-in-gordano|4800
eastriggs|1900
eastrington|1100
eastry|2500
eastwood|19000
eaton bray|3900
eaton socon|13000
eattington|1000
ebbw vale|33000
eccles|37000
eccleshall|2700
eccleston|4600
eckington|1200
edenbridge|8200
edenfield|2100
edgmond|1100
edgware|9800
edgworth|2300
edinburgh|460000
edington|730
edith weston|820
edwinstowe|5200
egham|30000
eglinton|3800
egremont|6200
eight ash green|1100
elderslie|5700
elgin|23000
elland|16000
ellerker|310
ellerton|390
ellesmere|3700
ellesmere port|68000
ellon|10000
elm park|12000
elmstead market|1600
elmswell|4000
elsenham|2300
elstead|2600
elstree|1800
elswick|1100
elvington|930
elwick|480
ely|19000
emberton|320
embleton|410
embsay|1700
emley|1500
emneth|2300
empingham|880
emsworth|19000
enderby|8100
enfield town|100000
enniskillen|14000
epping|10000
epsom|27000
epworth|4300
erith|9800
errol|1400
erskine|16000
esher|52000
essendine|450
essington|4800
eton|3000
eton wick|2000
etton|280
etwall|2600
euxton|7900
evanton|1400
evenwood|1600
evercreech|1800
eversholt|420
eversley|2600
everton|520
evesham|24000
ewell|40000
ewhurst|1700
ewyas harold|1000
exeter|120000
exhall|2300
exminster|3400
exmouth|34000
exning|1700
exton|610
eye|2900
eyemouth|3400
eynsford|2800
eynsham|4600
eythorne|1500
faifley|5000
failsworth|21000
fairford|3200
fairlands|1400
fairlie|1400
fairlight|1500
fakenham|8300
falkirk|35000
falkland|1100
fallin|2900
fallowfield|14000
falmouth|32000
fareham|57000
faringdon|7100
farnborough|60000
farndon|2500
farnham|37000
farnham royal|6200
farnsfield|2600
farnworth|26000
fauldhouse|4800
faversham|20000
fazeley|7500
featherstone|14000
felixstowe|29000
felling|34000
feltham|24000
felton|1100
feltwell|2600
fenstanton|2600
fenwick|1100
ferndale|7300
ferndown|18000
fernhill heath|3300
fernhurst|2100
ferrybridge|1500
ferryhill|9800
filey|6500
finchampstead|1000
findern|1700
findochty|1200
findon|1900
finedon|4300
finningley|3500
fintona|1400
fishburn|2600
fishguard|3400
fishtoft|1100
fitzwilliam|4300
five oak green|1500
fivemiletown|1100
flamborough|1900
fleckney|4900
fleet|39000
fleetwood|25000
flexbury|2200
flimby|1700
flimwell|1100
flint|26000
flitwick|13000
flockton|1400
flookburgh|1300
flore|1200
fochabers|1700
fochriw|1300
folkestone|66000
fontwell|1900
ford|700
fordham|2700
fordingbridge|6100
forest row|3700
forfar|14000
formby|23000
forres|9900
fort william|5800
forth|2200
fortrose|1400
fortuneswell|3400
foulridge|1200
foulsham|1000
four crosses|1400
four lanes|1400
four marks|5700
fowey|2100
fowlmere|1200
framlingham|3100
frampton on severn|1400
fraserburgh|13000
freckleton|8000
fremington|4300
freshwater|7800
freuchie|1200
frimley|13000
frinton-on-sea|17000
friockheim|1000
friston|1600
frizington|1700
frodsham|9000
frome|26000
fulbourn|3700
full sutton|1100
furnace green|6700
fylde|77000
gaerwen|1600
gainford|1100
gainsborough|21000
galashiels|13000
galgate|2500
galston|4700
gamlingay|3200
garelochhead|2100
garforth|15000
gargrave|1800
garsington|1300
garstang|9500
gartcosh|2100
garvagh|1400
gateshead|78000
geddington|1500
gedney hill|1100
gelligaer|17000
germoe|180
gerrards cross|21000
giffnock|12000
gilberdyke|3400
gilfach goch|2500
gilford|1600
gillingham|100000
gilwern|2300
girton|3800
girvan|6700
glanamman|4200
glandwr|1600
glapwell|2200
glasgow|590000
glastonbury|8500
glazebury|1100
glemsford|3400
glenariff|1300
glenavy|1100
glenboig|2800
glenfield|10000
glenmavis|2300
glenrothes|39000
glinton|1700
glossop|33000
gloucester|150000
glusburn|7400
glyn-neath|5400
glyncorrwg|1100
gnosall|3900
gobowen|3300
godalming|23000
godmanchester|6500
godshill|1500
godstone|2600
golborne|24000
golspie|1400
goodwick|1700
goole|21000
goosnargh|1400
goostrey|2000
gorebridge|6300
goring|4100
goring-by-sea|1000
gorleston-on-sea|5900
gorseinon|21000
gosberton|1800
gosfield|1100
gosforth|24000
gosport|71000
gossops green|6000
gotham|1600
goudhurst|1100
gourock|11000
govilon|1400
goxhill|2300
grain|1600
grange hill|12000
grange-over-sands|4800
grangemouth|17000
grantham|44000
grantown on spey|2400
grappenhall|9400
grassington|1800
gravesend|54000
grays|90000
greasby|9800
great amwell|1100
great ayton|4500
great bardfield|1200
great barford|2000
great barton|1600
great bedwyn|1200
great bentley|1500
great bookham|11000
great chesterford|1500
great dunmow|7700
great eccleston|1700
great glen|3000
great gonerby|5900
great gransden|1300
great hanwood|1100
great harwood|11000
great haywood|1800
great horkesley|2500
great horwood|1000
great houghton|2500
great leighs|2700
great malvern|37000
great marton|1600
great missenden|7200
great paxton|1000
great sankey|44000
great torrington|5700
great wakering|5400
great waldingfield|1300
great wyrley|19000
great yarmouth|63000
great yeldham|1800
greatham|940
greenfield|2400
greenford|38000
greenhill|9300
greenhithe|4700
greenisland|5100
greenock|44000
greetham|640
gresford|5000
gretna|3000
greyabbey|1000
grimethorpe|4700
grimsby|130000
grimston|2100
griston|1500
gronant|1300
groombridge|1100
grove|18000
grovesend|1100
grundisburgh|1400
guilden sutton|1500
guildford|72000
guilsfield|1200
guisborough|17000
guiseley|21000
gullane|2600
gunness|2300
gunnislake|4000
hackleton|1400
haddenham|4400
haddington|9000
hadleigh|18000
hadley|15000
hadley wood|22000
hadlow|2800
hadston|3600
hagley|5900
hailsham|20000
hainault|7100
hale|16000
halesowen|55000
halesworth|5600
halifax|83000
halkirk|1000
hallglen|3200
halling|1800
hallow|1200
halstead|12000
halton|2200
haltwhistle|3800
hamble-le-rice|3900
hambleton|1700
hameldon hill|1500
hamilton|53000
hampton|18000
hampton in arden|1700
handcross|1000
hanslope|1900
hapton|2000
harbury|2100
hardingstone|7900
hardwick village|1900
harefield|6600
harlech|1800
harleston|4500
harlington|2300
harlow|94000
harold wood|12000
harpenden|30000
harpole|1300
harrietsham|1400
harringay|17000
harrogate|89000
harrold|1700
harrow on the hill|11000
harston|1700
harthill|3700
hartlebury|1500
hartlepool|89000
hartley|16000
hartley wintney|4500
hartshill|12000
hartwell|1900
harvington|1700
harwell|2000
harwich|21000
haslemere|14000
haslingden|15000
haslingfield|1500
hassocks|6800
hastings|130000
haswell|1200
hatfield|42000
hatfield heath|1700
hatfield peverel|4000
hatherleigh|1500
hathern|1900
hathersage|2000
hatton|2000
haughley|1300
haughton green|9000
havant|46000
haverfordwest|15000
haverhill|27000
haverigg|1800
hawarden|26000
hawick|14000
hawkhurst|4000
hawkinge|8000
haworth|6200
hawthorn|500
haxby|12000
haxey|2200
haydock|17000
haydon bridge|1600
hayes|50000
hayfield|1900
hayle|8200
hayling island|17000
haynes|940
hayton|190
haywards heath|34000
hazel grove|15000
hazlerigg|1100
heacham|4700
head of muir|1700
headcorn|2500
heage|2700
healing|2900
heanor|23000
heath and reach|1300
heathfield|1000
heaton chapel|3300
heavitree|22000
hebburn|19000
hebden bridge|4200
heckington|3800
heckmondwike|12000
heddon on the wall|1300
hedge end|18000
hedon|10000
heighington|6400
helensburgh|14000
hellaby|1100
hellifield|1400
helmsley|1500
helpston|980
helsby|5200
helston|12000
hemel hempstead|86000
hemingbrough|2500
hemingford grey|3200
hemsby|5500
hemsworth|9200
hemyock|1500
henfield|4800
hengoed|5000
henley in arden|2900
henley-on-thames|11000
henllan|860
henlow|12000
henstridge|1500
hereford|60000
hermitage|2200
herne bay|37000
herstmonceux|1100
hertford|26000
heswall|30000
hethersett|5500
hetton-le-hole|13000
hexham|11000
heysham|17000
heywood|28000
hibaldstow|2000
high barnet|7100
high bentham|1700
high blantyre|17000
high etherley|2100
high halden|1200
high halstow|1700
high legh|1100
high ongar|1200
high peak|93000
high valleyfield|2300
high wycombe|130000
higham ferrers|6200
highbridge|4600
highclere|2500
highley|3100
hightown|2100
highworth|7900
hillsborough|3900
hillside|1200
hilton|1100
hinchley wood|3700
hinckley|45000
hindhead|6200
hindley|24000
hindon|560
hingham|2200
hinton|3500
hirwaun|7200
histon|7600
hitchin|36000
hockley|14000
hockley heath|1600
hockliffe|820
hockwold cum wilton|1200
hoddesdon|35000
holbeach|7900
holbeck|5500
holbrook|1100
hollingworth|2400
holloway|41000
hollym|340
holmes chapel|5600
holmfirth|2000
holmwood|1100
holsworthy|2600
holt|3800
holtby|170
holton le clay|3700
holyhead|11000
holytown|5100
holywell|7000
holywell green|3200
holywood|13000
honeybourne|1400
honiton|11000
hoo|5400
hook|19000
hook norton|1900
hoole|1200
hope|4700
hope valley|1000
hopeman|1700
hopton on sea|2600
horam|2200
horbury|10000
horley|21000
horncastle|6800
hornchurch|25000
horndon on the hill|1600
horning|1100
hornsea|8400
horrabridge|3700
horsford|4200
horsforth|19000
horsham|51000
horsmonden|1600
horsted keynes|1200
horton|1000
horton kirby|1200
horwich|19000
hotham|230
houghton|1400
houghton conquest|1300
houghton on the hill|1500
houghton-le-spring|38000
hounslow|66000
houston|6400
hove|75000
hoveton|3100
howden|4100
howwood|1600
hoylake|5700
hoyland nether|16000
hucknall|30000
huddersfield|150000
hugh town|1100
hulme|8900
humberston|8200
hundleton|440
hungerford|5100
hunmanby|3100
hunstanton|9300
huntingdon|24000
huntley|1100
huntly|4700
huntspill|1100
hunwick|1200
hurst|1400
hurstpierpoint|13000
husbands bosworth|1000
husborne crawley|190
huyton|55000
hyde|32000
hyde heath|1000
hythe|20000
ibstock|5700
ilchester|2200
ilfracombe|11000
ilkeston|39000
ilkley|15000
ilminster|5800
immingham|11000
ince blundell|520
ince-in-makerfield|11000
inchinnan|1900
inchture|1200
ingatestone|5600
ingleby greenhow|15000
ingleton|1800
ingoldmells|4000
ingrave|1800
inkberrow|1600
innerleithen|3000
insch|2300
inverbervie|2300
invergordon|4100
invergowrie|1800
inverkeithing|5200
inverkip|3100
inverness|47000
inverurie|13000
ipplepen|2100
ipswich|180000
irchester|4400
irlam|19000
ironbridge|1600
irthlingborough|7500
irvine|34000
irvinestown|1800
isle of arran|5100
isle of bute|7200
isle of cumbrae|1400
isle of islay|3500
isle of lewis|19000
isle of mull|2700
isle of north uist|1300
isle of south uist|1800
isleham|2200
isles of scilly|2100
isleworth|21000
islington|320000
iver|7500
iver heath|8100
ivinghoe|2900
ivybridge|12000
iwade|3100
ixworth|2400
jarrow|27000
jedburgh|4000
johnston|1900
johnstone|16000
jordanstown|5500
keadby|2200
keady|3200
kearsley|10000
kedington|1800
keelby|2100
keele|4000
kegworth|3600
keighley|50000
keith|4700
kelloe|1500
kelsall|2700
kelso|5600
kelty|6600
kelvedon|5300
kelvedon hatch|2400
kemnay|3800
kempsey|2600
kempston|20000
kempston hardwick|20000
kemsing|6900
kendal|29000
kenilworth|22000
kennington|4200
kennoway|4600
kensworth|1500
kenton|1000
keresley|2400
kesgrave|11000
kessingland|4300
keswick|4300
kettering|64000
ketton|1900
keyingham|2300
keynsham|16000
keyworth|6700
kibworth harcourt|5800
kidderminster|57000
kidlington|16000
kidsgrove|29000
kidwelly|2800
kilbarchan|3600
kilbirnie|7500
kilburn|5600
kilcreggan|1300
kilgetty|2000
kilham|960
kilkeel|6400
killamarsh|9600
killearn|1700
killyleagh|2600
kilmacolm|4000
kilmarnock|46000
kilmaurs|2800
kilrea|1600
kilsby|1200
kilsyth|9900
kilwinning|16000
kimberley|11000
kimbolton|1100
kimpton|1400
kincardine|2800
kineton|2000
king's clipstone|3500
king's lynn|46000
kinghorn|2900
kinglassie|1800
kings hill|2600
kings langley|7200
kings sutton|2100
kings worthy|4400
kingsbridge|6100
kingsbury|3700
kingsclere|3200
kingskerswell|4700
kingskettle|1000
kingsland|470
kingsley|1600
kingsteignton|11000
kingston bagpuize|2300
kingston seymour|390
kingston upon hull|310000
kingston upon thames|10000
kingswells|4800
kingswinford|20000
kingswood|65000
kington|2700
kingussie|1500
kinloss|1300
kinross|4900
kintbury|2100
kintore|4700
kinvere|4700
kippax|16000
kippen|1100
kirby muxloe|9700
kircubbin|1200
kirk sandall|14000
kirkburton|3800
kirkby|43000
kirkby in ashfield|28000
kirkby lonsdale|1800
kirkby stephen|1500
kirkbymoorside|2800
kirkcaldy|49000
kirkconnel|2100
kirkcudbright|3400
kirkham|12000
kirkintilloch|20000
kirkliston|3600
kirknewton|2000
kirkwall|7200
kirriemuir|6200
kirton|3500
kirton in lindsey|2900
kislingbury|1200
kiveton park|8700
knaphill|8600
knaresborough|15000
knebworth|4200
knighton|3000
knottingley|14000
knowle|11000
knutsford|13000
laceby|3300
lacock|320
ladybank|1500
lakenheath|4400
lamberhurst|1100
lambeth|6000
lambourn|3100
lamesley|3900
lamlash|1000
lampeter|3000
lanark|8900
lancaster|47000
lanchester|3500
lancing|19000
landrake|1100
langford|3100
langham|1400
langho|2000
langholm|2300
langley green|7000
langley park|4500
langport|3100
langtoft|2000
larbert|9500
largs|11000
lark hill|2400
larkfield|7000
larkhall|15000
larne|18000
latchingdon and snoreham|1200
lauder|1600
launceston|8900
laurencekirk|2900
laurieston|2700
lavendon|1300
lavenham|1400
law|3300
laxey|1800
layer de la haye|1700
leasingham|1600
leatherhead|44000
lechlade|2500
leconfield|2100
ledbury|8900
ledsham|160
lee-on-the-solent|7200
leeds|460000
leek|20000
leek wootton|1000
leeswood|2300
leicester|510000
leigh|44000
leighton buzzard|37000
leiston|6500
lenham|2200
lennoxtown|4100
lenzie|8600
leominster|11000
lerwick|7000
lesbury|1000
leslie|3100
lesmahagow|4400
letchworth garden city|44000
letham|1700
letterston|1200
leuchars|2200
leven|9000
lewes|17000
leyburn|2200
leyland|38000
leysdown-on-sea|3000
lhanbryde|2000
lichfield|33000
lidlington|1200
lifton|1200
lightwater|6800
limavady|13000
limekilns|1400
limpley stoke|1100
lincoln|110000
lingdale|1400
lingfield|3900
lingwood|2700
linlithgow|13000
linthwaite|3800
linton|4500
linton upon ouse|1000
linwood|8600
liphook|6500
lisburn|78000
liskeard|9200
lisnaskea|2900
liss|6200
litherland|23000
little amwell|2600
little chalfont|4500
little clacton|4600
little dunmow|2200
little eaton|2100
little hallingbury|1400
little hulton|10000
little lever|11000
little paxton|3200
little weighton|1000
littleborough|14000
littlebourne|1500
littlehampton|59000
littleport|7900
liverpool|860000
liversedge|12000
livingston|57000
llanarth|500
llanbedr|390
llanberis|1800
llanbradach|3700
llandeilo|1800
llandovery|2100
llandrindod wells|5300
llandudno|15000
llandybie|2800
llandysul|1500
llanelli|50000
llanerchymedd|1100
llanfair caereinion|1100
llanfairfechan|3600
llanfairpwllgwyngyll|3100
llanfyllin|1100
llangefni|4900
llangoed|850
llangollen|3500
llangwm|880
llangybi|440
llangynidr|1000
llanharan|5800
llanharry|3000
llanidloes|2900
llanilar|1100
llanrhaeadr-ym-mochnant|410
llanrug|1900
llanrwst|3300
llansantffraid glan conwy|1900
llansteffan|420
llantrisant|14000
llantwit fardre|4000
llantwit major|14000
llwynypia|2300
loanhead|6400
locharbriggs|6000
lochgelly|6600
lochgilphead|2400
lochmaben|2100
lochwinnoch|2900
lockerbie|4300
locking|1700
lockington|370
loddon|3600
lofthouse|23000
loftus|4800
logan|1200
london|7600000
londonderry county borough|87000
long ashton|5300
long bennington|2000
long buckby|3800
long clawson|1100
long crendon|2300
long eaton|48000
long itchington|1700
long lawford|3000
long melford|2900
long stratton|4400
long sutton|4600
long whatton|1100
longdendale|8900
longfield|17000
longforgan|1200
longhope|1100
longhorsley|890
longhoughton|1400
longniddry|2400
longridge|7500
longsight|16000
longstanton|2300
longton|13000
longtown|2100
longwick|1100
looe|5100
lossiemouth|7600
lostwithiel|2700
loughborough|60000
louth|16000
low ackworth|1500
low bradley|1200
low etherley|1900
lowdham|2200
lower brailes|1000
lower broadheath|1400
lower earley|32000
lower halstow|1200
lower kingswood|1800
lowestoft|71000
lowick|370
luckington|630
luddenden foot|2200
ludgershall|4400
ludlow|11000
lugwardine|1900
luncarty|1700
lund|310
lundin links|2100
luton|260000
lutterworth|9900
lydbrook|1900
lydd|3900
lydiard millicent|1000
lydney|8800
lyme regis|4700
lyminge|1900
lymington|16000
lymm|12000
lympne|1700
lympstone|1800
lyndhurst|2300
lyneham|5400
lynemouth|1900
lynton|1200
lytchett matravers|3300
lytham st annes|41000
mablethorpe|13000
macclesfield|64000
macduff|4000
machen|2400
machynlleth|2200
macmerry|1400
maddiston|3200
madeley|3900
maesteg|21000
maghera|4100
magherafelt|9200
magheralin|1200
maghull|27000
magor|5900
maiden newton|1300
maidenbower|8100
maidenhead|65000
maidstone|110000
maldon|21000
malmesbury|6300
malpas|1300
maltby|18000
malton|5100
manby|1500
manchester|400000
manea|2100
mangotsfield|36000
manningtree|5700
mansfield|170000
mansfield woodhouse|18000
manston|5300
manton|360
maple cross|2400
marazion|1300
march|21000
marcham|1700
marchwiel|1100
marchwood|6100
marden|2500
margate|60000
market bosworth|2100
market deeping|14000
market drayton|12000
market harborough|23000
market lavington|2500
market overton|580
market rasen|4800
market warsop|9000
market weighton|6400
markfield|5000
markinch|2400
marks tey|3700
markyate|2900
marlborough|8400
marldon|1800
marlow|18000
marnhull|1500
marple|18000
marr|140
marsden|3900
marshfield|3100
marske-by-the-sea|8300
marston moretaine|3900
martham|3400
martock|4500
maryburgh|1200
maryport|9600
masham|1200
matlock|15000
mattishall|2300
mauchline|4100
maulden|2400
maxwellheugh|1200
maybole|4800
mayfield|13000
mayland|3700
measham|5200
melbourn|4700
melbourne|4400
meldreth|1800
melksham|19000
melrose|2300
meltham|7800
meltham mills|9000
melton mowbray|27000
menai bridge|5000
mendip|110000
menston|4800
menstrie|2800
meopham|4400
meppershall|1700
mere|2700
meriden|1800
merriott|2000
merthyr tydfil|44000
messingham|3500
metheringham|3600
methil|11000
methley|1200
methven|1200
mevagissey|2100
mexborough|15000
mickle trafford|1800
mickleton|1600
mid calder|3500
middle rasen|1200
middle winterslow|1600
middlesbrough|140000
middlestown|2400
middleton|46000
middlewich|14000
midhurst|6500
midsomer norton|10000
milborne port|2800
milborne st andrew|1100
mildenhall|14000
milford|6200
milford haven|14000
milford on sea|4300
millbrook|130
millisle|1900
millom|6000
millport|1300
milltimber|2700
milnathort|1900
milngavie|13000
milnrow|13000
milnthorpe|2200
milton keynes|230000
milton of campsie|4000
milton of leys|1700
milverton|1100
minchinhampton|2500
minehead|12000
minety|850
minster lovell|1200
minsterley|1500
mintlaw|2700
mirfield|19000
misterton|1900
mistley|1700
mitcham|48000
mitcheldean|2800
mobberley|2000
modbury|1400
moelfre|710
moffat|2600
moira|4100
mold|10000
mollington|630
moneymore|1400
monifieth|8200
monk fryston|1700
monmouth|10000
montrose|12000
moodiesburn|6900
morchard bishop|1100
morcott|320
morden|48000
morecambe|52000
moreton|18000
moreton in marsh|3500
moretonhampstead|1300
morley|57000
morpeth|14000
moss|390
mossblown|2100
mossley|9900
mostyn|1600
motcombe|1000
motherwell|32000
mouldsworth|330
moulton chapel|1100
mount hawke|1500
mountain ash|11000
mountsorrel|17000
moy|1200
much hadham|2000
much wenlock|2200
muir of ord|2600
muirhead|1500
muirkirk|1500
mulbarton|3300
mullion|2000
mundesley|2800
mundford|1800
murton|7400
musselburgh|24000
mylor bridge|1400
mytholmroyd|3900
nafferton|2400
nailsea|21000
nailsworth|5400
nairn|9900
nanpean|2600
nantwich|17000
narberth|2300
narborough|6300
navenby|2900
neath|46000
necton|1800
needham market|4500
needingworth|2200
nefyn|1400
neilston|5300
nelson|29000
neston|15000
nether heyford|1600
nether poppleton|3500
nether stowey|1400
netheravon|1300
netherlee|4600
netherton|2600
netley|6300
nettleham|3400
new alresford|5400
new basford|8400
new cumnock|2800
new ferry|5300
new malden|24000
new marske|3300
new mills|18000
new milton|24000
new pitsligo|1200
new quay|690
new romney|9700
new stevenston|5500
new tredegar|4200
newark on trent|43000
newarthill|6500
newbiggin-by-the-sea|6300
newbold verdon|2900
newbridge|6500
newburgh|2100
newburn|41000
newbury|33000
newcastle|7400
newcastle emlyn|1900
newcastle under lyme|76000
newcastle upon tyne|190000
newchurch|380
newent|4300
newhaven|13000
newick|3700
newington|2200
newmacher|2500
newmains|5700
newmarket|20000
newmilns|3000
newport|310000
newport pagnell|15000
newport-on-tay|4200
newquay|20000
newry|28000
newton abbot|36000
newton aycliffe|26000
newton ferrers|1300
newton longville|1800
newton mearns|25000
newton poppleford|1700
newton stewart|4000
newton-le-willows|22000
newtonhill|3000
newtonmore|1100
newtown|11000
newtown st boswells|1300
newtownabbey|64000
newtownards|29000
newtownstewart|1500
neyland|3700
ninfield|1300
niton|1200
normandy|1600
north baddesley|6800
north berwick|6700
north cave|1300
north collingham|2600
north duffield|1300
north elmham|1100
north ferriby|7400
north leigh|1600
north luffenham|680
north newbald|1100
north petherton|3100
north queensferry|1100
north shields|40000
north somercotes|1700
north sunderland|1800
north tawton|1600
north thoresby|1100
north walsham|12000
northallerton|17000
northam|7700
northampton|220000
northborough|1300
northiam|1800
northleach|1900
northolt|26000
northop|1000
northorpe|2200
northwich|47000
norton|7000
norton canes|7500
norwich|210000
nottingham|730000
notton|480
nuneaton|93000
oadby|23000
oakengates|8500
oakham|11000
oakington|1500
oakley|2500
oban|8500
ochiltree|1100
odiham|3200
ogmore vale|2400
okehampton|7600
old basing|3900
old harlow|7000
old kilpatrick|4900
old leake|1200
old windsor|7200
oldbury|11000
oldham|100000
oldmeldrum|3200
olney|6500
olveston|1000
omagh|21000
orkney|20000
orleton|570
ormesby st margaret|2800
ormiston|2000
ormskirk|24000
orpington|15000
orsett|1300
orwell|1000
ossett|22000
oswestry|19000
otford|7200
otley|15000
otterburn|650
ottershaw|3500
ottery st mary|4900
ottringham|600
oughtibridge|4900
oundle|5700
outwell|3300
over|2900
overcombe|5000
overstrand|1000
overton|3400
overtown|2100
owston ferry|1200
oxenhope|1900
oxford|170000
oxted|13000
paddock wood|7800
padiham|11000
padstow|2300
paignton|50000
painswick|1800
paisley|76000
pangbourne|3800
pannal|2200
pant|2000
papworth everard|2900
par|9500
parbold|3900
parkstone|9600
partington|7900
partridge green|2300
pateley bridge|1400
patna|2200
patrington|1500
pattingham|1700
paulton|4900
peacehaven|19000
peasedown saint john|6300
peaslake|2700
peckham|72000
peebles|8400
peel|3800
pegswood|3300
pelsall|11000
pelton|5400
pembroke|7600
pembroke dock|9800
pembury|6100
pen-clawdd|1900
penally|850
penarth|23000
pencader|1100
pencaitland|1500
pencoed|9200
penicuik|16000
penistone|11000
penkridge|7800
penmaenmawr|2500
penparcau|3100
penrhyndeudraeth|1500
penrith|15000
penryn|7300
pensilva|1700
pentre|5400
pentyrch|2300
penyffordd|3600
penygroes|1800
penzance|20000
perranporth|3200
perranwell|1200
pershore|7600
perth|47000
peterborough|160000
peterculter|4600
peterhead|18000
peterlee|37000
petersfield|15000
petworth|2500
pevensey|3200
pevensey bay|2900
pewsey|3600
pickering|6900
pilning|1500
pilsley|3200
pimperne|1100
pinchbeck|3900
pinner|19000
pinxton|14000
pirton|1300
pitlochry|2900
pitmedden|1400
pitsea|25000
pitstone|3700
pittenweem|1500
plains|2700
plean|1900
plumpton green|1100
plymouth|260000
plympton|8900
plymstock|24000
pocklington|8300
podington|440
polbeth|2400
polesworth|9600
pollington|830
polmont|5400
polperro|1200
polzeath|1400
pont rhyd-y-cyff|1500
pontarddulais|9100
pontefract|45000
ponteland|10000
pontesbury|1900
pontlliw|1600
pontyates|1400
pontyberem|1700
pontyclun|5800
pontycymer|4300
pontypool|36000
pontypridd|30000
pool|1900
poole|150000
poringland|5100
porlock|1200
port bannatyne|1200
port erin|3500
port erroll|1600
port glasgow|15000
portadown|22000
portaferry|2500
portavogie|1600
portglenone|1200
porthcawl|16000
porthleven|3100
porthmadog|3000
portishead|24000
portknockie|1300
portland|13000
portlethen|8200
portree|2400
portrush|6700
portscatho|1500
portslade|20000
portsmouth|190000
portsoy|1700
portstewart|8400
potterne|1600
potters bar|23000
potterspury|1500
potton|4900
poulton-le-fylde|20000
poynton|14000
prees|940
preesall|5400
prenton|14000
prescot|41000
prestatyn|19000
prestbury|3300
presteigne|2100
preston|310000
prestonpans|9500
prestwich|32000
prestwick|15000
price town|2300
princes risborough|8200
princetown|1400
priston|230
probus|1900
prudhoe|12000
puckeridge|3600
pucklechurch|2400
puddletown|1200
pudsey|33000
pulborough|4000
pulloxhill|570
purfleet|12000
puriton|2000
purley|72000
purton|3600
pwllheli|4100
pyle|14000
queenborough|3500
queensbury|8900
queensferry|9000
queniborough|2300
quorndon|5100
rackheath|1600
radcliffe|34000
radcliffe on trent|7500
radlett|8200
radley|2000
radstock|5300
radyr|4700
raglan|1200
rainford|6100
rainham|6400
rainhill|11000
rainworth|7700
ramsbottom|18000
ramsbury|1600
ramsey|7800
ramsgate|39000
randalstown|5400
ranskill|1400
rastrick|11000
ratby|4500
rathfriland|2100
ratho|1700
ratho station|1200
raunds|8600
ravenshead|5800
ravenstone|1600
rawcliffe|1500
rawmarsh|19000
rawtenstall|22000
rayleigh|30000
rayne|2000
reading|320000
redbourn|5100
redbourne|400
redcar|37000
redding|2500
reddingmuirhead|1600
redditch|84000
redhill|52000
redlynch|2700
redruth|43000
reedham|1200
reepham|2300
reigate|52000
rendlesham|3000
renfrew|22000
renton|2500
repton|2600
resolven|2100
retford|22000
rhayader|1800
rhondda|59000
rhoose|6200
rhosllanerchrugog|25000
rhosneigr|1000
rhu|1900
rhuddlan|3700
rhyl|26000
rhymney|8500
riccall|2200
richmond|8400
rickinghall|2100
rickmansworth|12000
ridgmont|410
rillington|1100
ringmer|3200
ringstead|1500
ringwood|14000
ripley|21000
ripon|16000
ripponden|4700
risca|20000
riseley|1300
rishton|6600
roade|2300
robertsbridge|2000
rochdale|98000
roche|2500
rochester|29000
rochford|17000
rock|1200
rode|1000
rode heath|2000
rogiet|1800
romford|95000
romney marsh|2300
romsey|17000
romsley|1400
roos|850
rosehearty|1300
rosewell|1500
roslin|1600
rosneath|1300
ross on wye|11000
rossendale|67000
rossett|2300
rostrevor|2500
rosyth|14000
rothbury|2300
rotherfield peppard|1500
rotherham|120000
rothes|1200
rothesay|4500
rothienorman|1100
rothley|3900
rothwell|7700
rottingdean|22000
rowde|1200
rowhedge|1600
rowlands gill|6100
rowley regis|1000
roxton|350
royal leamington spa|95000
royal tunbridge wells|69000
royal wootton bassett|11000
roydon|1600
royston|16000
royton|23000
ruabon|3100
ruardean|1800
ruddington|6400
rudgwick|2000
rufford|1400
rugby|73000
rugeley|24000
ruislip|31000
runcorn|63000
rushden|38000
ruskington|5600
rusthall|5000
rustington|13000
rutherglen|31000
ruthin|5500
ruyton-xi-towns|1000
ryde|26000
rye|4800
ryhall|1500
ryhill|5200
ryhope|14000
ryton|16000
ryton on dunsmore|1800
sabden|1400
sacriston|7000
saffron walden|15000
saint agnes|2800
saint andrews|17000
saint andrews quay|100
saint asaph|3400
saint bees|1600
saint boswells|1400
saint clears|1600
saint columb major|3200
saint cyrus|1100
saint davids|1800
saint dennis|2200
saint helier|28000
saint leonards-on-sea|10000
saint monans|1200
saint neots|31000
saint osyth|2100
saint peter port|16000
saint peters|130000
saint stephen|2300
saintfield|3300
salcombe|1900
sale|56000
salford|73000
salfords|4500
saline|1100
salisbury|45000
salsburgh|1500
saltash|16000
saltburn-by-the-sea|6000
saltcoats|13000
saltford|4100
sampford peverell|1300
sandbach|18000
sandbank|1400
sandford|2100
sandown|20000
sandwich|4600
sandwick|1200
sandy|12000
sanquhar|2000
sapcote|2400
saughall|2600
saundersfoot|3400
sawbridgeworth|8400
sawston|7300
sawtry|5300
saxilby|4000
saxmundham|4200
scalby|9500
scalloway|1100
scarborough|62000
scarcroft|1200
scawby|1600
scholes|2300
scole|1000
scone|4800
scorton|1000
scotby|1600
scotter|2900
scunthorpe|80000
seafield|1300
seaford|23000
seaham|22000
seahouses|2000
seascale|1800
seaton|250
seaton delaval|9400
seaview|2300
sedbergh|2200
sedgefield|4500
seend|270
seer green|2200
seghill|3000
selby|25000
selkirk|5700
selsey|11000
send|6600
settle|3700
seven sisters|2100
sevenoaks|30000
severn beach|2200
shadoxhurst|1300
shadwell|1400
shaftesbury|7300
shalbourne|560
shalfleet|610
shanklin|8100
shap|1300
sharlston|4000
sharnbrook|1800
sharpness|1000
shaw|1000
shawbury|2300
sheerness|12000
sheffield|690000
shefford|11000
shelley|5400
shenley|4100
shenstone|2200
shepherdswell|1600
shepley|5400
shepperton|10000
shepshed|14000
shepton mallet|10000
sherborne|9500
sherborne st john|1200
sherburn|3100
sherburn hill|1200
sherburn in elmet|6700
sheriff hutton|1000
sheringham|8100
sherington|950
sherston|1400
shevington|5200
shieldhill|2500
shifnal|6200
shilbottle|1800
shildon|10000
shillingstone|1200
shillington|1400
shipdham|1900
shipham|1100
shipley|29000
shipston on stour|5000
shipton under wychwood|2900
shirebrook|11000
shiremoor|4900
shirland|3400
shirley|32000
shoreham-by-sea|19000
shortlands|9300
shotley gate|1500
shotts|8200
shrewsbury|72000
shrewton|1700
shrivenham|4700
shurdington|1800
sible hedingham|3700
sibsey|1500
sidcup|10000
sidmouth|13000
sileby|7300
silkstone|1800
silloth|2900
silsden|7900
silsoe|1800
silver end|3900
silverdale|1300
silverstone|1900
silverton|1500
sinfin|15000
sion mills|2200
sissinghurst|1100
sittingbourne|49000
skegness|25000
skellingthorpe|3400
skelmersdale|39000
skelmorlie|2000
skelton|6500
skidby|1100
skinningrove|1600
skipsea|690
skipton|15000
slaley|710
slamannan|1400
sleaford|17000
sleights|2000
slinfold|1100
slough|160000
smethwick|13000
smithton|2100
snaith|3300
snettisham|2600
snodland|10000
soham|9800
solihull|96000
somersham|3500
somerton|4200
sonning common|4800
south benfleet|49000
south brent|2600
south cave|3900
south cerney|2600
south chailey|1000
south collingham|2600
south croydon|55000
south elmsall|19000
south harting|1100
south hayling|15000
south hetton|2600
south littleton|1600
south luffenham|460
south milford|2000
south molton|5100
south nutfield|1900
south ockendon|19000
south petherton|3100
south shields|84000
south wingfield|1100
south witham|1500
southall|70000
southam|6600
southampton|250000
southchurch village|2000
southend-on-sea|300000
southery|1200
southgate|2000
southminster|4000
southowram|2000
southport|92000
southsea|19000
southwater|8700
southwell|6800
southwick|1800
southwold|3700
sowerby bridge|9900
spalding|32000
speldhurst|1400
spennymoor|18000
spilsby|3400
spittal|490
spixworth|3600
spofforth|1200
spratton|1200
springside|1300
sproatley|1400
st albans|85000
st austell|25000
st helens|100000
st ives|10000
st just|2000
st leonards|6000
st mary's|1700
st mary's bay|3000
stafford|69000
stagsden|360
stainburn|1700
staindrop|1300
staines|51000
stainforth|6500
stakeford|9600
stalbridge|2400
stalham|4000
stallingborough|1100
stalybridge|23000
stamford|21000
stamford bridge|3500
stanbridge|1000
standlake|1100
standon|3400
stanford in the vale|2100
stanford-le-hope|29000
stanhope|1600
stanley|22000
stanmore|4200
stannington|430
stansted mountfitchet|5400
stanwick|1900
staplehurst|5100
starcross|1700
staveley|26000
steeple bumpstead|1400
steeple claydon|2100
steeton|4200
stenhousemuir|10000
stepps|6700
stevenage|90000
stevenston|9300
steventon|1500
stevington|550
stewartby|1200
stewarton|7100
stewkley|1800
steyning|9600
steynton|3000
stickney|1100
stillington|1200
stilton|2500
stirling|36000
stithians|1500
stock|1600
stockport|140000
stocksbridge|13000
stocksfield|2600
stockton|1300
stockton heath|6400
stockton-on-tees|80000
stoke ferry|1400
stoke gabriel|1100
stoke gifford|14000
stoke golding|1700
stoke goldington|580
stoke poges|4200
stoke prior|1800
stoke-on-trent|370000
stoke-sub-hamdon|2000
stokenchurch|4100
stokesley|4800
stone|14000
stonehaven|11000
stonehouse|7500
stonesfield|1500
stoney stanton|3800
stoneyburn|2000
stornoway|7500
storrington|8600
stotfold|6800
stourbridge|56000
stourport-on-severn|21000
stow on the wold|2000
stowmarket|21000
strabane|14000
stradbroke|1100
stranraer|11000
stratfield mortimer|3700
stratford-upon-avon|28000
strathaven|7500
strathblane|2000
strathpeffer|1100
stratton|2600
streatley|560
street|13000
streetly|13000
strensall|6000
stretford|42000
stretham|1800
stromness|1700
strood|33000
stroud|60000
studley|6200
sturminster marshall|1500
sturminster newton|3500
sturry|7400
sudbrooke|1800
sudbury|22000
sunbury-on-thames|28000
sunderland|340000
sundridge|1400
surbiton|38000
sutterton|1400
sutton|190000
sutton benger|1000
sutton bonington|1200
sutton bridge|3900
sutton coldfield|110000
sutton courtenay|2500
sutton in ashfield|44000
sutton on trent|1200
sutton upon derwent|590
swadlincote|41000
swaffham|7300
swanage|10000
swanley|22000
swanmore|2700
swanscombe|16000
swansea|300000
swarthmoor|1100
swavesey|2500
sway|2400
swillington|3100
swindon|190000
swineshead|2200
swinton|20000
symington|1100
syston|12000
sywell|1100
tadcaster|6500
tadley|16000
tadworth|7000
taibach|4600
tain|3700
takeley|3400
tal-y-bont|1500
talgarth|1300
talysarn|1100
tamworth|82000
tandragee|3100
tanfield|1700
tangmere|3300
tankerton|4900
tansley|1200
tarbert|1100
tarbolton|1900
tarleton|8600
tarporley|2600
tarvin|2300
tattenhall|2000
taunton|65000
tavistock|12000
tayport|3900
teddington|9600
teignmouth|17000
telford|150000
templecombe|1600
templepatrick|1600
templeton|630
tempsford|590
tenbury wells|3800
tenby|4700
tenterden|7100
terrington saint john|1700
terrington st clement|3300
tetbury|5500
tetney|1500
tewkesbury|20000
teynham|2700
thame|11000
thames ditton|5900
thatcham|24000
thaxted|2500
the boldons|14000
theale|2800
thetford|25000
theydon bois|3800
thirsk|10000
thornaby-on-tees|22000
thornbury|12000
thorne|17000
thorner|1400
thorney|1700
thorngumbald|3000
thornhill|1600
thornley|2500
thornliebank|4200
thornton|2100
thornton dale|1800
thornton heath|15000
thornton-cleveleys|31000
thorp arch|1500
thorpe hamlet|8100
thorpe le soken|1400
thrapston|7100
three crosses|1600
three legged cross|1500
thurlby|2200
thurlton|1100
thurso|7800
thurston|3000
tibshelf|3800
ticehurst|1700
tickhill|5000
tickton|1700
tideswell|1600
tidworth|9200
tilbury|12000
tillicoultry|5200
timperley|11000
timsbury|2500
tingewick|1100
tintagel|1000
tintern|750
tipton|47000
tiptree|9200
tisbury|2200
tiverton|20000
tobermory|1000
toddington|4600
todmorden|12000
todwick|1700
tollesbury|2600
tolleshunt knights|1000
tonbridge|39000
tonypandy|63000
tonyrefail|9300
topsham|3600
torphins|1400
torpoint|7700
torquay|65000
torrance|2400
totnes|8100
totternhoe|980
tottington|7700
totton|34000
tow law|2100
towcester|9100
town row|1800
townhill|1200
trafford park|3100
tranent|12000
trawsfynydd|630
tredegar|15000
treeton|3200
trefnant|990
tregaron|1200
tregarth|1300
treharris|12000
treorchy|8100
treuddyn|1400
trimdon|3000
trimdon grange|1300
trimsaran|1600
tring|12000
troon|15000
trowbridge|41000
truro|23000
tullibody|8700
tumble|4000
tunstall|6200
turriff|5100
tuxford|2600
twechar|1200
tweedbank|2100
twyford|7500
tycroes|2200
tyldesley|36000
tynemouth|17000
tytherington|670
tywyn|3100
uckfield|18000
uddingston|5600
uffculme|2000
ulceby|1600
ullapool|1500
ulrome|240
ulverston|11000
undy|5900
uny lelant|1100
upchurch|1300
upminster|10000
upper basildon|1400
upper langwith|3000
upper poppleton|3500
uppingham|4700
upton|5900
upton scudamore|300
upton upon severn|1900
upwell|4300
urmston|41000
ushaw moor|7400
usk|2800
uttoxeter|13000
vale of leven|25000
valley|2400
ventnor|6000
verwood|13000
victoria|6700
viewpark|16000
virginia water|3000
waddesdon|1800
waddington|4100
wadebridge|6600
wadhurst|4100
wadworth|1100
wainfleet all saints|1700
wakefield|79000
walberton|1800
wales|6000
walkden|36000
walkern|1500
walkington|1800
wallasey|59000
wallingford|10000
wallsend|43000
walsall|170000
walsden|2000
waltham|6600
waltham abbey|18000
waltham cross|10000
walton|2500
walton-on-thames|23000
walton-on-the-naze|17000
wanborough|2300
wansford|470
wantage|19000
warboys|3800
wardle|7300
ware|18000
wareham|7600
wargrave|4200
waringstown|2900
warkworth|1300
warlingham|8000
warminster|17000
warnham|1200
warrenpoint|7700
warrington|170000
warsop|9800
warton|2300
warwick|24000
washingborough|6500
washington|54000
washwood heath|33000
watchet|3600
water eaton|8400
water orton|3400
waterbeach|5800
waterfoot|1300
wateringbury|2400
waterloo|1000
waterlooville|64000
watford|130000
wath upon dearne|17000
watlington|2200
wattisham|1500
watton|9900
watton at stone|2300
weaverham|6100
wedmore|1400
wednesbury|24000
wednesfield|34000
weedon beck|2700
weeting|1800
welford|1000
wellesbourne|5800
wellesbourne mountford|6000
welling|43000
wellingborough|51000
wellington|23000
wellow|530
wells|11000
wells-next-the-sea|2200
welshpool|5900
welwyn|3300
welwyn garden city|60000
wem|5900
wembley|90000
wembury|1800
wemyss bay|2600
wendover|7700
wentworth|350
wenvoe|1200
weobley|1100
west bergholt|3200
west bridgford|48000
west bromwich|140000
west byfleet|5100
west calder|3100
west clandon|5400
west coker|1200
west cornforth|2500
west drayton|12000
west end|4200
west end of london|11000
west haddon|1700
west hallam|6300
west horsley|1300
west ilsley|330
west kilbride|4800
west kingsdown|5500
west kirby|7700
west linton|1500
west malling|2300
west mersea|7100
west molesey|19000
west rainton|2300
west thurrock|7800
west walton|1700
west wellow|2900
west wickham|14000
westbury|17000
westcliff-on-sea|1000
westcott|2500
westergate|9800
westerham|3300
westfield|1500
westgate on sea|6600
westhill|12000
westhoughton|26000
weston|850
weston turville|2100
weston-super-mare|83000
westoning|2100
westonzoyland|1700
westquarter|1200
westwood|1200
wetheral|1600
wetherby|14000
wetwang|760
weybridge|19000
weymouth|58000
whaley bridge|5100
whalley|4800
whaplode|1700
wheathampstead|4300
wheatley|5600
wheaton aston|2000
wheldrake|2000
whickham|17000
whimple|1200
whitburn|10000
whitby|13000
whitchurch|9700
white waltham|350
whitecraig|1200
whitefield|24000
whitehaven|25000
whitehead|3700
whitehills|1100
whiteparish|1100
whitland|1500
whitley|2400
whitley bay|38000
whitstable|30000
whittingham|280
whittington|2100
whittlesey|13000
whittlesford|1500
whitwell|3800
whitworth|5800
whyteleafe|3300
wick|7100
wickford|33000
wickham|2100
wickham bishops|3800
wickham market|2200
wickwar|1700
wideopen|9000
widnes|61000
wigan|180000
wigmore|760
wigston magna|34000
wigton|5800
wilberfoss|1900
wilburton|1000
willand|3400
willaston|2800
willenhall|28000
willingham|4000
willington|6600
williton|2600
wilmcote|1100
wilmslow|37000
wilsden|5500
wilstead|2200
wilton|3600
wimblington|4200
wimborne minster|15000
wincanton|5400
winchburgh|2500
winchcombe|4500
winchelsea beach|1400
winchester|46000
windermere|7800
windlesham|4200
windsor|33000
windygates|1900
winford|1200
wing|2600
wingate|5100
wingerworth|6400
wingham|1300
wingrave|1400
winkleigh|1300
winscombe|4500
winsford|30000
winslow|4400
winterbourne|2200
winterton|4900
winwick|2400
wirksworth|5000
wisbech|32000
wishaw|31000
witchford|2400
witham|25000
witheridge|1200
withernsea|6200
witley|6400
witney|29000
wittering|2300
witton gilbert|2300
wiveliscombe|2200
wivelsfield green|1100
wivenhoe|9600
woburn|930
woburn sands|5100
woking|100000
wokingham|41000
wold newton|340
woldingham|1500
wollaston|3500
wolsingham|2500
wolston|2600
wolvercote|1200
wolverhampton|250000
wombourn|14000
wombwell|16000
wood street village|1600
woodborough|290
woodbridge|11000
woodbury|1600
woodchurch|1100
woodcote|2800
woodford|1500
woodford green|23000
woodhall spa|4300
woodsetts|1700
woodstock|2400
wool|2700
woolavington|2100
wooler|2000
woolley|370
woolpit|1800
wootton|4500
worcester|100000
worcester park|16000
workington|27000
worksop|43000
worlaby|550
wormley|1800
worthing|99000
worton|620
wotton-under-edge|5600
wouldham|1300
wragby|1800
wrawby|1500
wrea green|1400
wrexham|66000
wrington|1900
writtle|4800
wrotham|1900
wroughton|6500
wroxall|1900
wychbold|1400
wye|1900
wylam|1400
wymeswold|1300
y felinheli|2300
yalding|1400
yapton|5500
yarm|19000
yarmouth|910
yarnton|2500
yate|34000
yateley|20000
yatton|10000
yaxley|9200
yeadon|37000
yealmpton|1700
yelverton|3600
yeovil|46000
yetminster|1100
ynysybwl|3500
york|150000
youlgreave|1000
yoxall|1600
ystalyfera|10000`;
