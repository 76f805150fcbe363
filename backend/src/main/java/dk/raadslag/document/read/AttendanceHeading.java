package dk.raadslag.document.read;

import dk.raadslag.protocol.Attendance.Group;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Deltagere", "Afbud:", "Fra KL-sekretariatet" …, perhaps with the names on the same line. */
record AttendanceHeading(Group group, String rest) {
    private static final Pattern PATTERN = Pattern.compile("(?i)(?:"
            + "(?<participant>(?:øvrige )?deltagere?|deltagende|til ?stede(?: var)?|tilstedeværende|mødedeltagere|fremmødte|medlemmer|mødte|gæster|øvrige)"
            + "|(?<apology>afbud(?: fra)?|(?:meldt|modtaget) afbud|fraværende|ikke til stede)"
            + "|(?<kdnet>(?:fra )?kd-?\\s?net(?:tet|værket)?|(?:fra )?kommunaldirektør\\p{L}*)"
            + "|(?<office>(?:fra )?(?:kl|kkr)(?:[ -]*sekretariatet)?|(?:fra )?sekretariatet?|fra (?:kl|kkr)\\b[ \\p{L}-]{0,40}|referent))"
            + "(?:\\s*\\(\\d+\\))?\\s*(?:[:\\t]\\s*(?<rest>.*)|\\.?)");
    private static final Pattern APOLOGY_FROM = Pattern.compile("(?i:afbud fra|afbud)\\s+(\\p{Lu}\\p{L}+ .*)");

    /** @param line trimmed, with its tabs */
    static Optional<AttendanceHeading> of(String line) {
        if (line.length() > 4000) return Optional.empty();
        String text = line.replaceFirst("^[#*_ ]+", "").replaceFirst("\\s*\\*+(?=\\s*:|$)|(?<=:)\\*+", "");
        Matcher match = PATTERN.matcher(text);
        if (match.matches()) {
            String rest = match.group("rest") == null ? "" : match.group("rest").strip();
            return Optional.of(new AttendanceHeading(group(match), rest));
        }
        Matcher from = APOLOGY_FROM.matcher(text);
        return from.matches() ? Optional.of(new AttendanceHeading(Group.APOLOGY, from.group(1))) : Optional.empty();
    }

    private static Group group(Matcher match) {
        if (match.group("participant") != null) return Group.PARTICIPANT;
        if (match.group("apology") != null) return Group.APOLOGY;
        return match.group("kdnet") != null ? Group.KD_NET : Group.SECRETARIAT;
    }
}
