package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Warning;
import dk.raadslag.words.RichText;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A recommendation that asks for itself: "at KKR tager indstillingen til efterretning". */
final class SelfNotingCheck {
    private static final Pattern ITSELF = Pattern.compile(
            "\\b(?:tag(?:er|e)|godkend(?:er|e)|tiltræd(?:er|e)|drøfte?r?)\\s+indstillingen\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SelfNotingCheck() {}

    static Stream<Finding> of(Item item) {
        RichText recommendation = item.text(TextField.RECOMMENDATION);
        boolean asksForItself =
                recommendation != null && ITSELF.matcher(recommendation.plain()).find();
        return asksForItself ? Stream.of(Finding.in(item, Warning.SELF_NOTING)) : Stream.of();
    }
}
