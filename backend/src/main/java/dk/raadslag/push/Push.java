package dk.raadslag.push;

/**
 * What somebody's device shows, also while it is locked: no more than a letter tells.
 *
 * @param title one line
 * @param body some lines
 * @param path the page of ours that it opens, e.g. {@code /beskeder}
 */
public record Push(String title, String body, String path) {}
