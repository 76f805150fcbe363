package dk.raadslag.comment;

import dk.raadslag.alert.About;
import dk.raadslag.alert.Alerts;
import dk.raadslag.alert.Kind;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Post;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Letters and alerts to those asked. Letters tell body, day, deadline, a link and what the secretariat wrote for the
 * occasion, and never an item: behind the link, each reader sees what they may.
 */
final class RoundLetters {
    private final Post post;
    private final Alerts alerts;
    private final String site;

    /** @param site where browsers reach Rådslag */
    RoundLetters(Post post, Alerts alerts, String site) {
        this.post = post;
        this.alerts = alerts;
        this.site = site;
    }

    /** Why people get a letter. */
    enum Occasion {
        OPENED(
                Kind.ROUND_OPENED,
                "Udkast til dagsorden",
                "Udkastet til dagsordenen for %s er klar til dine bemærkninger.",
                true),
        EXTENDED(
                Kind.ROUND_EXTENDED,
                "Ny frist for bemærkninger",
                "Fristen for bemærkninger til udkastet til %s er ændret.",
                true),
        REMINDED(
                Kind.ROUND_ENDS,
                "Påmindelse om bemærkninger",
                "Du har endnu ikke svaret på udkastet til dagsordenen for %s.",
                false),
        NEW_VERSION(
                Kind.ROUND_VERSION, "Nyt udkast til dagsorden", "Der er et nyt udkast til dagsordenen for %s.", false),
        SENT_OUT(
                "Kommenteringen er slut",
                "Dagsordenen for %s er sendt ud, så der kan ikke længere skrives bemærkninger til udkastet."),
        TAKEN_BACK(
                "Kommenteringen er slut",
                "Udkastet til dagsordenen for %s er trukket tilbage, så der kan ikke længere skrives bemærkninger.");

        /** What they are told beside the letter; null for nothing. */
        private final Kind kind;

        private final String subject;
        private final String sentence;
        private final boolean withNote;
        /** It is over: the letter has no deadline and asks for nothing. */
        private final boolean over;

        Occasion(String subject, String sentence) {
            this.kind = null;
            this.subject = subject;
            this.sentence = sentence;
            this.withNote = false;
            this.over = true;
        }

        Occasion(Kind kind, String subject, String sentence, boolean withNote) {
            this.kind = kind;
            this.subject = subject;
            this.sentence = sentence;
            this.withNote = withNote;
            this.over = false;
        }
    }

    /**
     * In the caller's transaction; leaves out people without an address and those who wish no mail at once, and writes
     * to nobody twice.
     */
    Future<Void> send(
            SqlConnection conn, Occasion occasion, Round round, MeetingSnapshot meeting, Collection<Asked> to) {
        return sent(conn, occasion, round, meeting, to)
                .compose(letters -> post.send(conn, letters))
                .compose(ok -> tell(conn, occasion, round, to));
    }

    /** The letters that would be sent now. */
    Future<List<Letter>> sent(
            SqlConnection conn, Occasion occasion, Round round, MeetingSnapshot meeting, Collection<Asked> to) {
        return quiet(conn, occasion, to)
                .map(quiet -> letters(
                        occasion,
                        round,
                        meeting,
                        to.stream()
                                .filter(asked -> asked.subject() == null || !quiet.contains(asked.subject()))
                                .toList()));
    }

    /** The letter as it would be to somebody without a name. */
    Letter toNobody(Occasion occasion, Round round, MeetingSnapshot meeting) {
        return letter(occasion, round, meeting, new Asked(null, null, "", true, "", null));
    }

    /** Those who wish no letter at once. That it is over everybody asked is told. */
    private Future<Set<String>> quiet(SqlConnection conn, Occasion occasion, Collection<Asked> to) {
        return occasion.kind == null
                ? Future.succeededFuture(Set.of())
                : alerts.quiet(
                        conn,
                        occasion.kind,
                        to.stream().map(Asked::subject).filter(Objects::nonNull).toList());
    }

    private List<Letter> letters(Occasion occasion, Round round, MeetingSnapshot meeting, List<Asked> to) {
        Map<String, Letter> letters = new LinkedHashMap<>();
        for (Asked asked : to) {
            if (asked.email() == null || asked.email().isBlank()) continue;
            letters.putIfAbsent(asked.email().toLowerCase(Locale.ROOT), letter(occasion, round, meeting, asked));
        }
        return List.copyOf(letters.values());
    }

    private Future<Void> tell(SqlConnection conn, Occasion occasion, Round round, Collection<Asked> to) {
        // That it is over is told of the agenda; what was told of the round is hidden with it.
        if (occasion.kind == null) return Future.succeededFuture();
        About about = About.ofPart(occasion.kind, round.meetingId(), round.id());
        return alerts.tell(
                conn,
                occasion == Occasion.REMINDED ? about.withDay(round.deadline().toLocalDate()) : about,
                to.stream()
                        // Directors who have lost the role.
                        .filter(asked -> !asked.director() || asked.email() != null)
                        .map(Asked::subject)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private Letter letter(Occasion occasion, Round round, MeetingSnapshot meeting, Asked to) {
        String link = site + "/moede/" + meeting.id();
        String about = "mødet i " + meeting.body() + " " + DanishTime.longDay(meeting.start());
        return Letter.from(
                meeting.body(),
                to.email(),
                to.name(),
                occasion.subject + ": " + meeting.body() + " " + DanishTime.day(meeting.start()),
                occasion.sentence.formatted(about),
                occasion.over
                        ? ""
                        : "Fristen er " + DanishTime.longDay(round.deadline()) + " kl. "
                                + DanishTime.clock(round.deadline()) + ".",
                occasion.withNote ? round.note().strip() : "",
                occasion.over
                        ? "De bemærkninger, der er skrevet, er gemt. Mødet kan findes her:\n" + link
                        : "Læs udkastet og skriv dine bemærkninger her:\n" + link + "/runde");
    }
}
