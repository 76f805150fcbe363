package dk.raadslag.inquiry;

import dk.raadslag.access.Refusal;
import dk.raadslag.inquiry.Inquiry.Figure;
import dk.raadslag.protocol.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The whole numbers that a report asks for ("indmelding"): which are possible, and what they add up to. */
final class Figures {
    private Figures() {}

    /** Fails with {@code no-figures} for a report without any, {@code bad-figure} for one that cannot be filled in. */
    static void demandAskable(InquiryKind kind, List<Figure> figures) {
        if (kind == InquiryKind.REPORT && figures.isEmpty()) throw new Refusal(Code.NO_FIGURES);
        for (Figure figure : figures) {
            boolean twice = figures.stream()
                            .filter(other -> other.label().equalsIgnoreCase(figure.label()))
                            .count()
                    > 1;
            if (twice || figure.min() > figure.max())
                throw new Refusal(Code.BAD_FIGURE, Map.of("label", figure.label()));
        }
    }

    /** Fails with {@code number-range} for a number that is missing, or not between the two that are possible. */
    static void demandNumbers(List<Figure> figures, List<Long> numbers) {
        IntStream.range(0, figures.size()).forEach(i -> {
            Figure figure = figures.get(i);
            Long number = i < numbers.size() ? numbers.get(i) : null;
            if (number == null || number < figure.min() || number > figure.max())
                throw new Refusal(
                        Code.NUMBER_RANGE, Map.of("label", figure.label(), "min", figure.min(), "max", figure.max()));
        });
    }

    /** The sum of each figure over all answers; empty where none are asked. */
    static List<Long> sums(Inquiry.Whole whole) {
        return IntStream.range(0, whole.figures().size())
                .mapToObj(i -> whole.answers().stream()
                        .map(Inquiry.Answer::numbers)
                        .filter(numbers -> i < numbers.size())
                        .mapToLong(numbers -> numbers.get(i))
                        .sum())
                .toList();
    }

    /** "I alt 120: Sygeplejerske 65, Pædagog 11 og Andre 44."; figures that are added up are one. */
    static String phrase(Inquiry.Whole whole) {
        List<Long> sums = sums(whole);
        Map<String, Long> added = new LinkedHashMap<>();
        IntStream.range(0, sums.size()).forEach(i -> {
            Figure figure = whole.figures().get(i);
            added.merge(figure.sumAs() == null ? figure.label() : figure.sumAs(), sums.get(i), Long::sum);
        });
        String all = "I alt " + sums.stream().flatMapToLong(LongStream::of).sum();
        if (added.size() < 2) return all + ".";
        List<String> each = added.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .toList();
        return all + ": " + Tally.listed(each) + ".";
    }
}
