package dk.raadslag.http;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How the bytes of a file are packed on their way; the tightest comes first. */
enum Packing {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz"),
    NONE("identity", "");

    private static final String ANY = "*";

    private final String coding;
    private final String suffix;

    Packing(String coding, String suffix) {
        this.coding = coding;
        this.suffix = suffix;
    }

    /** The name in {@code Content-Encoding}. */
    String coding() {
        return coding;
    }

    /** The suffix of files that the build packed this way. */
    String suffix() {
        return suffix;
    }

    /** The packing of a file that the build wrote under this name. */
    static Packing ofName(String name) {
        return List.of(BROTLI, GZIP).stream()
                .filter(packing -> name.endsWith(packing.suffix))
                .findFirst()
                .orElse(NONE);
    }

    /**
     * The packing that the browser prefers, the tightest among equals. A client that accepts none of those available
     * gets unpacked bytes, even if it refuses them.
     *
     * @param accepted all of {@code Accept-Encoding}
     * @param available always has {@link #NONE}
     */
    static Packing best(List<String> accepted, Collection<Packing> available) {
        Packing best = NONE;
        double most = 0;
        for (Packing packing : values()) {
            if (packing == NONE || !available.contains(packing)) continue;
            double wanted = packing.weight(accepted);
            if (wanted > most) {
                best = packing;
                most = wanted;
            }
        }
        return best;
    }

    private double weight(List<String> accepted) {
        double any = 0;
        for (String header : accepted) {
            for (String entry : header.split(",")) {
                String[] parts = entry.toLowerCase(Locale.ROOT).split(";", -1);
                String name = parts[0].trim();
                if (name.equals(coding)) return weight(parts);
                if (name.equals(ANY)) any = weight(parts);
            }
        }
        return any;
    }

    /** 1 without a number; 0, which is "never", when it cannot be parsed. */
    private static double weight(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].trim();
            if (!parameter.startsWith("q=")) continue;
            String weight = parameter.substring(2).trim();
            return weight.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(weight) : 0;
        }
        return 1;
    }
}
