/** The Danish sentences of the desk: after. */
import { plural } from '../../plural';

export const after = {
  procedure: {
    hint: 'Punktet blev ikke behandlet på mødet. Du kan lade medlemmerne afgøre det skriftligt.',
    start: 'Start skriftlig behandling',
    again: 'Start skriftlig behandling igen',
    question: 'Spørgsmål',
    questionHint: 'Teksten er hentet fra indstillingen. Ret den, så der kan svares for, imod eller undlader.',
    deadline: 'Svarfrist',
    deadlineWrong: 'Vælg et tidspunkt, der ikke er passeret.',
    questionWrong: 'Skriv, hvad der skal svares på.',
    send: 'Stil spørgsmålet',
    closed: 'Afsluttet',
    running: 'Venter på svar',
    answered: (given: number, all: number) => `${given} af ${all} har svaret`,
    given: (n: number) => plural(n, 'svar', 'svar'),
    tally: (inFavour: number, opposed: number, abstained: number) =>
      `${inFavour} for · ${opposed} imod · ${abstained} undlader`,
    answers: 'Svar',
    noAnswers: 'Ingen har svaret endnu.',
    missing: (n: number) => `${n} har ikke svaret`,
    allAnswered: 'Alle har svaret.',
    prolong: 'Ændr fristen',
    setDeadline: 'Gem fristen',
    close: 'Afslut nu',
    closeAsk:
      'Der kan ikke svares, når behandlingen er afsluttet. Resultatet tilbydes som en sætning til beslutningen.',
    withdraw: 'Træk tilbage',
    withdrawAsk: 'Spørgsmålet og alle svar forsvinder.',
    sure: 'Ja, gør det',
    result: 'Resultatet til beslutningen',
    take: 'Skriv i beslutningen',
    taken: 'Sætningen er skrevet i beslutningen. Åbn og afslut punktet med det rigtige udfald.',
    notTaken: 'Sætningen kunne ikke skrives. Prøv igen, når beslutningen er indlæst.',
  },
  approve: {
    rule: 'Organets referater godkendes',
    rules: { item: 'ved et punkt på næste møde', everybody: 'af hvert medlem med en knap' },
    ruleHint: 'Gælder også referater, der allerede er sendt ud.',
  },
};
