package dk.raadslag.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The two JSON mappers. Both write the same: times as ISO text, and nulls. */
public final class Json {
    /** Between browser and server: refuses what today's contract does not have. */
    public static final ObjectMapper WIRE = writing().build();

    /**
     * For documents that are kept, perhaps for years. Ignores unknown properties. For an absent value or null, a number
     * is 0, a boolean false, a list or map empty (and a null in one is skipped), an enum the constant marked
     * {@code @JsonEnumDefaultValue}. Everything else is null when absent, unless the record's own constructor says
     * otherwise.
     */
    public static final ObjectMapper STORED = writing()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(List.class, list -> list.setSetterInfo(absentIsEmpty()))
            .withConfigOverride(Set.class, set -> set.setSetterInfo(absentIsEmpty()))
            .withConfigOverride(Map.class, map -> map.setSetterInfo(absentIsEmpty()))
            .addModule(new StoredEnums())
            .build();

    private Json() {}

    private static JsonMapper.Builder writing() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new TextsInPlace())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .serializationInclusion(JsonInclude.Include.ALWAYS);
    }

    private static JsonSetter.Value absentIsEmpty() {
        return JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.SKIP);
    }
}
