package dk.raadslag.model;

import java.time.Instant;
import java.util.UUID;

/** One seat's approval of the minutes, in a body where every seat approves. */
public record Approval(UUID seatId, String name, String from, Instant at) {}
