package dk.raadslag.attendance;

import dk.raadslag.base.Base;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.today.CardSource;

/** Wires the list of participants. */
public final class AttendanceFeature implements Feature {
    private final AttendanceService attendance;
    private final RollCall rollCall;
    private final ArrivalService arrivals;
    private final ApologyService apologies;
    private final SpeakerService speakers;

    /** @param seated for changes that depend on who sits where */
    public AttendanceFeature(Base base, Meetings meetings, SeatedChanges seated) {
        attendance = new AttendanceService(seated);
        rollCall = new RollCall(seated);
        arrivals = new ArrivalService(base.db(), new ArrivalKeyStore(), meetings.service(), seated, base.clock());
        apologies = new ApologyService(seated);
        speakers = new SpeakerService(meetings.changes());
    }

    @Override
    public void mount(Api api) {
        AttendanceRoutes.mount(api, attendance, rollCall, arrivals, apologies, speakers);
    }

    /** The code to register with. */
    public ArrivalService arrivals() {
        return arrivals;
    }

    /** What the list of participants says on the start page. */
    public CardSource cards() {
        return new AttendanceCards();
    }
}
