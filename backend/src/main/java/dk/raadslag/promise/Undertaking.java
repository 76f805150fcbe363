package dk.raadslag.promise;

import java.util.regex.Pattern;

/** Whether a sentence says that something will be done, taken up, sent or decided: no past, and no more than a fact. */
final class Undertaking {
    private static final String BEFORE = "(?<!\\p{L})";
    private static final String AFTER = "(?!\\p{L})";

    /** With -s and -r: "behandle", "behandles", "behandler". */
    private static final String DOING =
            "(?:gen|frem|ud|til|videre|op)?(?:behandle|drøfte|forelægge|fremlægge|præsentere|godkende|orientere"
                    + "|beslutte|afgøre|rapportere|afrapportere|evaluere|inddrage|udarbejde|sende|invitere|indkalde|undersøge|afklare"
                    + "|genoptage|igangsætte|iværksætte|gennemføre|afslutte|etablere|udpege|vælge|offentliggøre|lancere|forhandle"
                    + "|revidere|videregive|foretage|indgå|indstille|meddele|kontakte|modtage|dagsordensætte|afleve?re|færdiggøre"
                    + "|implementere|besvare|indhente|indsende|indberette|anmode)[rs]?";

    private static final String TURNS =
            "(?:vend(?:er|e) tilbage|følge[rs]? op|tage[rs]? (?:\\S+ ){0,3}?(?:op|kontakt|stilling|beslutning)"
                    + "|træde[rs]? i kraft|træffe[rs]? (?:\\S+ ){0,2}?beslutning|finde[rs]? sted|sætte[rs]? på dagsordenen|bringe[rs]? videre"
                    + "|meld(?:er|e) (?:tilbage|ind)|komme[r]? (?:til (?:\\S+ )?(?:behandling|drøftelse|godkendelse)|på dagsordenen|tilbage|igen)"
                    + "|få[rs]? (?:\\S+ ){0,3}?(?:forelagt|præsenteret|status|orientering)|give[rs]? (?:\\S+ ){0,3}?(?:tilsagn|svar|status|tilbagemelding)"
                    + "|lægge[rs]? (?:\\S+ ){0,3}?(?:op|frem))";

    private static final String DONE =
            "(?:behandlet|drøftet|forelagt|fremlagt|præsenteret|godkendt|orienteret|besluttet|evalueret|inddraget"
                    + "|udarbejdet|(?:ud|frem|op)?sendt|inviteret|indkaldt|undersøgt|afklaret|genoptaget|igangsat|iværksat|gennemført|afsluttet"
                    + "|etableret|udpeget|valgt|offentliggjort|lanceret|revideret|taget op|bragt|indgået|meddelt|afleveret)";

    private static final String RESULT = "(?:godkendelse|behandling|drøftelse|beslutning|evaluering|afrapportering)";

    private static final Pattern COMES =
            WrittenTimes.pattern(BEFORE + "(?:" + DOING + "|" + TURNS + ")" + AFTER + "|" + BEFORE
                    + "(?:bliver|blive|forventes)\\s+(?:\\S+\\s+){0,5}?" + DONE + AFTER + "|" + BEFORE
                    + "(?:skal|vil|forventes|kan)(?!\\p{L})[^.;]{0,80}?" + BEFORE + RESULT + AFTER);

    /** It comes back, whether or not the sentence says when. */
    private static final Pattern AGAIN = WrittenTimes.pattern(BEFORE
            + "(?:vend(?:er|e) tilbage (?:til|med|når)|tages op igen|(?:drøftes|behandles|forelægges|præsenteres) igen|genoptages"
            + "|tages op på et|følges op på)" + AFTER);

    /** Somebody who is named does something: "at Erik Flyvholm sender", "KKR-formandskabet tager kontakt". */
    private static final Pattern SOMEBODY = Pattern.compile(BEFORE
            + "(?:\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,3}|[Ss]ekretariatet|[Ff]ormand(?:en|skabet)|[Nn]æstformanden|[Ff]orvaltningen"
            + "|[Aa]dministrationen|[Dd]irektionen|[Uu]dvalget|[Ss]tyregruppen|[Aa]rbejdsgruppen)"
            + "(?: (?:vil|skal|vil nu|skal nu))? (?:(?:ud|frem|til|videre)?sender|(?:ud|frem|til)?sende|tager kontakt|tage kontakt"
            + "|kontakter|kontakte|undersøger|undersøge|udarbejder|udarbejde|inviterer|invitere|indkalder|indkalde|følger op|følge op"
            + "|vender tilbage|vende tilbage|afklarer|afklare|retter henvendelse|rette henvendelse|indhenter|indhente|rykker|rykke"
            + "|melder tilbage|melde tilbage|udformer|arrangerer|arrangere|kommer med|laver)" + AFTER);

    private static final Pattern REPORTED =
            WrittenTimes.pattern(BEFORE + "blev\\s+(?:\\S+\\s+){0,4}?(?:aftalt|besluttet)" + AFTER);
    private static final Pattern OVERVIEW = WrittenTimes.pattern(
            BEFORE
                    + "(?:(?:har|holder|afholder|afholdes|holdes)\\s+(?:\\S+\\s+){0,3}?møde(?!\\p{L})|sagsoversigt|oversigt over (?:sager|punkter))");
    private static final Pattern DENIED =
            WrittenTimes.pattern(BEFORE + "ikke\\s+(?:\\S+\\s+)?(?:" + DOING + "|" + TURNS + ")" + AFTER);

    private Undertaking() {}

    /** Something will be done at a time that the sentence names. */
    static boolean isMade(String sentence) {
        return COMES.matcher(sentence).find()
                && !OVERVIEW.matcher(sentence).find()
                && !DENIED.matcher(sentence).find();
    }

    /** Something comes back, also if the sentence does not say when. */
    static boolean comesBack(String sentence) {
        return AGAIN.matcher(sentence).find() && !DENIED.matcher(sentence).find();
    }

    /** Somebody takes something upon them, without a time. */
    static boolean isTaken(String sentence) {
        return SOMEBODY.matcher(sentence).find() && !DENIED.matcher(sentence).find();
    }

    /** It tells what was agreed some other time. */
    static boolean isReported(String sentence) {
        return REPORTED.matcher(sentence).find();
    }
}
