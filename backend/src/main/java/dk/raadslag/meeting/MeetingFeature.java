package dk.raadslag.meeting;

import dk.raadslag.base.Base;
import dk.raadslag.http.Api;
import dk.raadslag.http.Feature;
import dk.raadslag.today.CardSource;
import dk.raadslag.today.OwnMeetings;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Wires the agenda and the life of meetings and items. */
public final class MeetingFeature implements Feature {
    private final Meetings meetings;
    private final LifeService life;
    private final AgendaService agenda;
    private final ItemService items;
    private final Function<UUID, Future<Optional<ImportedFrom>>> origins;

    /**
     * @param rules of the body whose meeting it is
     * @param sent hears of each meeting that was sent out
     * @param origins tells which document a meeting was made of
     */
    public MeetingFeature(
            Base base,
            Meetings meetings,
            BodyRules rules,
            Consumer<UUID> sent,
            Function<UUID, Future<Optional<ImportedFrom>>> origins) {
        this.meetings = meetings;
        this.origins = origins;
        MeetingStore store = meetings.stores().meetings();
        MeetingChanges changes = meetings.changes();
        MinutesApproval approval = new MinutesApproval(base.db(), changes);
        Closing closing = new Closing(base.db(), store, meetings.stores().closed(), changes);
        life = new LifeService(changes, new Preparation(base.db(), store, rules), approval, sent);
        agenda = new AgendaService(base.db(), changes);
        items = new ItemService(meetings.service(), changes, approval, closing);
    }

    @Override
    public void mount(Api api) {
        MeetingRoutes.mount(api, meetings.service(), life, meetings.list(), origins);
        AgendaRoutes.mount(api, agenda);
        ItemRoutes.mount(api, items);
    }

    /** What the life of meetings says on the start page. */
    public CardSource cards() {
        return CardSource.each(new MeetingCards(), new PresenterCards());
    }

    /** The meetings that the cards of the start page are made of. */
    public OwnMeetings own() {
        return new CurrentMeetings(meetings.bodies(), meetings.stores().meetings(), meetings.policy());
    }

    /** The commands on items. */
    public ItemService items() {
        return items;
    }
}
