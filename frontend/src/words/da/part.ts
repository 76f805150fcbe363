/** The Danish sentences of a member's part in a meeting. */

export const words = {
  course: {
    own: {
      title: 'Din deltagelse',
      here: 'Jeg er her',
      online: 'Jeg er her online',
      link: 'Deltag online',
      insteadOf: (name: string) => `Du er indkaldt i stedet for ${name}.`,
      back: 'Jeg er tilbage',
      leave: 'Jeg går',
      isHere: 'Du er registreret som til stede.',
      isOnline: 'Du er med online.',
      hasLeft: 'Du er registreret som gået.',
      expected: 'Du står på listen, men er ikke registreret endnu.',
      beforeHint: 'Når du kommer, scanner du koden på skærmen i lokalet.',
      notExpected: 'Du er ikke registreret endnu.',
      cannot: 'Jeg kan ikke komme',
      note: 'Bemærkning til sekretariatet (valgfri)',
      noteHint: 'Den ses kun af dem, der leder mødet, og trykkes ikke.',
      callSubstitute: 'Indkald min stedfortræder',
      send: 'Meld afbud',
      away: 'Du har meldt afbud.',
      substitute: (name: string) => `${name} er indkaldt i dit sted.`,
      noSubstitute: 'Ingen stedfortræder er indkaldt.',
      withdraw: 'Jeg kommer alligevel',
    },
    speakers: {
      speaksNow: (name: string) => `${name} har ordet`,
      youSpeak: 'Du har ordet',
      ask: 'Bed om ordet',
      withdraw: 'Træk tilbage',
      finish: 'Jeg er færdig',
      place: (at: number) => (at === 1 ? 'Du er den næste.' : `Du er nummer ${at} på listen.`),
    },
    vote: {
      answered: (choice: string) => `Du har stemt: ${choice}. Du kan ændre det, til afstemningen slutter.`,
      voteNow: 'Stem nu',
      yours: 'Din stemme',
      byHandsHint: 'Der stemmes ved håndsoprækning.',
      mustBeHere: 'Registrér dig som til stede for at stemme.',
      notEntitled: 'Stemmerne afgives af medlemmerne.',
    },
  },
};

export type Words = typeof words;
