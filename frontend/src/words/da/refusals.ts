/** The Danish sentences in which the service refuses something, by its stable codes; what every page must say is in everybody.ts. */

export const words: { problem: Record<string, string> } = {
  problem: {
    'agenda-sent': 'Dagsordenen er sendt ud. Begynd en revideret dagsorden for at ændre dens bilag.',
    'minutes-sent': 'Referatet er sendt ud, så beslutningens bilag kan ikke ændres.',
    'file-type-unknown': 'Filen er hverken PDF, Word, Excel, PowerPoint eller et billede (PNG, JPEG, GIF, WebP).',
    'file-empty': 'Filen er tom.',
    'file-macros': 'Filen indeholder makroer. Gem den uden makroer, og prøv igen.',
    'file-encrypted':
      'Filen er beskyttet med adgangskode eller gemt i et gammelt Office-format. Gem den som .docx, .xlsx eller .pptx uden adgangskode, eller som PDF.',
    'file-too-dense': 'Filen pakker sig ud til mere, end den må. Gem den som PDF i stedet.',
    'file-damaged': 'Filen er beskadiget eller ikke hel. Åbn og gem den igen, og prøv så igen.',
    'bad-code': 'Koden gælder ikke længere. Scan den igen.',
    'substitute-called':
      'Stedfortræderen er indkaldt. Træk afbuddet tilbage, eller registrér først, at stedfortræderen er gået.',
    'seat-taken': 'En anden sidder på pladsen på det tidspunkt.',
    'no-holder': 'Ingen har den plads.',
    'no-substitute': 'Der er ingen stedfortræder for pladsen.',
    'vote-running': 'Der stemmes allerede om punktet.',
    'vote-closed': 'Afstemningen er slut.',
    'other-question': 'Der er stillet et nyt spørgsmål. Læs det, og prøv igen.',
    'no-votes': 'Ingen har stemt. Tag afstemningen tilbage i stedet.',
    'deadline-over': 'Fristen er udløbet.',
    'deadline-past': 'Vælg en frist, der ikke er passeret.',
    'approved-by-item': 'Referatet godkendes på det næste møde.',
    'round-over': 'Runden er slut, så du kan ikke læse eller kommentere udkastet længere.',
    'deadline-late': 'Fristen skal være før mødet.',
    'nobody-asked': 'Der er ingen at spørge: KD-Net har ingen direktører med adgang.',
    'unknown-person': 'En af de valgte personer findes ikke længere.',
    'too-long': 'Teksten er for lang. En bemærkning kan højst være på 10.000 tegn og en markering på 2.000.',
    'anchor-outside': 'Det markerede står ikke længere i teksten. Markér det igen.',
    'proposal-embed':
      'Der kan ikke foreslås en ny ordlyd for en tabel eller et bilagsmærke. Skriv det som en bemærkning.',
    'old-version': 'Punktet er vist på ny, siden du markerede. Markér igen i teksten, som den er nu.',
    'closed-matter': 'KD-Nets punkt er lukket, så et åbent punkt kan ikke fortælle om det.',
    'not-paired': 'Vælg et punkt fra et møde i samme regions KD-Net.',
    'anchor-gone': 'Ordene står ikke længere, hvor de blev markeret, så forslaget er ikke indarbejdet.',
    answered: 'Bemærkningen er besvaret og kan ikke ændres. Skriv et svar i stedet.',
    handled: 'Bemærkningen er allerede behandlet.',
    'not-yours': 'Det er en andens bemærkning.',
    'no-proposal': 'Bemærkningen har intet forslag.',
  },
};

export type Words = typeof words;
