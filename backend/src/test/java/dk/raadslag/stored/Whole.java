package dk.raadslag.stored;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonSetter;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whether something that was read can be worked with: no list, no map, no enum with a default is null in it. */
final class Whole {
    private Whole() {}

    /** Reading annotations takes longer than reading what they stand on. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private record Part(String name, Method accessor, boolean neverNull) {
        static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Part(component.toString(), accessor, Whole.neverNull(component));
        }
    }

    static void check(Object thing) {
        if (thing instanceof Collection<?> list) list.forEach(Whole::check);
        if (thing instanceof Map<?, ?> map) map.values().forEach(Whole::check);
        if (!(thing instanceof Record)) return;
        for (Part part : PARTS.get(thing.getClass())) {
            Object value = value(part, thing);
            if (part.neverNull() && value == null) throw new AssertionError(part.name() + " is null");
            check(value);
        }
    }

    private static boolean neverNull(RecordComponent component) {
        Class<?> type = component.getType();
        boolean holdsMany = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        boolean nullMeansSomething = component.getAccessor().isAnnotationPresent(JsonSetter.class);
        return holdsMany && !nullMeansSomething
                || Arrays.stream(type.getFields())
                        .anyMatch(constant -> constant.isAnnotationPresent(JsonEnumDefaultValue.class));
    }

    private static Object value(Part part, Object thing) {
        try {
            return part.accessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot be used: " + part.name(), e);
        }
    }
}
