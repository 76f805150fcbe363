package dk.raadslag.protocol;

/** The two layouts of agendas and minutes; it follows from the kind of body. */
public enum HouseStyle {
    KKR,
    KD_NET
}
