/** The Danish sentences about answers in writing. */
import { plural } from '../plural';

export const words = {
  after: {
    own: {
      one: (number: string, title: string) => `Punkt ${number} ${title}`,
      several: (n: number) => `Skriftlig behandling af ${plural(n, 'punkt', 'punkter')}`,
      silenceHint: 'Du behøver ikke at svare: tavshed betyder til efterretning, når fristen er udløbet.',
      bySilence: { for: 'Til efterretning', against: 'Jeg har indvendinger', abstain: 'Hverken for eller imod' },
      answerAll: 'Send svarene',
      chooseIn: (number: string) => `Vælg et svar til punkt ${number}.`,
      left: (n: number) => `Du mangler at svare på ${plural(n, 'punkt', 'punkter')}.`,
      allSent: 'Dine svar er sendt.',
      decided: 'Punktet er afgjort på anden vis, så der skal ikke svares.',
      legend: 'Dit svar',
      words: 'Bemærkning til svaret (valgfri)',
      answer: 'Send svar',
      answerAnew: 'Ret svar',
      sent: (choice: string) => `Du har svaret: ${choice}`,
      changeable: 'Du kan ændre svaret, til fristen udløber.',
      final: 'Svaret kan ikke længere ændres.',
      over: 'Fristen er udløbet, så der kan ikke længere svares.',
      closed: 'Den skriftlige behandling er afsluttet.',
      none: 'Du har ikke svaret.',
      chooseOne: 'Vælg for, imod eller undlader.',
      kept: 'Ikke sendt endnu: dit svar ligger på denne enhed og sendes, når siden er åben og der er forbindelse.',
      keptUnsafe: 'Ikke sendt endnu. Denne enhed kan ikke gemme svaret, så lad siden være åben, til det er sendt.',
      sending: 'Sender …',
      lost: 'Svaret nåede ikke frem, før fristen udløb. Kontakt sekretariatet.',
    },
  },
};

export type Words = typeof words;
