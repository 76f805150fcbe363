package dk.raadslag.inquiry;

import dk.raadslag.body.Person;
import dk.raadslag.body.Seat;
import dk.raadslag.body.SeatStore;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Post;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Letters about inquiries, in the transaction that is the reason for them. They tell body, day and a link, and never
 * the item or the question: there is no place in them for what may be closed.
 */
final class InquiryLetters {
    private final Post post;
    private final Inquiries inquiries;
    private final InquiryStore store;
    private final SeatStore seats;
    private final String site;

    /** @param site where browsers reach Rådslag */
    InquiryLetters(Post post, Inquiries inquiries, InquiryStore store, SeatStore seats, String site) {
        this.post = post;
        this.inquiries = inquiries;
        this.store = store;
        this.seats = seats;
        this.site = site;
    }

    /** To those who answer for the parties. @param except parties that are not written to */
    Future<Void> write(SqlConnection conn, Occasion occasion, Inquiry inquiry, Set<UUID> except) {
        return store.wholes(conn, List.of(inquiry))
                .compose(whole -> seats.ofBody(conn, inquiry.bodyId(), inquiries.today())
                        .compose(sitting -> send(
                                conn,
                                occasion,
                                inquiry,
                                inquiries.nameOf(inquiry.bodyId()),
                                whole.get(0).parties().stream()
                                        .filter(party -> !except.contains(party.externalId()))
                                        .toList(),
                                sitting)));
    }

    /** Why there is a letter. */
    enum Occasion {
        INQUIRY_OPENED("Forespørgsel", "%s spørger jer om noget.", "Svar senest"),
        INQUIRY_REMINDER("Påmindelse om en forespørgsel", "%s mangler jeres svar på en forespørgsel.", "Svar senest"),
        INQUIRY_EXTENDED(
                "Ny frist for en forespørgsel", "%s har flyttet fristen for en forespørgsel til jer.", "Svar senest"),
        INQUIRY_RECEIPT(
                "Kvittering for svar",
                "%s har fået dit svar på en forespørgsel. Du kan rette det, indtil fristen udløber.",
                "Fristen er");

        private final String subject;
        private final String sentence;
        private final String until;

        /** @param until what stands before the last day */
        Occasion(String subject, String sentence, String until) {
            this.subject = subject;
            this.sentence = sentence;
            this.until = until;
        }
    }

    /** To those who answer for these parties, to nobody twice. */
    private Future<Void> send(
            SqlConnection conn,
            Occasion occasion,
            Inquiry inquiry,
            String body,
            Collection<Inquiry.Party> parties,
            List<Seat> seats) {
        Map<String, Letter> letters = new LinkedHashMap<>();
        for (Inquiry.Party party : parties) {
            if (!party.isAsked()) continue;
            seats.stream()
                    .filter(seat -> seat.bodyId().equals(inquiry.bodyId()) && seat.holder() != null)
                    .filter(seat ->
                            party.municipality() != null && party.municipality().equals(seat.municipality()))
                    .map(Seat::holder)
                    .forEach(holder -> add(letters, occasion, inquiry, body, holder.email(), holder.name()));
        }
        return post.send(conn, List.copyOf(letters.values()));
    }

    /** To the person who answered; to nobody without an address. */
    Future<Void> receipt(SqlConnection conn, Inquiry inquiry, String body, Person person) {
        Map<String, Letter> letters = new LinkedHashMap<>();
        add(letters, Occasion.INQUIRY_RECEIPT, inquiry, body, person.email(), person.name());
        return post.send(conn, List.copyOf(letters.values()));
    }

    private void add(
            Map<String, Letter> letters, Occasion occasion, Inquiry inquiry, String body, String to, String name) {
        if (to == null || to.isBlank()) return;
        letters.putIfAbsent(
                to.toLowerCase(Locale.ROOT),
                Letter.from(
                        body,
                        to,
                        name,
                        occasion.subject + ": " + body,
                        occasion.sentence.formatted(body),
                        occasion.until + " " + DanishTime.longDay(inquiry.lastDay()) + ".",
                        "Læs forespørgslen her:\n" + site + "/forespoergsel/" + inquiry.id()));
    }
}
