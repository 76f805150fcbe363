package dk.raadslag.protocol;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;

/**
 * An absent enum becomes the constant marked {@code @JsonEnumDefaultValue}, the one that tells or allows least, or null
 * without one. An unknown constant is refused: to guess would be to lie. As the key of a map it is a property like any
 * other: unknown ones are ignored.
 */
final class StoredEnums extends SimpleModule {
    private static final long serialVersionUID = 1L;

    StoredEnums() {
        setDeserializerModifier(new BeanDeserializerModifier() {
            private static final long serialVersionUID = 1L;

            @Override
            public JsonDeserializer<?> modifyEnumDeserializer(
                    DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> reader) {
                return new OrDefault(reader, marked(type.getRawClass()));
            }

            @Override
            public KeyDeserializer modifyKeyDeserializer(
                    DeserializationConfig config, JavaType type, KeyDeserializer reader) {
                return type.isEnumType() ? new KnownKeys(reader) : reader;
            }

            @Override
            public JsonDeserializer<?> modifyMapDeserializer(
                    DeserializationConfig config, MapType type, BeanDescription bean, JsonDeserializer<?> reader) {
                return type.getKeyType().isEnumType() ? new WithoutUnknown(reader) : reader;
            }
        });
    }

    private static Object marked(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.isAnnotationPresent(JsonEnumDefaultValue.class))
                .map(StoredEnums::constant)
                .findFirst()
                .orElse(null);
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class OrDefault extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;
        private final transient Object absent;

        OrDefault(JsonDeserializer<?> reader, Object absent) {
            super(reader);
            this.absent = absent;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new OrDefault(reader, absent);
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return absent;
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return absent;
        }
    }

    private static final class KnownKeys extends KeyDeserializer {
        private final KeyDeserializer reader;

        KnownKeys(KeyDeserializer reader) {
            this.reader = reader;
        }

        /** Null for an unknown key. */
        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return reader.deserializeKey(key, context);
            } catch (InvalidFormatException e) {
                return null;
            }
        }
    }

    private static final class WithoutUnknown extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        WithoutUnknown(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new WithoutUnknown(reader);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Map<?, ?> map = (Map<?, ?>) super.deserialize(json, context);
            map.remove(null);
            return map;
        }
    }
}
