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
    /** Where the words of the sender stand. */
    private static final String WORDS = "\u0001";

    private final String site;

    /** @param site where browsers reach Rådslag */
    DispatchLetters(String site) {
        this.site = site;
    }

    /** A letter around the words that somebody writes to the receivers. */
    record Parts(String subject, String before, String after) {}

    /**
     * What a letter tells.
     *
     * @param repeated it was sent to this receiver before: whether the minutes are sent out by now it does not say
     * @param replaced the day of what was sent before, or null
     */
    record About(
            String body,
            String number,
            String title,
            LocalDateTime start,
            boolean beforeMinutes,
            boolean repeated,
            LocalDate replaced,
            String words) {
        About withWords(String others) {
            return new About(body, number, title, start, beforeMinutes, repeated, replaced, others);
        }

        static About of(Of what, String words) {
            MeetingSnapshot meeting = what.meeting();
            return new About(
                    meeting.body(),
                    what.item().number(),
                    what.item().title(),
                    meeting.start(),
                    what.beforeMinutes(),
                    false,
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
                        about.beforeMinutes() ? before(about.repeated()) : "",
                        about.replaced() == null ? "" : replaces(about.replaced()),
                        about.words() == null ? "" : about.words(),
                        behind() + "\n" + site + "/udsendelse#" + secret,
                        alone())
                .withSecret(secret);
    }

    /** The very letter, around the sender's words; … stands for the receiver and for the secret. */
    Parts parts(About about) {
        Letter letter = to(about.withWords(WORDS), "…", "", "…");
        String[] around = letter.text().split(WORDS, 2);
        return new Parts(letter.subject(), around[0].strip(), around[1].strip());
    }

    private static String subject(About about) {
        String what = about.beforeMinutes() ? "Uddrag før referat" : "Beslutning";
        return what + " fra " + about.body() + " " + DanishTime.day(about.start()) + ": " + about.title();
    }

    private static String sentence(About about, String receiver) {
        return about.body() + " behandlede " + DanishTime.longDay(about.start()) + " punkt " + bare(about.number())
                + ", " + about.title() + ". Beslutningen sendes hermed til " + receiver + ".";
    }

    private static String before(boolean repeated) {
        return repeated
                ? "Dette er et uddrag før referatet. Referatet var ikke sendt ud, da uddraget blev lavet, og ordlyden kan"
                        + " være en anden i referatet."
                : "Referatet er ikke sendt ud endnu. Dette er et uddrag før referatet, og ordlyden kan blive ændret.";
    }

    static String replaces(LocalDate day) {
        return "Erstatter udsendelsen af " + DanishTime.day(day) + ".";
    }

    private static String behind() {
        return "Her ligger beslutningen som PDF, en tekst til egen dagsorden i Word og de bilag, punktet har:";
    }

    private static String alone() {
        return "Linket kræver ikke login og åbner kun denne udsendelse. Den, der har linket, kan læse den.";
    }

    private static String bare(String number) {
        return number.strip().replaceAll("\\.$", "");
    }
}
