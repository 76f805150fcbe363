package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The two layouts of agendas and minutes; it follows from the kind of body. */
public enum HouseStyle {
    @JsonEnumDefaultValue
    KKR,
    KD_NET
}
