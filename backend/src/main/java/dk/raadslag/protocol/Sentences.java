package dk.raadslag.protocol;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.raadslag.danish.DanishTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences that both sides say, from the front end's catalogues: {@code frontend/src/words/<language>/said}. The
 * server itself speaks Danish, to programs and in logs.
 */
public final class Sentences {
    private static final List<String> FILES = List.of(
            "everybody",
            "refusals",
            "checks",
            "imports",
            "planning",
            "bodies",
            "rounds",
            "screens",
            "planned",
            "external",
            "inquiries",
            "dispatches",
            "pushes");
    private static final Pattern DETAIL = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, String> DANISH = in("da");

    private Sentences() {}

    /** What is said by {@link Reason#word}, and by {@code detail.value} what a detail is called. */
    static Map<String, String> in(String language) {
        Map<String, String> all = new HashMap<>();
        for (String file : FILES) all.putAll(read("/words/" + language + "/said/" + file + ".json"));
        return Map.copyOf(all);
    }

    /** The Danish sentence, with its details filled in as the front end does it ({@code sentenceOf}). */
    static String danish(Said said) {
        return DETAIL.matcher(DANISH.getOrDefault(said.code(), said.code()))
                .replaceAll(found -> Matcher.quoteReplacement(written(found.group(1), said.details())));
    }

    private static String written(String name, Map<String, Object> details) {
        Object value = details.get(name);
        if (value == null) return "…";
        if (value instanceof LocalDate day) return DanishTime.day(day);
        return DANISH.getOrDefault(name + "." + value, value.toString());
    }

    private static Map<String, String> read(String resource) {
        try (InputStream in = Sentences.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("the jar has no " + resource);
            return Json.WIRE.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
