package dk.raadslag.http;

import io.vertx.json.schema.Validator;
import java.util.function.Supplier;

/** A schema's validator, made at its first use: each copies the index of all schemas, and few are used soon. */
final class LazyValidator {
    private final Supplier<Validator> maker;
    private volatile Validator made;

    LazyValidator(Supplier<Validator> maker) {
        this.maker = maker;
    }

    /** @param value decoded JSON, or a parameter */
    boolean fits(Object value) {
        // Two that make it at once make the same; it has no state.
        if (made == null) made = maker.get();
        return Boolean.TRUE.equals(made.validate(value).getValid());
    }
}
