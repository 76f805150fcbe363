package dk.raadslag.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.base.Base;
import dk.raadslag.db.Database;
import dk.raadslag.job.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a letter from the mailbox to the list of participants, also when a process dies on it. */
class ReplyReaderTest extends ReplyCourseCase {
    private Database db;

    @BeforeEach
    void openDatabase() {
        db = new Database(vertx(), SERVER.database().options(), 2);
    }

    @AfterEach
    void closeDatabase() {
        wait(db.close());
    }

    @Test
    void anAnswerAtARealMailServerBecomesAnApology() throws Exception {
        try (Mailbox mailbox = new Mailbox()) {
            mailbox.receives(Letters.letter("From: medlem@example.org\nSubject: Hej", "Hej"));
            mailbox.receives(answer(MEMBER, "DECLINED").letter());
            wait(reader(mailbox.inbox(), Clock.systemUTC()).visit());
            assertThat(isAway("medlem")).isTrue();
            assertThat(mailbox.unread()).isZero();
        }
    }

    @Test
    void aProcessThatDiesAfterALetterWasTakenAndBeforeItIsMarkedTakesItOnce() {
        byte[] letter = answer(MEMBER, "DECLINED").letter();
        Box box = new Box(letter);
        box.dies = true;
        assertThatThrownBy(() -> wait(reader(box, Clock.systemUTC()).visit())).hasStackTraceContaining("killed");
        assertThat(isAway("medlem")).isTrue();
        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        long before = version();
        box.dies = false;
        wait(reader(box, Clock.systemUTC()).visit());
        assertThat(box.letters).as("is marked now").isEmpty();
        assertThat(version()).as("and does not count again").isEqualTo(before);
        assertThat(isAway("medlem")).isFalse();
    }

    @Test
    void onlyOneProcessReadsUntilItsLeaseExpires() {
        sql("update reply_lease set until = now() + interval '5 minutes'");
        Box box = new Box(answer(MEMBER, "DECLINED").letter());
        wait(reader(box, Clock.systemUTC()).visit());
        assertThat(box.letters).as("another process reads").hasSize(1);
        sql("update reply_lease set until = now()");
        wait(reader(box, Clock.systemUTC()).visit());
        assertThat(box.letters).isEmpty();
        assertThat(isAway("medlem")).isTrue();
    }

    @Test
    void afterAFailureThePausesGrowAndAVisitThatWorksEndsThem() {
        Box box = new Box(answer(MEMBER, "DECLINED").letter());
        box.dies = true;
        Later clock = new Later();
        ReplyReader reader = reader(box, clock);
        assertThatThrownBy(() -> wait(reader.visit()));
        box.dies = false;
        assertThatThrownBy(() -> wait(reader.visit())).as("too soon").hasStackTraceContaining("killed");
        assertThat(box.visits).isEqualTo(1);
        clock.later = Duration.ofSeconds(61);
        wait(reader.visit());
        assertThat(box.visits).isEqualTo(2);
        wait(reader.visit());
        assertThat(box.visits).isEqualTo(3);
    }

    @Test
    void aLetterThatFailsAgainAndAgainIsGivenUpAndHoldsUpNoOther() {
        Letters.Reply no = answer(MEMBER, "DECLINED");
        sql("create function break_it() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$");
        sql("create trigger broken before update on reply_letter for each row when (new.outcome = 'declined') "
                + "execute function break_it()");
        Box box = new Box(no.letter(), answer("formand@example.org", "ACCEPTED").letter());
        try {
            Later clock = new Later();
            ReplyReader reader = reader(box, clock);
            for (int i = 1; i < 3; i++) {
                assertThatThrownBy(() -> wait(reader.visit()));
                clock.later = Duration.ofMinutes(20L * i);
            }
            wait(reader.visit());
        } finally {
            sql("drop trigger broken on reply_letter");
            sql("drop function break_it()");
        }
        assertThat(box.letters).isEmpty();
        assertThat(unused()).containsExactly("failed");
        assertThat(isAway("medlem")).as("all of it or nothing").isFalse();
        assertThat(answers()).containsExactly("formand accepted");
    }

    @Test
    void aFolderOfADemoIsReadAsAMailboxIs(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("svar.eml"), answer(MEMBER, "DECLINED").letter());
        Files.writeString(folder.resolve("notes.txt"), "no letter");
        wait(reader(new FolderInbox(folder), Clock.systemUTC()).visit());
        assertThat(isAway("medlem")).isTrue();
        assertThat(folder.resolve("svar.eml")).doesNotExist();
        assertThat(folder.resolve("read/svar.eml")).exists();
        assertThat(folder.resolve("notes.txt")).exists();
    }

    private ReplyReader reader(Inbox inbox, Clock clock) {
        Base base = new Base(vertx(), Jobs.resting(vertx()), db, clock, "https://raadslag.example.org");
        return new ReplyReader(
                base, inbox, new ReplyTokens(Letters.ADDRESS), replies().service(), Duration.ofMinutes(1));
    }

    /** A mailbox in memory, whose reader may die before it marks a letter. */
    private static final class Box implements Inbox {
        final Deque<byte[]> letters = new ArrayDeque<>();
        boolean dies;
        int visits;

        Box(byte[]... letters) {
            this.letters.addAll(List.of(letters));
        }

        @Override
        public void each(Taking taking) throws Exception {
            visits++;
            for (byte[] letter : new ArrayList<>(letters)) {
                taking.take(letter, false);
                if (dies) throw new IOException("killed");
                letters.remove(letter);
            }
        }
    }

    /** The time some time later. */
    private static final class Later extends Clock {
        volatile Duration later = Duration.ZERO;

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public java.time.Instant instant() {
            return java.time.Instant.now().plus(later);
        }
    }
}
