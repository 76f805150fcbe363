package dk.raadslag.document.model;

/**
 * A picture that stands alone, such as a logo.
 *
 * @param alt what it shows, said to those who do not see it
 * @param mediaType PNG or JPEG
 */
public record Picture(String alt, String mediaType, byte[] content) implements Block {}
