package dk.raadslag.stored;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonSetter;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/** Whether something that was read can be worked with: no list, no map, no enum with a default is null in it. */
final class Whole {
    private Whole() {}

    static void check(Object thing) {
        if (thing instanceof Collection<?> list) list.forEach(Whole::check);
        if (thing instanceof Map<?, ?> map) map.values().forEach(Whole::check);
        if (!(thing instanceof Record)) return;
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            Object value = value(component, thing);
            if (neverNull(component)) {
                assertThat(value).as(component.toString()).isNotNull();
            }
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

    private static Object value(RecordComponent component, Object thing) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot be used: " + component, e);
        }
    }
}
