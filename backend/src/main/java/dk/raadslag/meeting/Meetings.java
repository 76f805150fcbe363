package dk.raadslag.meeting;

import dk.raadslag.base.Base;
import dk.raadslag.body.Bodies;
import dk.raadslag.live.RoomSource;
import dk.raadslag.live.Rooms;
import dk.raadslag.live.Topics;
import dk.raadslag.model.MeetingSnapshot;
import java.util.function.Consumer;

/** Meetings as every feature needs them: reading them, changing them, and the rooms of their followers. */
public final class Meetings {
    private final Bodies bodies;
    private final MeetingPolicy policy;
    private final MeetingStores stores;
    private final Rooms rooms;
    private final Topics topics;
    private final ListTopic list;
    private final MeetingService service;
    private final MeetingChanges changes;

    /**
     * @param source what the rooms show
     * @param guard refuses a document that may not be sent out
     * @param notices decides who gets a letter
     */
    public Meetings(
            Base base,
            Bodies bodies,
            MeetingStores stores,
            Texts texts,
            RoomSource source,
            Consumer<MeetingSnapshot> guard,
            Notices notices) {
        this.bodies = bodies;
        this.stores = stores;
        policy = new MeetingPolicy(bodies);
        rooms = new Rooms(base.vertx(), base.jobs(), source);
        topics = new Topics(base.vertx(), base.jobs(), rooms);
        list = new ListTopic(base.db(), stores.meetings(), policy, topics);
        rooms.onNews(list::news);
        service = new MeetingService(base.db(), stores.meetings(), policy, bodies, stores.log(), base.clock());
        changes = new MeetingChanges(
                base.db(),
                policy,
                stores.meetings(),
                stores.events(),
                new Editions(stores.meetings(), texts, stores.editions(), guard),
                stores.log(),
                notices,
                base.clock(),
                list.outdatedBefore(rooms::changed),
                list.outdatedBefore(rooms::deleted));
    }

    public Bodies bodies() {
        return bodies;
    }

    /** Who is what to the meetings of a body. */
    public MeetingPolicy policy() {
        return policy;
    }

    public MeetingStores stores() {
        return stores;
    }

    public Rooms rooms() {
        return rooms;
    }

    /** The topics that features register beside the meetings. */
    public Topics topics() {
        return topics;
    }

    /** The list of all meetings, as a topic. */
    public ListTopic list() {
        return list;
    }

    public MeetingService service() {
        return service;
    }

    public MeetingChanges changes() {
        return changes;
    }
}
