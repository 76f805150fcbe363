package dk.raadslag.model;

import java.time.Instant;
import java.util.UUID;

/** One seat's approval of the minutes, where the body approves by everyone's button. */
public record Approval(UUID seatId, String name, String from, Instant at) {}
