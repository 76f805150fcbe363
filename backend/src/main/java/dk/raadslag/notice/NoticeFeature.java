package dk.raadslag.notice;

import dk.raadslag.base.Base;
import dk.raadslag.body.SeatStore;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;

/** Wires the look at a letter before it is sent; {@link MeetingNotices} sends it. */
public final class NoticeFeature implements Feature {
    private final NoticeService notices;

    public NoticeFeature(Base base, Meetings meetings, SeatStore seats) {
        notices = new NoticeService(
                base.db(),
                meetings.service(),
                new Receivers(seats, meetings.bodies()),
                new MeetingLetters(base.site()));
    }

    @Override
    public void mount(Api api) {
        NoticeRoutes.mount(api, notices);
    }
}
