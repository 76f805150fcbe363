package dk.raadslag.screen;

import dk.raadslag.account.Logins;
import dk.raadslag.attendance.ArrivalService;
import dk.raadslag.base.Base;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;
import java.time.Duration;
import java.time.Instant;

/** Wires the screens in rooms. */
public final class ScreenFeature implements Feature {
    private static final Duration LOOK = Duration.ofSeconds(20);
    /** A screen that waits says every few seconds that it is here. */
    private static final Duration WAITS = Duration.ofMinutes(15);

    private static final Duration KEPT = Duration.ofDays(1);

    private final ScreenStore store = new ScreenStore();
    private final ScreenService screens;
    private final LetInService letIn;
    private final Screens sockets;

    public ScreenFeature(Base base, Meetings meetings, ArrivalService arrivals, Logins logins) {
        ScreenCodeStore codes = new ScreenCodeStore();
        screens = new ScreenService(base.db(), store, codes, arrivals, base.clock());
        letIn = new LetInService(
                base.db(), store, codes, meetings.service(), logins.rights(), meetings.topics(), base.clock());
        sockets = new Screens(base.db(), store, logins.tokens(), base.clock());
        new ScreenTopic(base.db(), store, meetings.topics(), base.clock());
        base.jobs().every("screens", LOOK, () -> letIn.endDue().compose(ok -> {
            Instant now = base.clock().instant();
            return base.db().write(conn -> store.forget(conn, now.minus(WAITS), now.minus(KEPT)));
        }));
    }

    /** Who opens a socket. */
    public Screens sockets() {
        return sockets;
    }

    @Override
    public void mount(Api api) {
        ScreenRoutes.mount(api, screens, letIn);
    }
}
