package dk.raadslag.danish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The endings of Danish words, as far as it helps to find and to mark them; pure. */
public final class Endings {
    private static final Pattern ENDING = Pattern.compile(
            "(e|en|ens|ene|enes|er|ers|eren|erne|ernes|ere|eres|et|ets|ede|es|ende|endes|n|ne|nes|r|re|res|s|t|ts|te|"
                    + "d|de|des|hed|heden|hedens|heder|heds|ig|ige|igt|lig|lige|ligt|els|løst)?");
    private static final Pattern BEGUN = Pattern.compile("e|er|ern|erne|en|ene|et|ed|ede|en[sd]|end[e]");
    private static final int SHORTEST_STEM = 5;
    private static final int LONGEST_ENDING = 4;

    private Endings() {}

    /** True if the word is this stem with an ending, or with none. */
    public static boolean isFormOf(String word, String stem) {
        if (!word.startsWith(stem)) return false;
        String tail = word.substring(stem.length());
        // "klokke" is stemmed to "klok".
        if (tail.length() > 1 && tail.charAt(0) == stem.charAt(stem.length() - 1)) {
            return ENDING.matcher(tail).matches()
                    || ENDING.matcher(tail.substring(1)).matches();
        }
        return ENDING.matcher(tail).matches();
    }

    /**
     * A stemmer takes the last letter of "læreplads" for an ending, and not that of "lærepladser": one of these stems
     * is the other's.
     */
    public static String otherStem(String stem) {
        return stem.endsWith("s") ? stem.substring(0, stem.length() - 1) : stem + "s";
    }

    /** What a word in the middle of being typed may be a form of: "klyngern" goes on to be "klyngerne". */
    public static List<String> cut(String typed) {
        List<String> stems = new ArrayList<>();
        for (int cut = 1; cut <= LONGEST_ENDING && typed.length() - cut >= SHORTEST_STEM; cut++) {
            String stem = typed.substring(0, typed.length() - cut);
            if (BEGUN.matcher(typed.substring(stem.length())).matches()) stems.add(stem);
        }
        return stems;
    }
}
