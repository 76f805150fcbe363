package dk.raadslag;

import com.hazelcast.config.JoinConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxBuilder;
import io.vertx.core.eventbus.EventBusOptions;
import io.vertx.spi.cluster.hazelcast.HazelcastClusterManager;

/**
 * Several processes on one database as one server. They only tell each other news, and Hazelcast lets them find each
 * other. Nothing depends on it: a process that missed news reads the logs.
 */
final class Cluster {
    private Cluster() {}

    /** Joins the others; the connections between them are not encrypted and belong on a private network. */
    static Future<Vertx> join(VertxBuilder builder, Config.Cluster settings) {
        return builder.withClusterManager(new HazelcastClusterManager(hazelcast(settings)))
                .buildClustered();
    }

    /** The address at which the others reach this process's event bus. */
    static EventBusOptions eventBus(Config.Cluster settings) {
        return new EventBusOptions().setHost(settings.host()).setClusterPublicHost(settings.host());
    }

    private static com.hazelcast.config.Config hazelcast(Config.Cluster settings) {
        com.hazelcast.config.Config config = com.hazelcast.config.Config.loadDefault();
        config.setClusterName("raadslag");
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.logging.type", "slf4j");
        config.setProperty("hazelcast.socket.bind.any", "false");
        // Do not wait for a process that was killed.
        config.setProperty("hazelcast.max.no.heartbeat.seconds", "15");
        config.getNetworkConfig()
                .setPort(settings.port())
                .setPortAutoIncrement(true)
                .setPublicAddress(settings.host())
                .getInterfaces()
                .setEnabled(true)
                .addInterface(settings.host());
        JoinConfig join = config.getNetworkConfig().getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true).setMembers(settings.members());
        return config;
    }
}
