package dk.raadslag.http;

/** An answer with status 201. */
public record Created(Object body) {}
