package dk.raadslag.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.alert.Alerts;
import dk.raadslag.db.Database;
import dk.raadslag.mail.LetterStore;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.ItemStore;
import dk.raadslag.meeting.MeetingCache;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.text.TextStore;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who is reminded, when, and how often. */
class ReminderTest extends RoundCase {
    @Test
    void peopleWhoHaveNotAnsweredAreRemindedOnceOneWorkingDayBefore() throws Exception {
        // Tuesday at noon; the working day before is Monday.
        String round = opened();
        commented("direktoer", round, words("Svar"));
        Reminders reminders = reminders();
        int before = letters().size();
        done(reminders.send(LocalDateTime.parse("2036-12-01T11:59")));
        assertThat(letters()).hasSize(before);
        LocalDateTime due = LocalDateTime.parse("2036-12-01T12:00");
        done(Future.all(
                List.of(reminders.send(due), reminders().send(due), reminders().send(due))));
        done(reminders.send(due.plusHours(1)));
        assertThat(letters()).hasSize(before + 1);
        assertThat(letters().get(0).getString("to")).isEqualTo(VIBORG + "@example.org");
        assertThat(letters().get(0).getString("subject")).startsWith("Påmindelse om bemærkninger");
    }

    @Test
    void formerDirectorsAreNotRemindedUntilTheyAreDirectorsAgain() throws Exception {
        String access =
                "insert into access select id, 'kd-net-midtjylland', 'directors', ?, false, true, '2026-01-01', now(),"
                        + " '', '' from person where email = '" + VIBORG + "@example.org'"
                        + " on conflict (person_id, body_id, role) do update set wanted = excluded.wanted";
        SERVER.sql(access, false);
        String round = opened();
        commented("direktoer", round, words("Svar"));
        int before = letters().size();
        done(reminders().send(LocalDateTime.parse("2036-12-01T12:00")));
        assertThat(letters()).hasSize(before);
        SERVER.sql(access, true);
        commented("direktoer", opened(), words("Svar"));
        done(reminders().send(LocalDateTime.parse("2036-12-01T12:00")));
        assertThat(letters().get(0).getString("to")).isEqualTo(VIBORG + "@example.org");
    }

    @Test
    void nobodyIsRemindedOfAClosedRound() throws Exception {
        String round = opened();
        did(api.post("sekretariat", "/api/rounds/" + round + "/close", nothing()));
        int before = letters().size();
        done(reminders().send(LocalDateTime.parse("2036-12-01T12:00")));
        assertThat(letters()).hasSize(before);
    }

    @Test
    void nobodyIsRemindedOfAnAgendaThatWasSentOut() throws Exception {
        opened();
        did(step("sekretariat", "publish"));
        int before = letters().size();
        done(reminders().send(LocalDateTime.parse("2036-12-01T12:00")));
        assertThat(letters()).hasSize(before);
    }

    @Test
    void aFailingRoundDoesNotHoldBackOthersAndIsTriedAgain() throws Exception {
        opened();
        String failing = id;
        SERVER.sql("create function refuse() returns trigger language plpgsql as "
                + "$$ begin raise exception 'refused by the test'; end $$");
        SERVER.sql("create trigger refuse before insert on letter for each row when (new.text like '%" + failing
                + "%') execute function refuse()");
        sendOut();
        opened();
        String other = id;
        int before = letters().size();
        LocalDateTime due = LocalDateTime.parse("2036-12-01T12:00");
        assertThatThrownBy(() -> done(reminders().send(due))).hasMessageContaining("refused by the test");
        assertThat(letters()).hasSize(before + 2);
        assertThat(letters().toString()).contains(other);
        SERVER.sql("drop function refuse cascade");
        done(reminders().send(due));
        assertThat(letters()).hasSize(before + 4);
    }

    private static Reminders reminders() {
        Database db = new Database(SERVER.vertx(), SERVER.database().options(), 2);
        MeetingStore meetings = new MeetingStore(new ItemStore(), new TextStore(SERVER.vertx()), new MeetingCache());
        RoundLetters letters = new RoundLetters(
                new Post(new LetterStore()), new Alerts(Clock.systemUTC()), "https://raadslag.example.org");
        return new Reminders(
                db, new RoundStore(), new CommentStore(), new MarkStore(), meetings, letters, Clock.systemUTC());
    }

    private static void done(Future<?> work) throws Exception {
        work.await(20, TimeUnit.SECONDS);
    }
}
