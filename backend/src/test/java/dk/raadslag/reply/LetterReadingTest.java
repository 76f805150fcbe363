package dk.raadslag.reply;

import static dk.raadslag.reply.Letters.TOKEN;
import static dk.raadslag.reply.Letters.bytes;
import static dk.raadslag.reply.Letters.letter;
import static dk.raadslag.reply.Letters.sample;
import static dk.raadslag.reply.Letters.withCalendar;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from letters that calendars, people and programs send; none of them can make the reader fail. */
class LetterReadingTest {
    private static final String MEETING = "6f1d2c3b-0000-4000-8000-00000000002a";

    private final LetterReading reading = new LetterReading(new ReplyTokens(Letters.ADDRESS));

    @ParameterizedTest
    @CsvSource({
        "outlook, DECLINED, 2026-12-01T08:12:29Z, Jeg er på ferie.",
        "gmail, ACCEPTED, 2026-12-01T08:15:02Z, Kommer lidt senere",
        "apple, TENTATIVE, 2026-12-01T08:20:11Z, Måske er jeg i København"
    })
    void theAnswersOfTheUsualCalendarsAreRead(String program, Outcome said, Instant stamp, String comment) {
        ReplyLetter letter = read(sample(program));
        assertThat(letter.fault()).isNull();
        assertThat(letter.token()).isEqualTo(TOKEN);
        assertThat(letter.sender()).isEqualTo("medlem@example.org");
        CalendarReply reply = letter.reply();
        assertThat(reply.uid()).isEqualTo(MEETING + "@raadslag");
        assertThat(reply.sequence()).isEqualTo(2);
        assertThat(reply.stamp()).isEqualTo(stamp);
        assertThat(reply.of("Medlem@example.org")).contains(said);
        assertThat(reply.comment().strip()).isEqualTo(comment);
    }

    @Test
    void ourOwnWordsAreNoCommentOfTheirs() {
        byte[] echoed =
                bytes(new String(sample("gmail"), StandardCharsets.UTF_8).replace("X-RESPONSE-COMMENT", "X-OTHER"));
        assertThat(read(echoed).reply().comment()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"absence, AUTOMATIC", "bounce, BOUNCE"})
    void whatProgramsAnswerIsNoAnswerOfSomebody(String program, Outcome why) {
        ReplyLetter letter = read(sample(program));
        assertThat(letter.reply()).isNull();
        assertThat(letter.fault()).isEqualTo(why);
        assertThat(letter.token()).as("whose it was").isEqualTo(TOKEN);
    }

    @Test
    void aLetterInWordsIsKeptWithItsSubjectAndSender() {
        ReplyLetter letter = read(letter(
                """
                From: =?utf-8?Q?Anna_B=C3=A6k?= <anna@example.org>
                To: svar+%s@raadslag.example.org
                Subject: =?utf-8?Q?Kommer_senere=0D=0ABcc:_alle?="""
                        .formatted(TOKEN),
                "Hej"));
        assertThat(letter.fault()).isEqualTo(Outcome.NO_CALENDAR);
        assertThat(letter.sender()).isEqualTo("anna@example.org");
        assertThat(letter.subject()).isEqualTo("Kommer senere Bcc: alle");
        assertThat(read(letter("From: Anna Bæk <anna@example.org>\nSubject: Desværre på ferie", "Hej"))
                        .subject())
                .isEqualTo("Desværre på ferie");
    }

    @ParameterizedTest
    @CsvSource({
        "METHOD:COUNTER, COUNTER",
        "METHOD:REQUEST, NOT_A_REPLY",
        "METHOD:REFRESH, NOT_A_REPLY",
        "X-NOTHING:1, REPLY-BY-HEADER"
    })
    void onlyAReplyIsAnAnswer(String method, String why) {
        ReplyLetter letter = read(withCalendar(reply("DECLINED").calendar().replace("METHOD:REPLY", method)));
        if (why.equals("REPLY-BY-HEADER")) assertThat(letter.reply()).isNotNull();
        else assertThat(letter.fault()).isEqualTo(Outcome.valueOf(why));
    }

    @ParameterizedTest
    @CsvSource({"DELEGATED, DELEGATED", "NEEDS-ACTION, NOT_A_REPLY", "COMPLETED, NOT_A_REPLY", "SOMETHING, NOT_A_REPLY"
    })
    void whatIsNeitherYesNorNoNorPerhapsDoesNotCount(String partstat, Outcome outcome) {
        assertThat(read(withCalendar(reply(partstat).calendar())).reply().of("medlem@example.org"))
                .contains(outcome)
                .get()
                .matches(said -> !said.counts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UID", "DTSTAMP", "ATTENDEE"})
    void anAnswerWithoutWhatItNeedsIsUnreadable(String property) {
        String without = reply("DECLINED").calendar().replaceAll("(?m)^" + property + "[;:].*\\n", "");
        ReplyLetter letter = read(withCalendar(without));
        assertThat(letter.reply()).isNull();
        assertThat(letter.fault()).isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void anAnswerWithoutASequenceIsToTheFirstTime() {
        String without = reply("DECLINED").calendar().replaceAll("(?m)^SEQUENCE.*\\n", "");
        assertThat(read(withCalendar(without)).reply().sequence()).isZero();
    }

    @Test
    void theAddressThatTheCalendarNamesCountsMoreThanTheEnvelope() {
        String other = "f".repeat(32);
        assertThat(read(withCalendar(reply("DECLINED").calendar().replace(TOKEN, other)))
                        .token())
                .isEqualTo(other);
        String overridden =
                reply("DECLINED").calendar().replaceAll("(?m)^ORGANIZER.*", "ORGANIZER:mailto:raadslag@x.dk");
        assertThat(read(withCalendar(overridden)).token()).isEqualTo(TOKEN);
    }

    @Test
    void anAddressThatOnlyLooksLikeOursIsNone() {
        for (String address : new String[] {
            "svar+" + TOKEN + "@raadslag.example.org.evil.example",
            "andet-svar+" + TOKEN + "@raadslag.example.org",
            "svar+" + TOKEN.substring(1) + "@raadslag.example.org",
            "svar@raadslag.example.org"
        }) assertThat(read(letter("To: " + address, "Hej")).token()).as(address).isNull();
        assertThat(read(letter("To: SVAR+" + TOKEN.toUpperCase(java.util.Locale.ROOT) + "@Raadslag.example.org", "Hej"))
                        .token())
                .isEqualTo(TOKEN);
        assertThat(read(letter(
                                "To: svar+" + TOKEN + "@raadslag.example.org, svar+" + "e".repeat(32)
                                        + "@raadslag.example.org",
                                "Hej"))
                        .token())
                .as("whose of the two?")
                .isNull();
    }

    @Test
    void aWrongCharsetSpoilsNothing() {
        String calendar = reply("DECLINED").calendar().replace("SUMMARY:Møde", "COMMENT:På ferie");
        String head = "From: medlem@example.org\r\nTo: svar+" + TOKEN
                + "@raadslag.example.org\r\nContent-Type: text/calendar; " + "method=REPLY; charset=";
        assertThat(comment(head + "x-no-such-charset\r\n\r\n" + calendar, StandardCharsets.UTF_8))
                .isEqualTo("På ferie");
        assertThat(comment(head + "us-ascii\r\n\r\n" + calendar, StandardCharsets.UTF_8))
                .isEqualTo("På ferie");
        assertThat(comment(head + "x-no-such-charset\r\n\r\n" + calendar, Charset.forName("windows-1252")))
                .isEqualTo("På ferie");
        assertThat(comment(head + "iso-8859-1\r\n\r\n" + calendar, StandardCharsets.ISO_8859_1))
                .isEqualTo("På ferie");
    }

    private String comment(String letter, Charset charset) {
        return read(letter.getBytes(charset)).reply().comment();
    }

    @Test
    void aCalendarBelowManyPartsIsFoundAndOneBelowTooManyIsNot() {
        assertThat(read(nested(5)).reply()).isNotNull();
        assertThat(read(nested(400)).fault()).isEqualTo(Outcome.NO_CALENDAR);
    }

    private static byte[] nested(int depth) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < depth; i++)
            body.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(i)
                    .append("\"\n\n--b")
                    .append(i)
                    .append("\n");
        body.append("Content-Type: text/calendar; method=REPLY\n\n")
                .append(reply("DECLINED").calendar());
        for (int i = depth - 1; i >= 0; i--) body.append("\n--b").append(i).append("--\n");
        return bytes("From: medlem@example.org\nTo: svar+" + TOKEN + "@raadslag.example.org\n" + body);
    }

    @Test
    void whatIsTooLargeIsNotReadButSaysWhoseItIs() {
        ReplyLetter letter = reading.read(sample("outlook"), true);
        assertThat(letter.fault()).isEqualTo(Outcome.TOO_LARGE);
        assertThat(letter.token()).isEqualTo(TOKEN);
        assertThat(letter.reply()).isNull();
        String huge = reply("DECLINED").calendar().replace("SUMMARY:Møde", "COMMENT:" + "a".repeat(300_000));
        assertThat(read(withCalendar(huge)).fault()).isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void theSameLetterHasTheSameKeyAndAnotherAnswerUnderTheSameNameHasNot() {
        byte[] outlook = sample("outlook");
        assertThat(read(outlook).key())
                .isEqualTo(read(bytes("Received: again\n" + new String(outlook, StandardCharsets.UTF_8)))
                        .key());
        byte[] first = withCalendar(reply("DECLINED").calendar());
        byte[] second = bytes(new String(first, StandardCharsets.UTF_8).replace("DECLINED", "ACCEPTED"));
        assertThat(read(first).key()).isNotEqualTo(read(second).key());
    }

    @Test
    void nothingThatAnybodySendsMakesItFail() {
        Random random = new Random(44);
        for (String program : new String[] {"outlook", "gmail", "apple", "absence", "bounce"}) {
            byte[] whole = sample(program);
            for (int i = 0; i < 300; i++) {
                byte[] broken = whole.clone();
                for (int n = 0; n <= i % 7; n++) broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                byte[] cut = java.util.Arrays.copyOf(broken, 1 + random.nextInt(broken.length));
                ReplyLetter letter = read(i % 2 == 0 ? broken : cut);
                assertThat(letter.reply() == null).isEqualTo(letter.fault() != null);
                assertThat(letter.subject() + letter.sender()).doesNotContain("\0", "\n");
            }
        }
        assertThat(read(new byte[0]).fault()).isNotNull();
        assertThat(read(new byte[] {0, 0, (byte) 0xff}).fault()).isNotNull();
    }

    @Test
    void severalWhoAnswerAreFoundByTheirAddress() {
        String two = reply("DECLINED")
                .calendar()
                .replace("END:VEVENT", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@example.org\nEND:VEVENT");
        CalendarReply reply = read(withCalendar(two)).reply();
        assertThat(reply.of("anna@example.org")).contains(Outcome.ACCEPTED);
        assertThat(reply.of("medlem@example.org")).contains(Outcome.DECLINED);
        assertThat(reply.of("ukendt@example.org")).isEqualTo(Optional.empty());
    }

    private static Letters.Reply reply(String partstat) {
        return new Letters.Reply(
                "REPLY",
                TOKEN,
                MEETING,
                "medlem@example.org",
                partstat,
                2,
                Instant.parse("2026-12-01T08:00:00Z"),
                null);
    }

    private ReplyLetter read(byte[] raw) {
        return reading.read(raw, false);
    }
}
