package dk.raadslag.http;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import io.vertx.openapi.contract.Location;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Parameter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks the parameters of a request against the contract. A string stays a string, also when it looks like a number.
 */
final class Parameters {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,15})");

    private final List<Known> known;

    private record Known(Parameter parameter, LazyValidator validator) {}

    Parameters(OpenAPIContract contract, Operation operation) {
        known = operation.getParameters().stream()
                .map(one -> new Known(one, BodyCheck.validator(contract, one.getSchema())))
                .toList();
    }

    boolean fit(RoutingContext context) {
        MultiMap query = context.request().params();
        return known.stream().allMatch(one -> {
            String name = one.parameter().getName();
            List<String> given =
                    one.parameter().getIn() == Location.PATH ? List.of(context.pathParam(name)) : query.getAll(name);
            if (given.isEmpty()) return !one.parameter().isRequired();
            return given.size() == 1 && fits(one, given.get(0));
        });
    }

    private static boolean fits(Known one, String word) {
        Object value =
                switch (one.parameter().getSchemaType()) {
                    case INTEGER -> WHOLE_NUMBER.matcher(word).matches() ? Long.valueOf(word) : null;
                    case BOOLEAN -> word.equals("true") || word.equals("false") ? Boolean.valueOf(word) : null;
                    default -> word.indexOf('\0') < 0 ? word : null;
                };
        return value != null && one.validator().fits(value);
    }
}
