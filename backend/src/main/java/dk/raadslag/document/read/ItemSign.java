package dk.raadslag.document.read;

import java.util.Locale;
import java.util.Optional;

/** Lines that occur inside an item and nowhere else; they prove that an item began shortly before. */
enum ItemSign {
    CASE_NUMBER,
    FIELD_HEADING,
    RECOMMENDATION,
    PRESENTER;

    static Optional<ItemSign> in(SourceLine line) {
        String bare = line.bare();
        if (CaseLine.of(bare).isPresent()) return Optional.of(CASE_NUMBER);
        if (FieldHeading.of(bare).isPresent()) return Optional.of(FIELD_HEADING);
        if (opensRecommendation(line.trimmed())) return Optional.of(RECOMMENDATION);
        if (bare.length() < 120 && Presenters.isAlone(bare)) return Optional.of(PRESENTER);
        return Optional.empty();
    }

    /** "Det indstilles, at …", also in italics. */
    static boolean opensRecommendation(String text) {
        int from = 0;
        while (from < text.length() && "*_\"”“ ".indexOf(text.charAt(from)) >= 0) from++;
        return text.substring(from, Math.min(text.length(), from + 20))
                .toLowerCase(Locale.ROOT)
                .matches("det (indstilles|foreslås|anbefales)\\b.*");
    }
}
