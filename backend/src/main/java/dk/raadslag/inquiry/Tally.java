package dk.raadslag.inquiry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.inquiry.InquiryKind.Counts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the answers stand.
 *
 * @param missing the names of those who have not answered, in the Danish order
 * @param neither who answered without taking part or refusing: no remarks, or awaiting
 * @param sum of all who are asked, in øre; null without a rate
 * @param given of those who said yes, conditionally or not, in øre; null without a rate
 */
record Tally(
        int asked,
        int yes,
        int conditional,
        int neither,
        int no,
        @JsonIgnore List<String> missing,
        Long sum,
        Long given) {
    /** More than these are not named in a sentence. */
    private static final int MOST_NAMED = 6;

    private static final String PROVISIONAL = "gav foreløbigt tilsagn";

    int open() {
        return missing.size();
    }

    /** @param finals whose conditional answer was made final, and so counts as yes */
    static Tally of(Inquiry.Whole whole, Set<UUID> finals) {
        Inquiry inquiry = whole.inquiry();
        Map<UUID, Inquiry.Answer> answers =
                whole.answers().stream().collect(Collectors.toMap(Inquiry.Answer::externalId, Function.identity()));
        List<Inquiry.Party> asked =
                whole.parties().stream().filter(Inquiry.Party::isAsked).toList();
        Map<Counts, List<Inquiry.Party>> said = asked.stream()
                .filter(party -> answers.containsKey(party.externalId()))
                .collect(Collectors.groupingBy(party -> finals.contains(party.externalId())
                        ? Counts.YES
                        : inquiry.kind()
                                .choice(answers.get(party.externalId()).choice())
                                .orElseThrow()
                                .counts()));
        List<String> missing = asked.stream()
                .filter(party -> !answers.containsKey(party.externalId()))
                .map(Inquiry.Party::name)
                .toList();
        List<Inquiry.Party> yes = said.getOrDefault(Counts.YES, List.of());
        List<Inquiry.Party> conditional = said.getOrDefault(Counts.CONDITIONAL, List.of());
        int neither = said.getOrDefault(Counts.NEITHER, List.of()).size();
        int no = said.getOrDefault(Counts.NO, List.of()).size();
        Long rate = inquiry.rate();
        Long given = rate == null ? null : Long.valueOf(sum(rate, yes) + sum(rate, conditional));
        Long sum = rate == null ? null : Long.valueOf(sum(rate, asked));
        return new Tally(asked.size(), yes.size(), conditional.size(), neither, no, missing, sum, given);
    }

    /** Exact: rate times inhabitants. Who has none of its own, such as a region, adds nothing. */
    private static long sum(long rate, List<Inquiry.Party> parties) {
        return parties.stream()
                .filter(party -> party.inhabitants() != null)
                .mapToLong(party -> Math.multiplyExact(rate, party.inhabitants().longValue()))
                .sum();
    }

    /**
     * The sentence for the decision, in Danish: "17 af 19 kommuner gav tilsagn. Norddjurs og Samsø svarer senest den
     * 31. august 2021."
     *
     * @param over nobody can answer any more
     */
    String phrase(Inquiry.Whole whole, boolean over) {
        boolean councils =
                whole.parties().stream().filter(Inquiry.Party::isAsked).allMatch(party -> party.municipality() != null);
        String said = said(whole, councils);
        if (yes > 0 && !whole.figures().isEmpty()) said += " " + Figures.phrase(whole);
        if (missing.isEmpty() || over && missing.size() == asked) return said;
        String day = DanishTime.day(whole.inquiry().lastDay());
        if (missing.size() == asked) return said + " Fristen er den " + day + ".";
        String who = missing.size() > MOST_NAMED ? "De øvrige " + missing.size() : listed(missing);
        return said + " " + who + (over ? " har ikke svaret." : " svarer senest den " + day + ".");
    }

    private String said(Inquiry.Whole whole, boolean councils) {
        String all = councils ? "kommuner" : "parter";
        Map<Counts, Integer> counts = new EnumMap<>(Counts.class);
        counts.put(Counts.YES, yes);
        counts.put(Counts.CONDITIONAL, conditional);
        counts.put(Counts.NEITHER, neither);
        counts.put(Counts.NO, no);
        counts.values().removeIf(count -> count == 0);
        String one = councils ? "Kommunen" : "Parten";
        if (counts.isEmpty())
            return asked == 1 ? one + " har ikke svaret." : "Ingen af de " + asked + " " + all + " har svaret.";
        List<String> said = new ArrayList<>();
        counts.forEach((how, count) -> {
            String who = count.toString();
            if (said.isEmpty() && count < asked) who = count + " af " + asked + " " + all;
            else if (asked == 1) who = one;
            else if (said.isEmpty()) who = (asked == 2 ? "Begge " : "Alle " + asked + " ") + all;
            said.add(who + " " + did(whole, how));
        });
        return clauses(said) + ".";
    }

    /** "17 kommuner gav tilsagn, 1 gav tilsagn med forbehold, og 1 gav afslag": whole sentences, so with a comma. */
    private static String clauses(List<String> said) {
        int last = said.size() - 1;
        return last == 0 ? said.get(0) : String.join(", ", said.subList(0, last)) + ", og " + said.get(last);
    }

    /** A condition that approvals are asked for makes it provisional; accessions tell of their rounds. */
    private static String did(Inquiry.Whole whole, Counts how) {
        InquiryKind kind = whole.inquiry().kind();
        if (how == Counts.CONDITIONAL && !whole.followers().isEmpty()) return PROVISIONAL;
        if (how != Counts.YES || kind != InquiryKind.ACCESSION) return kind.did(how);
        long first = whole.answers().stream()
                .filter(answer -> answer.choice().equals(InquiryKind.FIRST_ROUND))
                .count();
        long second = whole.answers().stream()
                .filter(answer -> answer.choice().equals(InquiryKind.SECOND_ROUND))
                .count();
        return kind.did(how) + " (" + first + " i 1. runde og " + second + " i 2. runde)";
    }

    /** "Norddjurs, Samsø og Aarhus". */
    static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " og " + parts.get(last);
    }
}
