package dk.raadslag.document.model;

/** What follows begins a page. */
public record PageBreak() implements Block {}
