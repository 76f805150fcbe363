package dk.raadslag.document.read;

import dk.raadslag.document.read.FieldHeading.Field;
import java.util.EnumSet;
import java.util.Set;

/** What an item has had so far, line by line: decides whether the next lines can still be part of it. */
final class ItemSoFar {
    private final Set<Field> fields = EnumSet.noneOf(Field.class);
    private boolean caseNumber;
    private int point;

    void sees(SourceLine line) {
        ItemSign sign = ItemSign.in(line).orElse(null);
        if (sign == ItemSign.CASE_NUMBER) caseNumber = true;
        if (sign == ItemSign.RECOMMENDATION) fields.add(Field.RECOMMENDATION);
        FieldHeading.of(line.bare()).ifPresent(heading -> fields.add(heading.field()));
    }

    boolean has(Field field) {
        return fields.contains(field);
    }

    boolean hasCaseNumber() {
        return caseNumber;
    }

    boolean hasWordsOfItem() {
        return caseNumber || !fields.isEmpty();
    }

    /** True if a number counts on from a list that began at 1 within this item, or begins one. */
    boolean runs(ItemNumber number) {
        return number.isSingle() && (number.section() == 1 || point > 0 && number.section() == point + 1);
    }

    void counts(ItemNumber number) {
        if (runs(number)) point = number.section();
    }
}
