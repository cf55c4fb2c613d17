/**
 * NHS trusts of England and Wales: name|town|postcode of the head office, a line each. Made by
 * tests/tools/tables/organisations.ts. Source: NHS Organisation Data Service (Open Government Licence v3.0).
 */
export default `Airedale NHS Foundation Trust|Keighley|BD20 6TD
Alder Hey Children’s NHS Foundation Trust|Liverpool|L12 2AP
Ashford and St Peter’s Hospitals NHS Foundation Trust|Chertsey|KT16 0PZ
Avon and Wiltshire Mental Health Partnership NHS Trust|Bath|BA1 3QE
Barking, Havering and Redbridge University Hospitals NHS Trust|Romford|RM7 0AG
Barnet, Enfield and Haringey Mental Health NHS Trust|London|N15 3TH
Barnsley Hospital NHS Foundation Trust|Barnsley|S75 2EP
Barts Health NHS Trust|London|E1 2ES
Bedfordshire Hospitals NHS Foundation Trust|Luton|LU4 0DZ
Berkshire Healthcare NHS Foundation Trust|Bracknell|RG12 2UT
Birmingham Community Healthcare NHS Foundation Trust|Birmingham|B7 4BN
Birmingham Women’s and Children’s NHS Foundation Trust|Birmingham|B4 6NH
Birmingham and Solihull Mental Health NHS Foundation Trust|Birmingham|B13 8QY
Blackpool Teaching Hospitals NHS Foundation Trust|Blackpool|FY3 8NR
Bolton NHS Foundation Trust|Bolton|BL4 0JR
Bradford Teaching Hospitals NHS Foundation Trust|Bradford|BD9 6RJ
Bridgewater Community Healthcare NHS Foundation Trust|Warrington|WA3 7PG
Brighton and Sussex University Hospitals NHS Trust|Brighton|BN2 5BE
Buckinghamshire Healthcare NHS Trust|Amersham|HP7 0JD
Calderdale and Huddersfield NHS Foundation Trust|Huddersfield|HD3 3EA
Cambridge University Hospitals NHS Foundation Trust||
Cambridgeshire Community Services NHS Trust|St. ives|PE27 4LG
Cambridgeshire and Peterborough NHS Foundation Trust|Cambridge|CB21 5EF
Central London Community Healthcare NHS Trust|London|NW1 5JD
Central and North West London NHS Foundation Trust|London|NW1 3AX
Chelsea and Westminster Hospital NHS Foundation Trust|London|SW10 9NH
Cheshire and Wirral Partnership NHS Foundation Trust|Chester|CH2 1BQ
Chesterfield Royal Hospital NHS Foundation Trust|Chesterfield|S44 5BL
Cornwall Partnership NHS Foundation Trust|Bodmin|PL31 2QN
Countess of Chester Hospital NHS Foundation Trust|Chester|CH2 1UL
County Durham and Darlington NHS Foundation Trust|Darlington|DL3 6HX
Coventry and Warwickshire Partnership NHS Trust|Coventry|CV6 6NY
Croydon Health Services NHS Trust|Thornton heath|CR7 7YE
Cumbria, Northumberland, Tyne and Wear NHS Foundation Trust|Newcastle upon tyne|NE3 3XT
Dartford and Gravesham NHS Trust|Dartford|DA2 8DA
Derbyshire Community Health Services NHS Foundation Trust|Chesterfield|S42 7JE
Derbyshire Healthcare NHS Foundation Trust|Derby|DE22 3LZ
Devon Partnership NHS Trust|Exeter|EX2 5AF
Doncaster and Bassetlaw Teaching Hospitals NHS Foundation Trust|Doncaster|DN2 5LT
Dorset County Hospital NHS Foundation Trust|Dorchester|DT1 2JY
Dorset Healthcare University NHS Foundation Trust|Poole|BH17 0RB
Dudley Integrated Health and Care NHS Trust|Brierley hill|DY5 1RU
East Cheshire NHS Trust|Macclesfield|SK10 3BL
East Kent Hospitals University NHS Foundation Trust|Canterbury|CT1 3NG
East Lancashire Hospitals NHS Trust|Blackburn|BB2 3HH
East London NHS Foundation Trust|London|E1 8DE
East Midlands Ambulance Service NHS Trust|Nottingham|NG8 6PY
East Suffolk and North Essex NHS Foundation Trust|Colchester|CO4 5JL
East Sussex Healthcare NHS Trust|St. leonards-on-sea|TN37 7PT
East and North Hertfordshire NHS Trust|Stevenage|SG1 4AB
East of England Ambulance Service NHS Trust|Royston|SG8 6NA
Epsom and St Helier University Hospitals NHS Trust|Carshalton|SM5 1AA
Essex Partnership University NHS Foundation Trust|Wickford|SS11 7XX
Frimley Health NHS Foundation Trust|Camberley|GU16 7UJ
Gateshead Health NHS Foundation Trust|Gateshead|NE9 6SX
George Eliot Hospital NHS Trust|Nuneaton|CV10 7DJ
Gloucestershire Health and Care NHS Foundation Trust|Gloucester|GL3 4AW
Gloucestershire Hospitals NHS Foundation Trust|Cheltenham|GL53 7AN
Great Ormond Street Hospital for Children NHS Foundation Trust|London|WC1N 3JH
Great Western Hospitals NHS Foundation Trust|Swindon|SN3 6BB
Greater Manchester Mental Health NHS Foundation Trust|Manchester|M25 3BL
Guy’s and St Thomas' NHS Foundation Trust|London|SE1 7EH
Hampshire Hospitals NHS Foundation Trust|Basingstoke|RG24 9NA
Harrogate and District NHS Foundation Trust|Harrogate|HG2 7SX
Herefordshire and Worcestershire Health and Care NHS Trust|Worcester|WR5 1JR
Hertfordshire Community NHS Trust|Welwyn garden City|AL7 1BW
Hertfordshire Partnership University NHS Foundation Trust|Hatfield|AL10 8YE
Homerton Healthcare NHS Foundation Trust|London|E9 6SR
Hounslow and Richmond Community Healthcare NHS Trust|Teddington|TW11 8HU
Hull University Teaching Hospitals NHS Trust|Hull|HU3 2JZ
Humber Teaching NHS Foundation Trust|Hull|HU10 6FE
Imperial College Healthcare NHS Trust|London|W2 1BL
Isle of Wight NHS Trust|Newport|PO30 5TG
James Paget University Hospitals NHS Foundation Trust|Great yarmouth|NR31 6LA
Kent Community Health NHS Foundation Trust|Ashford|TN25 4AZ
Kent and Medway NHS and Social Care Partnership Trust|Maidstone|ME16 9PH
Kettering General Hospital NHS Foundation Trust|Kettering|NN16 8UZ
Kingston Hospital NHS Foundation Trust|Kingston upon thames|KT2 7QB
King’s College Hospital NHS Foundation Trust|London|SE5 9RS
Lancashire & South Cumbria NHS Foundation Trust|Preston|PR5 6AW
Lancashire Teaching Hospitals NHS Foundation Trust|Preston|PR2 9HT
Leeds Community Healthcare NHS Trust|Leeds|LS11 0DL
Leeds Teaching Hospitals NHS Trust|Leeds|LS9 7TF
Leeds and York Partnership NHS Foundation Trust|Leeds|LS7 3JX
Leicestershire Partnership NHS Trust|Leicester|LE3 8RA
Lewisham and Greenwich NHS Trust|London|SE13 6LH
Lincolnshire Community Health Services NHS Trust|Lincoln|LN5 7JH
Lincolnshire Partnership NHS Foundation Trust|Lincoln|LN1 1FS
Liverpool Heart and Chest Hospital NHS Foundation Trust|Liverpool|L14 3PE
Liverpool University Hospitals NHS Foundation Trust|Liverpool|L7 8XP
Liverpool Women’s NHS Foundation Trust|Liverpool|L8 7SS
London Ambulance Service NHS Trust|London|SE1 8SD
London North West University Healthcare NHS Trust|Harrow|HA1 3UJ
Maidstone and Tunbridge Wells NHS Trust|Maidstone|ME16 9QQ
Manchester University NHS Foundation Trust|Manchester|M13 9WL
Medway NHS Foundation Trust|Gillingham|ME7 5NY
Mersey Care NHS Foundation Trust|Prescot|L34 1PJ
Mersey and West Lancashire Teaching Hospitals NHS Trust|Prescot|L35 5DR
Mid Cheshire Hospitals NHS Foundation Trust|Crewe|CW1 4QJ
Mid Yorkshire Teaching NHS Trust|Wakefield|WF1 4DG
Mid and South Essex NHS Foundation Trust|Westcliff-on-sea|SS0 0RY
Midlands Partnership NHS Foundation Trust|Stafford|ST16 3SR
Milton Keynes University Hospital NHS Foundation Trust|Milton keynes|MK6 5LD
Moorfields Eye Hospital NHS Foundation Trust|London|EC1V 2PD
Norfolk Community Health and Care NHS Trust|Norwich|NR2 3TU
Norfolk and Norwich University Hospitals NHS Foundation Trust|Norwich|NR4 7UY
Norfolk and Suffolk NHS Foundation Trust|Norwich|NR1 2DH
North Bristol NHS Trust|Bristol|BS10 5NB
North Cumbria Integrated Care NHS Foundation Trust|Carlisle|CA2 7HY
North East Ambulance Service NHS Foundation Trust|Newcastle upon tyne|NE15 8NY
North East London NHS Foundation Trust|Rainham|RM13 8GQ
North Middlesex University Hospital NHS Trust|London|N18 1QX
North Staffordshire Combined Healthcare NHS Trust|Stoke-on-trent|ST4 8HH
North Tees and Hartlepool NHS Foundation Trust|Hartlepool|TS24 9AH
North West Ambulance Service NHS Trust|Bolton|BL1 5DD
North West Anglia NHS Foundation Trust|Peterborough|PE3 9GZ
North West Boroughs Healthcare NHS Foundation Trust|Warrington|WA2 8WA
Northampton General Hospital NHS Trust|Northampton|NN1 5BD
Northamptonshire Healthcare NHS Foundation Trust|Kettering|NN15 7PW
Northern Care Alliance NHS Foundation Trust|Salford|M6 8HD
Northern Devon Healthcare NHS Trust|Barnstaple|EX31 4JB
Northern Lincolnshire and Goole NHS Foundation Trust|Grimsby|DN33 2BA
Northumbria Healthcare NHS Foundation Trust|North shields|NE29 8NH
Nottingham University Hospitals NHS Trust|Nottingham|NG7 2UH
Nottinghamshire Healthcare NHS Foundation Trust|Nottingham|NG3 6AA
Oxford Health NHS Foundation Trust|Oxford|OX4 4XN
Oxford University Hospitals NHS Foundation Trust|Oxford|OX3 9DU
Oxleas NHS Foundation Trust|Dartford|DA2 7WG
Pennine Acute Hospitals NHS Trust|Manchester|M8 5RB
Pennine Care NHS Foundation Trust|Ashton-under-lyne|OL6 7SR
Poole Hospital NHS Foundation Trust|Poole|BH15 2JB
Portsmouth Hospitals University National Health Service Trust|Portsmouth|PO6 3LY
Public Health Wales NHS Trust|Cardiff|CF10 4BZ
Queen Victoria Hospital NHS Foundation Trust|East grinstead|RH19 3DZ
Rotherham Doncaster and South Humber NHS Foundation Trust|Doncaster|DN4 8QN
Royal Berkshire NHS Foundation Trust|Reading|RG1 5AN
Royal Brompton & Harefield NHS Foundation Trust|London|SW3 6NP
Royal Cornwall Hospitals NHS Trust|Truro|TR1 3LJ
Royal Devon University Healthcare NHS Foundation Trust|Exeter|EX2 5DW
Royal Free London NHS Foundation Trust|London|NW3 2QG
Royal National Orthopaedic Hospital NHS Trust|Stanmore|HA7 4LP
Royal Papworth Hospital NHS Foundation Trust|Cambridge|CB2 0AY
Royal Surrey County Hospital NHS Foundation Trust|Guildford|GU2 7XX
Royal United Hospitals Bath NHS Foundation Trust|Bath|BA1 3NG
Salisbury NHS Foundation Trust|Salisbury|SP2 8BJ
Sandwell and West Birmingham Hospitals NHS Trust|Smethwick|B66 2QT
Sheffield Children’s NHS Foundation Trust|Sheffield|S10 2TH
Sheffield Teaching Hospitals NHS Foundation Trust|Sheffield|S5 7AU
Sherwood Forest Hospitals NHS Foundation Trust|Sutton-in-ashfield|NG17 4JL
Shropshire Community Health NHS Trust|Shrewsbury|SY2 6FG
Solent NHS Trust|Southampton|SO19 8BR
Somerset NHS Foundation Trust|Taunton|TA1 5DA
South Central Ambulance Service NHS Foundation Trust|Bicester|OX26 6HR
South East Coast Ambulance Service NHS Foundation Trust|Crawley|RH10 9BG
South London and Maudsley NHS Foundation Trust|Beckenham|BR3 3BX
South Tees Hospitals NHS Foundation Trust|Middlesbrough|TS4 3BW
South Tyneside and Sunderland NHS Foundation Trust|Sunderland|SR4 7TP
South Warwickshire University NHS Foundation Trust|Warwick|CV34 5BW
South West London and St George’s Mental Health NHS Trust|London|SW17 7DJ
South West Yorkshire Partnership NHS Foundation Trus|Wakefield|WF1 3SP
South Western Ambulance Service NHS Foundation Trust|Exeter|EX2 7HY
Southern Health NHS Foundation Trust|Southampton|SO40 2RZ
Southport and Ormskirk Hospital NHS Trust|Southport|PR8 6PN
St George’s University Hospitals NHS Foundation Trust|London|SW17 0QT
Stockport NHS Foundation Trust|Stockport|SK2 7JE
Surrey and Borders Partnership NHS Foundation Trust|Leatherhead|KT22 7AD
Surrey and Sussex Healthcare NHS Trust|Redhill|RH1 5RH
Sussex Community NHS Foundation Trust|Brighton|BN2 3EW
Sussex Partnership NHS Foundation Trust|Worthing|BN13 3EP
Tameside and Glossop Integrated Care NHS Foundation Trust|Ashton-under-lyne|OL6 9RW
Tavistock and Portman NHS Foundation Trust|London|NW3 5BA
Tees, Esk and Wear Valleys NHS Foundation Trust|Darlington|DL2 2TS
The Christie NHS Foundation Trust|Manchester|M20 4BX
The Clatterbridge Cancer Centre NHS Foundation Trust|Wirral|CH63 4JY
The Dudley Group NHS Foundation Trust|Dudley|DY1 2HQ
The Hillingdon Hospitals NHS Foundation Trust|Uxbridge|UB8 3NN
The Newcastle Upon Tyne Hospitals NHS Foundation Trust|Newcastle upon tyne|NE7 7DN
The Princess Alexandra Hospital NHS Trust|Harlow|CM20 1QX
The Queen Elizabeth Hospital, King’s Lynn, NHS Foundation Trust|King|PE30 4ET
The Robert Jones and Agnes Hunt Orthopaedic Hospital NHS Founda tion Trust|Oswestry|SY10 7AG
The Rotherham NHS Foundation Trust|Rotherham|S60 2UD
The Royal Bournemouth and Christchurch Hospitals NHS Founda tion Trust|Bournemouth|BH7 7DW
The Royal Marsden NHS Foundation Trust|London|SW3 6JJ
The Royal Orthopaedic Hospital NHS Foundation Trust|Birmingham|B31 2AP
The Royal Wolverhampton NHS Trust|Wolverhampton|WV10 0QP
The Shrewsbury and Telford Hospital NHS Trust|Shrewsbury|SY3 8XQ
The Walton Centre NHS Foundation Trust|Liverpool|L9 7LJ
Torbay and South Devon NHS Foundation Trust|Torquay|TQ2 7AA
United Lincolnshire Hospitals NHS Trust|Lincoln|LN2 5QY
University College London Hospitals NHS Foundation Trust|London|NW1 2PG
University Hospital Southampton NHS Foundation Trust|Southampton|SO16 6YD
University Hospitals Birmingham NHS Foundation Trust|Birmingham|B15 2GW
University Hospitals Bristol and Weston NHS Foundation Trust|Bristol|BS1 3NU
University Hospitals Coventry and Warwickshire NHS Trust|Coventry|CV2 2DX
University Hospitals Dorset NHS Foundation Trust|Poole|BH15 2JB
University Hospitals Plymouth NHS Trust|Plymouth|PL6 8DH
University Hospitals Sussex NHS Foundation Trust|Worthing|BN11 2DH
University Hospitals of Derby and Burton NHS Foundation Trus|Derby|DE22 3NE
University Hospitals of Leicester NHS Trust|Leicester|LE1 5WW
University Hospitals of Morecambe Bay NHS Foundation Trust|Kendal|LA9 7RG
University Hospitals of North Midlands NHS Trust|Stoke-on-trent|ST4 6QG
Velindre NHS Trust|Cardiff|CF15 7QZ
Walsall Healthcare NHS Trust|Walsall|WS2 9PS
Warrington and Halton Teaching Hospitals NHS Foundation Trust|Warrington|WA5 1QG
Welsh Ambulance Services NHS Trust|St. asaph|LL17 0LJ
West Hertfordshire Teaching Hospitals NHS Trust|Watford|WD18 0HB
West London NHS Trust|Southall|UB2 4SD
West Midlands Ambulance Service University NHS Foundation Trust|Brierley hill|DY5 1LX
West Suffolk NHS Foundation Trust|Bury st. edmunds|IP33 2QZ
Whittington Health NHS Trust|London|N19 5NF
Wirral Community Health and Care NHS Foundation Trust||
Wirral University Teaching Hospital NHS Foundation Trust|Wirral|CH49 5PE
Worcestershire Acute Hospitals NHS Trust|Worcester|WR5 1HN
Wrightington, Wigan and Leigh NHS Foundation Trust|Wigan|WN1 2NN
Wye Valley NHS Trust|Hereford|HR1 2ER
Yeovil District Hospital NHS Foundation Trust|Yeovil|BA21 4AT
York and Scarborough Teaching Hospitals NHS Foundation Trust|York|YO31 8HE
Yorkshire Ambulance Service NHS Trust|Wakefield|WF2 0XQ`;
