package dk.raadslag.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record's {@code Map<TextField, …>} whose entries stand in JSON as properties of the record itself, where the map is
 * declared, each under the code of its field.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface InPlace {}
