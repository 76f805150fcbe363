package dk.raadslag.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import dk.raadslag.model.InPlace;
import dk.raadslag.model.TextField;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes and reads a map that is {@link InPlace}: in JSON each text is a property, in Java they are one map. */
final class TextsInPlace extends SimpleModule {
    private static final long serialVersionUID = 1L;

    TextsInPlace() {
        setSerializerModifier(new BeanSerializerModifier() {
            private static final long serialVersionUID = 1L;

            @Override
            public List<BeanPropertyWriter> changeProperties(
                    SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
                inPlace(bean.getBeanClass())
                        .ifPresent(map -> properties.replaceAll(
                                property -> property.getName().equals(map) ? new Entries(property) : property));
                return properties;
            }
        });
        setDeserializerModifier(new BeanDeserializerModifier() {
            private static final long serialVersionUID = 1L;

            @Override
            public JsonDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reader) {
                Optional<String> map = inPlace(bean.getBeanClass());
                return map.isPresent() ? new Gathering(reader, map.get()) : reader;
            }
        });
    }

    private static Optional<String> inPlace(Class<?> type) {
        if (!type.isRecord()) return Optional.empty();
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(InPlace.class))
                .map(RecordComponent::getName)
                .findFirst();
    }

    private static final class Entries extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        Entries(BeanPropertyWriter map) {
            super(map);
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator json, SerializerProvider provider) throws Exception {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) get(bean)).entrySet()) {
                provider.defaultSerializeField(((TextField) entry.getKey()).code(), entry.getValue(), json);
            }
        }
    }

    private static final class Gathering extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;
        private final String map;

        Gathering(JsonDeserializer<?> reader, String map) {
            super(reader);
            this.map = map;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Gathering(reader, map);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode tree = context.readTree(json);
            if (tree instanceof ObjectNode object) gather(object);
            try (JsonParser gathered = tree.traverse(json.getCodec())) {
                gathered.nextToken();
                return super.deserialize(gathered, context);
            }
        }

        private void gather(ObjectNode object) {
            ObjectNode texts = object.objectNode();
            for (TextField field : TextField.values()) {
                JsonNode text = object.remove(field.code());
                if (text != null) texts.set(field.code(), text);
            }
            object.set(map, texts);
        }
    }
}
