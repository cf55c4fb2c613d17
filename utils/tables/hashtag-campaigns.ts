/**
 * Tags of health campaigns in the form that their own people use or that is easiest to hear. General knowledge,
 * hand-written. A tag works in any capitals, so none of these is ever broken by a change.
 */
export const campaigns: ReadonlyMap<string, string> = new Map(
  `HelloMyNameIs EndPJParalysis MentalHealthMatters TimeToTalk WorldSepsisDay Sepsis AHPsDay AHPs NHSWorkforce ThankYouNHS TeamNHS
   OurNHSPeople OurNHSDay NHSBirthday ProudToCare HelpUsHelpYou StayWell WhyWeDoResearch PatientSafety SpeakUp FreedomToSpeakUp
   FTSU CarersWeek YoungCarers DementiaFriends FabChange FabNHSStuff SchoolOfChange QITwitter EndLoneliness ActFAST
   BlackHistoryMonth LGBTHistoryMonth IND IDM InternationalNursesDay IWD StopThePressure EveryContactCounts MECC
   WinterVaccines FluJab FluFighter GetVaccinated BeClearOnCancer KnowYourNumbers MaternityMatters BetterBirths
   WorldMentalHealthDay MHAW SuicidePrevention AntiRacism NHSRainbowBadge NHS75 NHS76 NHS77 NHS78 COVID19 COVID LongCOVID
   LearningDisability LDNurse RightToBeHeard StandUpToCancer MND MSAwareness WeNurses WeCommunities WeAHPs ODay PharmacyFirst
   CatchItBinItKillIt ItsOkNotToBeOk Stoptober Movember Veganuary CouchTo5K Couch2ParkRun NHSConfed NHSConfedExpo NHSExpo
   HSJAwards HSJPatientSafety NursingTimesAwards WaveOfLight BabyLoss BabyLossAwarenessWeek ThinkSepsis
   ThinkPharmacyFirst NHS111 Use111First StopTheClot ReactToRed PJParalysis Last1000Days RedToGreen
   Red2Green SafeStaffing WhoseShoes MatExp HCSW JoyInWork NHS1000Miles
   CoffeeMorning MacmillanCoffeeMorning Parkrun WeAreNHS NHSHeroes ClapForCarers
   WhatMattersToYou WMTY MenopauseAtWork CovidVaccine NHSBigTea AskListenDo AskAboutAsthma
   ChooseWell HandHygiene CleanHands HospitalAtHome VirtualWards PrimaryCare GeneralPractice CommunityNursing DistrictNurse`
    .split(/\s+/)
    .map(tag => [tag.toLowerCase(), tag] as const),
);

/** Acronyms that are also ordinary words or names, so inside a tag they are written as words. */
export const alsoWords: ReadonlySet<string> = new Set(
  'who it id ed od ot ft pt nice pals send ms los chi salt cap stp slt ig un tia us ve sid hr cip asc rca acp baf dta bp af pa ld eol mash iv cto si roi rag mca mha ent sop sho'.split(
    ' ',
  ),
);

/** Letters that stay capitals inside a tag although no list of NHS acronyms holds them. */
export const tagCapitals: ReadonlySet<string> = new Set(
  'uk usa eu tv bbc itv rsv hpv ceo nhs gp ai dj lgbt lgbtq qi ahp ahps mp vat covid hiv aids bsl pe hcsw hsj rcm rcgp rcem csp ukri pj'.split(
    ' ',
  ),
);
