package dk.raadslag.text.replica;

/** Names one unit of a text for ever: the {@code clock}-th that {@code client} wrote. */
record Id(long client, int clock) {}
