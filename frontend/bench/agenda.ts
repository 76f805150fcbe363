/** An agenda as long as a real one, in the shape that the importer reads; the same at every run. */
import { Random } from '../proofs/random.mjs';

const subjects = [
  'lærepladser på plejeuddannelserne',
  'vandløb og oversvømmelser',
  'nattebusser mellem købstæderne',
  'genoptræning i hjemmet',
  'vagtordning for krisecentre',
  'hjælpemidler på tværs af kommunegrænser',
  'rekruttering til skolerne',
  'cykelruter langs kysten',
  'varme fra overskud i industrien',
  'unge uden for uddannelse',
  'digitale løsninger til hjemmeplejen',
  'boliger til flygtninge',
  'beredskab ved længere strømsvigt',
  'tilsyn med botilbud',
  'sundhedshuse i landdistrikterne',
];
const views = ['Fælles indsats om', 'Status for aftalen om'];
const places = ['Herning', 'Horsens', 'Randers', 'Silkeborg', 'Skive', 'Struer', 'Syddjurs', 'Viborg'];

const background = [
  'Sagen om {emne} blev senest drøftet på mødet i {måned}, hvor der var enighed om at se på den samlede opgave.',
  'Siden da har {antal} af de 19 kommuner svaret på et spørgeskema om {emne}, og svarene peger i samme retning.',
  'Udgiften er opgjort til {penge} mio. kr. om året, når alle kommuner deltager på lige vilkår.',
  'Arbejdsgruppen har holdt {lille} møder og har besøgt {sted} og {andet} for at se, hvordan opgaven løses i dag.',
  'Der er ikke sat penge af til opgaven i budgettet for {år}, og den enkelte kommune afgør selv sin deltagelse.',
  'Sekretariatet har samlet erfaringerne i et notat, som er sendt til forvaltningerne inden mødet.',
];
const presentation = [
  'I {sted} og {andet} har ordningen været prøvet siden {måned}, og {antal} medarbejdere har været med fra begyndelsen.',
  'Borgerne får svar inden for {lille} dage, hvor de tidligere måtte vente op til {antal} dage på den første samtale.',
  'Et fælles sekretariat med {lille} ansatte kan klare opgaven, hvis kommunerne selv står for den daglige kontakt.',
  'Beregningen bygger på tallene fra {måned} og forudsætter, at mindst {antal} kommuner siger ja inden sommeren {år}.',
  'Hvis færre deltager, stiger prisen for de øvrige med omkring {antal} kr. for hver indbygger i aftalens første år.',
  'Aftalen kan siges op med {antal} måneders varsel, og en kommune, der træder ud, betaler sin del året ud.',
  'Medarbejdernes organisationer er hørt og lægger vægt på, at ansvaret for vagterne er beskrevet tydeligt.',
  'Regionen har tilbudt at stille lokaler til rådighed i {sted}, hvor der i forvejen er personale hele døgnet.',
  'Opgørelsen viser store forskelle, og i {andet} er behovet næsten dobbelt så stort som i resten af området.',
  'En ekstern gennemgang fra {måned} anbefaler, at målene gøres færre, og at der følges op hvert halve år.',
  'Erfaringerne fra {sted} viser, at de første {lille} måneder kræver mest, og at tiden bør regnes med i planen.',
  'Kommunaldirektørerne har drøftet udkastet og peger på, at samarbejdet om {emne} bør have én fast indgang.',
];
const headings = ['Hidtidige erfaringer', 'Økonomi og fordeling', 'Det videre forløb'];
const months = ['januar', 'marts', 'maj', 'august', 'oktober', 'november'];

/** So many sentences of these, none twice. */
function sentences(random: Random, from: readonly string[], count: number, subject: string, year: number): string {
  const rest = [...from];
  const values: Record<string, () => string> = {
    emne: () => subject,
    måned: () => random.pick(months),
    antal: () => String(6 + random.below(40)),
    lille: () => String(2 + random.below(6)),
    penge: () => `${1 + random.below(9)},${random.below(10)}`,
    sted: () => random.pick(places.slice(0, 4)),
    andet: () => random.pick(places.slice(4)),
    år: () => String(year),
  };
  return Array.from({ length: count }, () => rest.splice(random.below(rest.length), 1)[0] ?? '')
    .map((sentence) => sentence.replace(/\{(\S+?)\}/g, (_, name: string) => values[name]?.() ?? ''))
    .join(' ');
}

function item(random: Random, number: string, title: string, subject: string, year: number): string[] {
  const some = (from: readonly string[], count: number) => sentences(random, from, count, subject, year);
  const half = presentation.length / 2;
  return [
    `${number}. ${title}`,
    `SAG-${year}-${String(1000 + random.below(9000)).padStart(5, '0')} abc/mno`,
    'Baggrund',
    some(background, 3),
    some(background, 2),
    'Indstilling',
    'Det indstilles, at KKR Midtjylland',
    [
      `- tiltræder planen for ${subject} i ${year}`,
      '- anbefaler kommunerne at afsætte penge til opgaven',
      '- beder sekretariatet vende tilbage med en opgørelse inden årets udgang.',
    ].join('\n'),
    'Sagsfremstilling',
    headings[0] ?? '',
    some(presentation.slice(0, half), 5),
    some(presentation.slice(half), 4),
    headings[1] ?? '',
    [
      `Område\t${year - 1}\t${year}`,
      ...['Østlige', 'Vestlige', 'Nordlige'].map((part) => {
        return `${part} kommuner\t${100 + random.below(300)}\t${100 + random.below(300)}`;
      }),
    ].join('\n'),
    some(presentation, 4),
    headings[2] ?? '',
    some(presentation, 4),
    './. Et notat med beregningerne er vedlagt.',
  ];
}

/** @param items how many of them, in sections of six */
export function agendaOf(day: Date, items: number): string {
  const random = new Random(1, 0);
  const year = day.getFullYear();
  const two = (number: number) => String(number).padStart(2, '0');
  const parts = [
    `DAGSORDEN ${year}`,
    'KKR MIDTJYLLAND',
    `Dato: ${two(day.getDate())}-${two(day.getMonth() + 1)}-${year} 10:00`,
    'Sted: Kulturhuset, Havnegade 2, 8700 Horsens',
  ];
  for (let index = 0; index < items; index++) {
    const section = Math.floor(index / 6) + 1;
    if (index % 6 === 0) parts.push(`${section}. Regionalpolitiske sager, del ${section}`);
    const subject = subjects[index % subjects.length] ?? '';
    const view = views[Math.floor(index / subjects.length) % views.length] ?? '';
    parts.push(...item(random, `${section}.${(index % 6) + 1}`, `${view} ${subject}`, subject, year));
  }
  return `${parts.join('\n\n')}\n`;
}
