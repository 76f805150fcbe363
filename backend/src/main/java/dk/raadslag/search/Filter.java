package dk.raadslag.search;

import java.util.List;
import java.util.UUID;

/**
 * What somebody looks at only.
 *
 * @param meeting null for all meetings
 * @param body null for all bodies
 * @param year null for all years
 * @param kinds none of them is as good as all
 * @param outcome of decisions; null for any
 */
record Filter(UUID meeting, String body, Integer year, List<Kind> kinds, String outcome) {}
