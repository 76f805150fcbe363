package dk.raadslag.stored;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.raadslag.model.InPlace;
import dk.raadslag.model.TextField;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All upcasters. The format that is written now is the one after the newest upcaster's. */
public final class Upcasters {
    /** Documents from before there were formats. */
    static final int FIRST = 1;

    /** One for each record and format in which a property got another name, place or meaning. Never change one. */
    public static final Upcasters ALL = new Upcasters(ToFormat2.ALL);

    /** Looked up once: documents in an old format stay so for ever, and are read often. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            if (!type.isRecord()) return List.of();
            return Arrays.stream(type.getRecordComponents())
                    .flatMap(Upcasters::parts)
                    .toList();
        }
    };

    /** One, but of a map whose entries stand in place one for each. */
    private static Stream<Part> parts(RecordComponent component) {
        Type type = component.getGenericType();
        if (!component.isAnnotationPresent(InPlace.class)) return Stream.of(new Part(component.getName(), type));
        Type text = ((ParameterizedType) type).getActualTypeArguments()[1];
        return Arrays.stream(TextField.values()).map(field -> new Part(field.code(), text));
    }

    private record Part(String name, Type type) {}

    private final List<Upcaster> inOrder;

    Upcasters(List<Upcaster> all) {
        this.inOrder =
                all.stream().sorted(Comparator.comparingInt(Upcaster::from)).toList();
    }

    /** The format that is written now. */
    int format() {
        return inOrder.isEmpty() ? FIRST : inOrder.get(inOrder.size() - 1).from() + 1;
    }

    /** Turns a document of that format into the current one: the outer record first, then those inside it. */
    void apply(JsonNode node, Type type, int format) {
        if (format == format() || node == null) return;
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            boolean isMap = Map.class.isAssignableFrom((Class<?>) generic.getRawType());
            node.forEach(child -> apply(child, arguments[isMap ? 1 : 0], format));
        } else if (node instanceof ObjectNode object && type instanceof Class<?> record) {
            apply(object, record, format);
        }
    }

    private void apply(ObjectNode object, Class<?> type, int format) {
        for (Upcaster upcaster : inOrder) {
            if (upcaster.of() == type && upcaster.from() >= format)
                upcaster.change().accept(object);
        }
        for (Part part : PARTS.get(type)) apply(object.get(part.name()), part.type(), format);
        kindOf(type, object).ifPresent(kind -> apply(object, kind, format));
    }

    /** The event's record, by its name. */
    private static Optional<Class<?>> kindOf(Class<?> type, ObjectNode object) {
        JsonSubTypes kinds = type.getDeclaredAnnotation(JsonSubTypes.class);
        String name = object.path("type").textValue();
        return kinds == null
                ? Optional.empty()
                : Arrays.stream(kinds.value())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()
                        .map(JsonSubTypes.Type::value);
    }
}
