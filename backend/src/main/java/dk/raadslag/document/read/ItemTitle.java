package dk.raadslag.document.read;

import java.util.List;

/** The first paragraph of an item, split: title, presenters, and a recommendation on the same line. */
record ItemTitle(String title, List<String> presenters, String recommendation) {
    /** @param text without the number */
    static ItemTitle of(String text) {
        int inline = text.indexOf("Det indstilles");
        boolean found = inline > 0;
        String heading = found ? text.substring(0, inline) : text;
        boolean italic = found && heading.stripTrailing().endsWith("*");
        String recommendation = !found ? "" : (italic ? "*" : "") + text.substring(inline);
        if (italic && !recommendation.stripTrailing().endsWith("*")) recommendation = recommendation.substring(1);
        if (italic) heading = heading.stripTrailing().replaceFirst("\\*$", "");
        Presenters parted = Presenters.partedFrom(heading.strip());
        return new ItemTitle(clean(parted.title()), parted.names(), recommendation.strip());
    }

    /** A section has no presenters; what looks like one is part of its title. */
    String whole() {
        return presenters.isEmpty() ? title : title + " v. " + String.join(", ", presenters);
    }

    private static String clean(String title) {
        return title.replace("**", "")
                .replaceFirst("\\*(\\([BDOT]\\))\\*\\s*$", "$1")
                .replaceFirst("^[*_\\s]+", "")
                .replaceFirst("(?<![*_\\s])[*_\\s]++$", "")
                .replaceAll("\\s+", " ")
                .replaceFirst("^(?iu:emne|titel|overskrift)\\s*:\\s*(?=\\S)", "")
                .replaceFirst("^\\((?iu:åbent?|lukket)\\)\\s+(?=\\S)", "")
                // "Godkendelse af dagsorden ( )": nothing was written in the brackets.
                .replaceFirst("(?<=\\S)\\s+\\(\\s*\\)$", "");
    }
}
