package dk.raadslag.dispatch;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.document.ItemDocuments.Of;
import dk.raadslag.mail.Letter;
import dk.raadslag.model.MeetingSnapshot;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The letter of a dispatch. It names body, day and item, which are open; all else stands behind its link, which can be
 * closed while a letter cannot be taken back.
 */
final class DispatchLetters {
    private final String site;

    /** @param site where browsers reach Rådslag */
    DispatchLetters(String site) {
        this.site = site;
    }

    /** A letter around the words that somebody writes to the receivers. */
    record Parts(String subject, String before, String after) {}

    /** What a letter tells. @param replaced the day of what was sent before, or null */
    record About(
            String body,
            String number,
            String title,
            LocalDateTime start,
            boolean beforeMinutes,
            LocalDate replaced,
            String words) {
        static About of(Of what, String words) {
            MeetingSnapshot meeting = what.meeting();
            return new About(
                    meeting.body(),
                    what.item().number(),
                    what.item().title(),
                    meeting.start(),
                    what.beforeMinutes(),
                    what.replaced(),
                    words);
        }
    }

    /** To one receiver. @param secret opens the dispatch for it */
    Letter to(About about, String receiver, String mail, String secret) {
        return Letter.from(
                        about.body(),
                        mail,
                        "",
                        subject(about),
                        sentence(about, receiver),
                        about.beforeMinutes() ? before() : "",
                        about.replaced() == null ? "" : replaces(about.replaced()),
                        about.words() == null ? "" : about.words(),
                        behind() + "\n" + site + "/udsendelse#" + secret,
                        alone())
                .withSecret(secret);
    }

    /** As it would be to this receiver, without its link. */
    Parts parts(About about, String receiver) {
        String earlier = about.replaced() == null ? "" : "\n\n" + replaces(about.replaced());
        return new Parts(
                subject(about),
                sentence(about, receiver) + (about.beforeMinutes() ? "\n\n" + before() : "") + earlier,
                behind() + "\n" + site + "/udsendelse#…\n\n" + alone());
    }

    private static String subject(About about) {
        String what = about.beforeMinutes() ? "Uddrag før referat" : "Beslutning";
        return what + " fra " + about.body() + " " + DanishTime.day(about.start()) + ": " + about.title();
    }

    private static String sentence(About about, String receiver) {
        return about.body() + " behandlede " + DanishTime.longDay(about.start()) + " punkt " + bare(about.number())
                + ", " + about.title() + ". Beslutningen sendes hermed til " + receiver + ".";
    }

    private static String before() {
        return "Referatet er ikke sendt ud endnu. Det er et uddrag før referatet, og ordlyden kan blive ændret.";
    }

    private static String replaces(LocalDate day) {
        return "Erstatter udsendelsen af " + DanishTime.day(day) + ".";
    }

    private static String behind() {
        return "Her ligger beslutningen som PDF, en tekst til egen dagsorden i Word og punktets bilag:";
    }

    private static String alone() {
        return "Linket kræver ikke login og åbner kun denne udsendelse. Den, der har linket, kan læse den.";
    }

    private static String bare(String number) {
        return number.strip().replaceAll("\\.$", "");
    }
}
