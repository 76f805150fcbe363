package dk.raadslag.model;

import java.util.UUID;

/**
 * An entry of the next-meeting list ("foreløbig sagsoversigt").
 *
 * @param note what people should know about it, or null
 */
public record NextItem(UUID id, String title, String note) {}
