/** The Danish sentences of the desk. */
import { desk } from './desk/desk';
import { after } from './desk/after';
import { agenda } from './desk/agenda';
import { course } from './desk/course';
import { palette } from './desk/palette';
import { shortcuts } from './desk/shortcuts';
import { files } from './desk/files';
import { undo } from './desk/undo';

export const words = {
  /** The same in the middle of a sentence. */
  theField: {
    background: 'baggrunden',
    recommendation: 'indstillingen',
    casePresentation: 'sagsfremstillingen',
    decision: 'beslutningen',
    minutes: 'referatet',
    remarks: 'bemærkningerne til referatet',
  },
  meeting: {
    followers: (n: number) => `${new Intl.NumberFormat('da-DK').format(n)} følger med`,
  },
  actions: {
    endOpen: (number: string) => `Punkt ${number} er stadig åbent. Afslut det først.`,
    unsaved: 'Der er ændringer, som ikke er gemt endnu. De kommer ikke med, hvis du fortsætter nu.',
    pdf: 'Hent referat (PDF)',
    pdfBusy: 'Henter referat …',
    word: (isOver: boolean) => `Hent ${isOver ? 'referat' : 'dagsorden'} (Word)`,
    showDecisions: 'Vis beslutningen live for medlemmerne',
    shortcuts: 'Tastaturgenveje',
  },
  desk,
  history: {
    button: 'Hvem skrev hvad',
    of: (theField: string) => `Hvem skrev hvad i ${theField}`,
    imported: 'Importen',
    slider: 'Tidspunkt',
    at: (time: string, who: string) => `${time}, ${who}`,
    words: 'Teksten, stykke for stykke',
    writers: 'Skrevet af',
    hint: 'Peg på et stykke, eller gå med piletasterne, så ser du, hvem der skrev det og hvornår.',
    piece: (who: string, time: string, words: string) => `${who}, ${time}: ${words}`,
    table: '[tabel]',
    none: 'Der er ikke skrevet noget.',
  },
  rounds: {
    treated: {
      differs: 'KD-Nets møde siger nu noget andet, end der står her.',
      again: 'Hent igen',
      link: 'Forbind med sagen i KD-Net',
      title: 'Samme sag i KD-Net',
      meeting: 'Møde i KD-Net',
      item: 'Punkt',
      choose: 'Vælg …',
      none: 'Ikke knyttet',
      noMeetings: 'Der er ingen møder i KD-Net at vælge imellem.',
      save: 'Gem',
      remove: 'Fjern',
    },
  },
  after,
  agenda,
  log: {
    MeetingCreated: 'Oprettede mødet',
    AgendaPublished: 'Udsendte dagsordenen',
    MeetingStarted: 'Startede mødet',
    MeetingEnded: 'Afsluttede mødet',
    MinutesSent: 'Udsendte referatet',
    DecisionsShown: 'Ændrede, om beslutninger vises live',
    ItemOpened: 'Åbnede',
    ItemOpenedTakenBack: 'Tog åbningen tilbage af',
    ItemDone: 'Afsluttede',
    ItemReopened: 'Genoptog',
    ItemClosedSet: 'Ændrede, om punktet er lukket:',
    TreatedByClosed: 'KD-Nets behandling blev lukket for andre i',
    MeetingDescribed: 'Ændrede tid eller sted',
    DeadlinesSet: 'Ændrede frister',
    DraftingBegun: 'Begyndte på dagsordenen',
    CommentingBegun: 'Sendte udkastet til kommentering',
    DraftTakenBack: 'Tog udkastet tilbage',
    RevisionBegun: 'Begyndte at rette dagsordenen',
    AgendaRevised: 'Udsendte en revideret dagsorden',
    MinutesApproved: 'Referatet blev godkendt',
    MeetingCancelled: 'Aflyste mødet',
    ItemAdded: 'Tilføjede',
    ItemMoved: 'Flyttede',
    ItemRemoved: 'Tog et punkt af',
    ItemDescribed: 'Ændrede oplysningerne om',
    AttachmentsSet: 'Ændrede bilagene til',
    AttendanceSet: 'Ændrede deltagerlisten',
    AttendanceRemoved: 'Slettede en deltager',
    SpeakersSet: 'Ændrede talerlisten',
    PointsDecided: 'Afgjorde indstillingens punkter i',
    DissentsSet: 'Ændrede udsagn til referatet i',
    FollowUpsSet: 'Ændrede opfølgningen på',
    VoteSet: 'Ændrede afstemningen om',
    ProcedureSet: 'Ændrede den skriftlige behandling af',
    VoteWithdrawn: 'Tog en afstemning tilbage om',
    ProcedureWithdrawn: 'Tog den skriftlige behandling tilbage af',
    DecisionCorrected: 'Rettede beslutningen i',
    NextItemsSet: 'Ændrede punkter til næste møde',
    MemberRemarkSet: 'Bemærkning til referatet',
    ApprovalSet: 'Godkendte referatet',
  } as Record<string, string>,
  course,
  palette,
  shortcuts,
  undo,
  files,
};

export type Words = typeof words;
