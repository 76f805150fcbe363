/** The Danish sentences of the help pages, and of the pages every public website has. Names of buttons stand in “ ”. */
export interface Part {
  title: string;
  lines: string[];
}
/** Somebody's whole job, in the order in which they do it. */
export interface Guide {
  title: string;
  /** A picture of the app at work; see the test that makes it. */
  picture: string;
  alt: string;
  parts: Part[];
}

export const words = {
  help: {
    title: 'Hjælp',
    intro: 'Vælg, hvad du er. Hvert afsnit følger arbejdet fra begyndelsen til enden.',
    roles: 'Afsnit',
    yours: 'Det er dig',
    more: 'Kan du ikke finde svaret, så spørg sekretariatet for dit organ.',
    contact: 'Skriv til',
    guides: {
      member: {
        title: 'Medlem og stedfortræder',
        picture: 'member.png',
        alt: 'Mødet på en telefon: det punkt, der behandles nu, og beslutningen, mens den skrives',
        parts: [
          {
            title: 'Før mødet',
            lines: [
              '“I dag” viser dit næste møde, og hvad der venter på dig. Dagsordenen kan læses, så snart den er sendt ud.',
              'Klokken øverst tæller det, der er sket, siden du sidst så efter. Tryk på den for at læse dine beskeder og for at vælge, hvad du får mail om, og om du får besked på din telefon.',
              'Kan du ikke komme, så tryk “Jeg kan ikke komme”. Din stedfortræder bliver indkaldt og kan fra da af læse de lukkede punkter.',
              'Skriv “Min note” under et punkt, og markér det som “Læst”. Kun du ser det; en note kan deles med kolleger. Alle står i “Mine noter”.',
              'Gå fra punkt til punkt med piletasterne eller ved at stryge til siden. Teksten gøres større med de to A’er.',
              'Kontakten over dagsordenen viser kun de punkter, der nævner din kommune, med ordene markeret.',
              'Markér ord i en tekst eller et bilag, og tryk “Fremhæv”. Kun du ser det, og dem, du deler det med. Med tastatur: markér med Skift og piletaster (F7 i mange browsere), og tryk Enter.',
              'Bilag åbner ved siden af punktet. Tryk “Gem på denne enhed”, så kan du læse mødet og dets bilag uden net.',
              'Under “Kalender” kan du abonnere, så alle møder står i din egen kalender. “Langtidsdagsorden” i menuen ☰ viser, hvilke sager der er på vej.',
              'Brevet om et møde, du ventes til, har mødet med til din kalender. Flyttes eller aflyses det, kommer der et nyt brev, som retter det.',
              'Har aftalen knapper til at svare, så bliver nej til et afbud, og ja betyder, at du er ventet. En stedfortræder indkaldes kun på mødets side.',
            ],
          },
          {
            title: 'Under mødet',
            lines: [
              'Tryk “Jeg er her”, eller scan koden på skærmen i salen.',
              'Siden følger med af sig selv: punktet, beslutningen, den næste sag, og hvornår hvert punkt omtrent kan ventes. Forsvinder forbindelsen, kommer den igen uden hjælp.',
              'Tryk “Bed om ordet” for at komme på talerlisten. Når der stemmes, står stemmesedlen øverst på siden.',
            ],
          },
          {
            title: 'Efter mødet',
            lines: [
              'Når referatet er sendt ud, kan du skrive en bemærkning under punktet, indtil fristen udløber.',
              'Nåede mødet ikke et punkt, kan det komme til skriftlig behandling. Du svarer på det hele på mødets side. Står der “Til efterretning”, behøver du kun at svare, hvis du har indvendinger.',
              'Bliver din kommune spurgt om noget, så står det på “I dag”, og du får et brev. Vælg et svar, og tryk “Send svaret”. Det kan rettes, indtil fristen udløber.',
              '“Opfølgning” viser, hvem der skal gøre hvad. “Beslutninger” og “Søg” finder, hvad der er besluttet tidligere.',
            ],
          },
        ],
      },
      director: {
        title: 'Kommunaldirektør',
        picture: 'director.png',
        alt: 'En kommenteringsrunde på en telefon: et udkast til et punkt og feltet til en bemærkning',
        parts: [
          {
            title: 'Kommentér et udkast',
            lines: [
              'Du får et brev, når et udkast er klar, og “I dag” viser, hvor mange punkter der mangler dit svar.',
              'Markér ord i teksten, og tryk “Kommentér” eller “Foreslå en anden ordlyd”. Du kan også kommentere punktet som helhed.',
              'Har du intet at sige, så tryk “Ingen bemærkninger”. Siden går selv videre til det næste punkt uden svar.',
              'Bilag åbner oven på udkastet. Når du lukker dem, er du, hvor du var.',
              'Det, du skriver, ligger på enheden, til det er sendt. Du kan rette dine bemærkninger, indtil fristen udløber.',
            ],
          },
          {
            title: 'Se, hvad der blev af det',
            lines: [
              'Sekretariatet svarer ved bemærkningen og kan tage dit forslag ind i teksten. Det står ved bemærkningen.',
              'Møder i jeres eget netværk følger du som et medlem. Kan du ikke komme, kan din suppleant blive indkaldt, hvis sekretariatet har skrevet en på din plads.',
            ],
          },
        ],
      },
      secretariat: {
        title: 'Sekretariat og referent',
        picture: 'secretariat.png',
        alt: 'Mødebordet under et møde: dagsordenen til venstre, beslutningen i midten, deltagerne til højre',
        parts: [
          {
            title: 'Dagsordenen',
            lines: [
              '“Nyt møde” begynder med organets skabelon. “Importér dagsorden” tager imod Word, PDF, ODT og tekst; du gennemser, hvad der blev læst, før mødet oprettes.',
              'Skriv i teksterne sammen: alle ser hinandens ord med det samme, og intet skal gemmes. Sæt et punkt som lukket, hvis kun de berettigede må læse det.',
              'Når dagsordenen er sendt ud, så tryk “Spørg kommunerne” ved et punkt for at bede om tilsagn, tilslutning, tal, høringssvar eller godkendelse. På forespørgslens side ser du, hvem der mangler, rykker dem, registrerer svar for de tilstedeværende og kopierer sætningen til beslutningen.',
              '“Langtidsdagsorden” i menuen ☰ har alt, hvad der er på vej: planlæg til et møde, et kvartal eller et forår, og træk kortet til en anden tid eller vælg “Flyt til …”. På udkastet til dagsordenen står, hvad der er planlagt til mødet: tryk “Tag dem med”.',
              'Under “Organer” står også “Eksterne organer”: byråd, regionsråd og styregrupper med deres adresser. Tilføj dem, I arbejder sammen med.',
              '“Åbn kommenteringsrunde” sender udkastet til direktørerne. “Send dagsordenen ud” viser først, hvem der får et brev, brevet selv og dokumentet.',
              'Før udsendelsen står der, hvad en grundig kollega ville se: tal, der ikke passer sammen, navne i to stavemåder, frister og datoer, der kan misforstås. Kun det, der røber noget lukket, standser udsendelsen; resten afgør du.',
              'Skal noget ændres bagefter, så tryk “Ret dagsordenen”. Modtagerne får at vide, hvilke punkter der er ændret.',
            ],
          },
          {
            title: 'Mødet',
            lines: [
              'Åbn salens skærm ved “Deltagere”, og tryk “Start mødet”. “Alle til stede” registrerer alle på én gang.',
              'Skærmen i salen behøver ikke være logget ind: åbn Rådslags adresse med /sal efter på den, tryk “Tilslut en skærm” ved “Deltagere”, og skriv den kode, den viser. Den viser aldrig indholdet af lukkede punkter. “Luk skærmen” afslutter det.',
              '“Deltagere” viser også svar fra kalendere, og breve, der ikke kunne bruges som svar. Læs dem i postkassen.',
              '“Åbn punkt”, vælg en formulering med et tal, ret den, og tryk “Afslut punkt og gå videre”. Hvert trin har en tast; “?” viser dem.',
              'Siger en tekst, at noget skal ske (»på næste møde«, »senest den …«), står det som et løfte under beslutningen: tryk “Gør til opfølgning”, “Planlæg” eller “Ikke et løfte”. En opfølgning med en frist står af sig selv på langtidsdagsordenen, til den er udført.',
              'Det, du lige gjorde, kan fortrydes. Med Ctrl+K finder du et punkt, en person eller en handling ved nogle få bogstaver.',
              'Forsvinder nettet, så skriv videre. Ordene ligger på enheden og sendes, når forbindelsen er der igen.',
            ],
          },
          {
            title: 'Referatet',
            lines: [
              '“Afslut mødet” nævner, hvad der mangler. Punkter, mødet ikke nåede, kan komme til skriftlig behandling: “Behandl dem skriftligt” samler dem i ét brev med én frist. Når det er afsluttet, skriver ét tryk resultaterne i referatet.',
              '“Send referatet ud” fryser beslutningerne. Fra da af er hver ændring en synlig rettelse, og det udsendte dokument kan altid efterprøves under /kontrol.',
              '“Udsend beslutning” ved et afsluttet punkt sender beslutningen til kommunerne og andre: et uddrag, en tekst til deres egen dagsorden og bilagene, bag et link uden login. “Vis modtagere” viser, hvem der har åbnet det. “Luk linket”, hvis det er kommet i forkerte hænder.',
            ],
          },
        ],
      },
      chair: {
        title: 'Formandskab',
        picture: 'room.png',
        alt: 'Skærmen i salen: punktet, beslutningen, hvem der har ordet, og det næste punkt',
        parts: [
          {
            title: 'Led mødet',
            lines: [
              'Formandskabet læser udkast til dagsordener og lukkede punkter.',
              'Under mødet åbner og afslutter du punkter, giver ordet fra talerlisten og sætter til afstemning. Sekretariatet skriver beslutningen.',
              '»Køreplan« på startsiden og ved mødet har punkterne i rækkefølge: hvornår hvert ventes, hvem der fremlægger, hvad der indstilles, hvornår mødet lukkes og åbnes igen, hvem der har meldt afbud, og dine egne noter. Den følger med, mens mødet er i gang, og kan udskrives.',
              'Salens skærm viser alle det samme. Et lukket punkts indhold vises der kun, hvis nogen, der selv må læse det, beder om det ved skærmen, og aldrig på en skærm uden login.',
            ],
          },
        ],
      },
      public: {
        title: 'Borger og presse',
        picture: 'public.png',
        alt: 'Registret over beslutninger med år, organ og udfald',
        parts: [
          {
            title: 'Find en beslutning',
            lines: [
              '“Søg” finder i udsendte dagsordener, referater og bilag. “Beslutninger” er registret over alle beslutninger efter år, organ og udfald.',
              'Registret kan hentes som regneark (CSV) eller følges med “Abonnér (Atom)”.',
              'Lukkede punkter kan ikke læses. Om et dokument er det, der blev sendt ud, kan du se under /kontrol.',
            ],
          },
        ],
      },
    },
  },
  statement: {
    title: 'Tilgængelighed',
    parts: [
      {
        title: 'Hvad vi lover',
        lines: [
          'Rådslag er bygget efter WCAG 2.1 på niveau AA og efterprøves mod WCAG 2.2 AA: hver side kan bruges med tastatur alene, læses op, forstørres til 400 % og vises lyst eller mørkt.',
          'Dagsordener og referater er mærkede PDF-filer efter PDF/UA. De kan også hentes som Word og ODT.',
        ],
      },
      {
        title: 'Hvad der endnu ikke er tilgængeligt',
        lines: [
          'Bilag er filer, som andre har lavet. Nogle er billeder af papir uden tekst. Rådslag siger det, før en dagsorden sendes ud, og viser bilagets ord som tekst, hvor filen har nogen.',
        ],
      },
      {
        title: 'Sig til',
        lines: [
          'Er der noget, du ikke kan bruge eller læse, så skriv til os. Du får indholdet på en anden måde, og fejlen bliver rettet.',
          'Digitaliseringsstyrelsen fører tilsyn med loven om tilgængelighed af offentlige organers websteder.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privatliv',
    parts: [
      {
        title: 'Uden login',
        lines: [
          'Rådslag bruger ingen sporing og ingen cookies fra andre. Hvad du vælger her (sprog, lyst eller mørkt), ligger kun i din browser.',
        ],
      },
      {
        title: 'Med login',
        lines: [
          'Vi gemmer dit navn, din plads, dine roller, og hvad du gør i et møde: fremmøde, bemærkninger, stemmer og tekster. Det er en del af mødets referat og log.',
          'Dine noter, fremhævninger og mærker om, hvad du har læst, ser kun du, og dem, du selv deler en note eller en fremhævning med. Du sletter en note ved at tømme den og en fremhævning ved at fjerne den; den gemmer ingen ord fra teksten.',
          'Giver du lov til beskeder på en enhed, gemmer vi dens adresse hos browserens tjeneste, til du stopper det eller logger ud. Tjenesten kan ikke læse beskederne.',
          'Møder, du gemmer på din enhed, er krypteret med din PIN og slettes, når du logger ud.',
          'Ord, som endnu ikke er sendt, ligger på din enhed, til de er det, og slettes, når du logger ud.',
        ],
      },
      {
        title: 'Hvem der ser det',
        lines: [
          'Offentligheden ser det, der er sendt ud. Lukkede punkter ser kun de berettigede, og hver ændring af rettigheder virker med det samme.',
          'Vil du vide, hvad der er gemt om dig, så spørg sekretariatet for dit organ.',
        ],
      },
    ],
  },
};

export type Words = typeof words;
