package dk.raadslag.document.read;

import java.util.regex.Pattern;

/** Tells a line that is only the name of a body, perhaps with a date, from a sentence about it. */
final class TitleWords {
    private static final Pattern NAME_WORDS = Pattern.compile(
            "(?iU)\\b(møde|mødet|i|den|det|af|for|og|til|fra|kkr|kommunekontaktråd\\p{L}*"
                    + "|region\\p{L}*|kd-?net\\p{L}*|net|kommunaldirektør\\p{L}*|netværk\\p{L}*|nordjy\\p{L}*|midtjy\\p{L}*|sydd\\p{L}*"
                    + "|hovedstad\\p{L}*|sjælland\\p{L}*|konstituerende|ordinært|ekstraordinært|kl|formandskab\\p{L}*)\\b");

    /** What stands around the name of a body and the day in a title. */
    static final Pattern AROUND = Pattern.compile(
            "(?iU)\\b(?:\\p{L}*referat|\\p{L}*dagsorden|\\p{L}*protokol|beslutninger|åbent?|møde[nt]?|ordinært|ekstraordinært|udkast|endeligt?"
                    + "|den|det|af|fra|til|for|i|kl|klokken|d|udvalg|forum|organ|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|\\d+)\\b");

    private TitleWords() {}

    /** The words of a title that the fields of a meeting of a KKR or KD-Net keep. */
    private static final Pattern OF_NETWORK = Pattern.compile(
            "(?iU)\\b(?:kkr|kommunekontaktråde?t?|kd-?net(?:tet)?|kommunaldirektør(?:netværk|kreds)(?:et|en)?|netværk(?:et)?"
                    + "|nordjy\\p{L}{2,7}|midtjy\\p{L}{2,7}|sydda?n\\p{L}{2,7}|hovedstad\\p{L}{0,6}|sjælland\\p{L}{0,5}|region(?:en)?|kommunernes?|og|på"
                    + "|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\b");

    /** True if a title only names the body, the kind of document and the day. */
    static boolean saysNoMore(String line, Region region, String place) {
        String bare = closeUp(line);
        String rest = AROUND.matcher(WrittenTime.in(bare).rest()).replaceAll(" ");
        rest = OF_NETWORK.matcher(rest).replaceAll(" ");
        String known = " " + letters((region == null ? "" : region.place) + " " + place) + " ";
        for (String word : letters(rest).split(" "))
            if (word.length() > 1 && !known.contains(" " + word + " ")) return false;
        return true;
    }

    /** "K K R  M I D T" as one writes it otherwise. */
    static String closeUp(String bare) {
        return bare.matches("(\\p{L} )+\\p{L}") ? bare.replace(" ", "").replaceFirst("^KKR(?=\\p{L})", "KKR ") : bare;
    }

    static String letters(String words) {
        return words.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }

    static boolean isNameOnly(String line) {
        String rest = NAME_WORDS.matcher(WrittenTime.in(line).rest()).replaceAll("");
        return rest.chars().noneMatch(Character::isLetter);
    }
}
