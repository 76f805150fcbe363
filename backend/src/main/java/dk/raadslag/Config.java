package dk.raadslag;

import dk.raadslag.account.Logins.Keycloak;
import dk.raadslag.http.ClientAddress;
import dk.raadslag.mail.SmtpSettings;
import dk.raadslag.push.PushServices;
import dk.raadslag.reply.ReplySettings;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Every setting, each declared once. They come from environment variables.
 *
 * @param host address to listen on: RAADSLAG_HOST, default 127.0.0.1
 * @param port port to listen on: RAADSLAG_PORT, default 8080; 0 takes a free one
 * @param url where browsers reach it, for links and for the origin of our own pages: RAADSLAG_URL, default
 *     http://127.0.0.1:8080
 * @param database where PostgreSQL is
 * @param auth where Keycloak is
 * @param demo demo users exist and the login page may say so: RAADSLAG_DEMO, default false
 * @param files what may be uploaded
 * @param texts what becomes of the logs of texts
 * @param mail how letters leave the house
 * @param push whom pushes to devices may be handed to
 * @param web ports, trusted proxies and limits
 * @param pages pages of the organisation's own that ours lead to
 * @param cluster where the other processes are, when started with {@code --cluster}
 */
@RecordBuilder
public record Config(
        String host,
        int port,
        String url,
        Database database,
        Auth auth,
        boolean demo,
        Files files,
        Texts texts,
        Mail mail,
        Push push,
        Web web,
        OwnPages pages,
        Cluster cluster)
        implements ConfigBuilder.With {
    /**
     * RAADSLAG_DB_HOST (127.0.0.1), RAADSLAG_DB_PORT (5432), RAADSLAG_DB_NAME, RAADSLAG_DB_USER (both raadslag),
     * RAADSLAG_DB_PASSWORD (no default), RAADSLAG_DB_POOL connections (10).
     */
    public record Database(String host, int port, String name, String user, String password, int pool) {
        public PgConnectOptions options() {
            return new PgConnectOptions()
                    .setHost(host)
                    .setPort(port)
                    .setDatabase(name)
                    .setUser(user)
                    .setPassword(password);
        }
    }

    /**
     * RAADSLAG_AUTH_URL as browsers reach Keycloak (http://127.0.0.1:8081), RAADSLAG_AUTH_INTERNAL_URL as this server
     * reaches it (default the same), RAADSLAG_AUTH_REALM (raadslag), RAADSLAG_AUTH_CLIENT of the single-page app
     * (raadslag-web), RAADSLAG_AUDIENCE that tokens must be for (raadslag), RAADSLAG_AUTH_ADMIN_SECRET of the client
     * raadslag-server that invites people (none; without it nobody is invited from here).
     */
    public record Auth(
            String url, String internalUrl, String realm, String client, String audience, String adminSecret) {
        public Keycloak keycloak() {
            return new Keycloak(url + "/realms/" + realm, internalUrl, realm, client, audience, adminSecret);
        }
    }

    /** RAADSLAG_UPLOAD_MAX_MB, the largest file that may be uploaded (50). */
    public record Files(int uploadMaxMb) {
        public long uploadMaxBytes() {
            return uploadMaxMb * 1024L * 1024L;
        }
    }

    /** RAADSLAG_PACK_AFTER_DAYS that a text is frozen, its log is packed (30). */
    public record Texts(int packAfterDays) {
        public Duration packAfter() {
            return Duration.ofDays(packAfterDays);
        }
    }

    /**
     * RAADSLAG_SMTP_HOST of the mail server (none: letters wait in the outbox), RAADSLAG_SMTP_PORT (587),
     * RAADSLAG_SMTP_USER and RAADSLAG_SMTP_PASSWORD (none: no login), RAADSLAG_SMTP_TLS none, starttls or always
     * (starttls), RAADSLAG_SMTP_FROM that letters come from (needed with a host). RAADSLAG_MAIL_FOLDER takes the
     * letters of a demo that has no mail server, as .eml files (none).
     *
     * @param replies where people's calendars answer to, and where that is read: RAADSLAG_REPLY_ADDRESS (none: they
     *     cannot), RAADSLAG_REPLY_IMAP_HOST, RAADSLAG_REPLY_IMAP_PORT (993), RAADSLAG_REPLY_IMAP_USER,
     *     RAADSLAG_REPLY_IMAP_PASSWORD, RAADSLAG_REPLY_IMAP_TLS none, starttls or always (always),
     *     RAADSLAG_REPLY_IMAP_FOLDER (INBOX); or RAADSLAG_REPLY_FOLDER, from which a demo takes .eml files
     */
    public record Mail(Optional<SmtpSettings> smtp, String folder, Optional<ReplySettings> replies) {
        /** The address that letters come from. */
        String from() {
            return smtp.map(SmtpSettings::from).orElse("raadslag@localhost");
        }
    }

    /**
     * RAADSLAG_PUSH_SERVICES, the push services that are sent to: hosts with commas between, {@code *.example.org} for
     * all below one, or {@code none} for no pushes at all (those of the usual browsers).
     */
    public record Push(List<String> services) {}

    /**
     * RAADSLAG_OPERATIONS_HOST (127.0.0.1) and RAADSLAG_OPERATIONS_PORT (9090; 0 takes a free one), where health and
     * metrics are told; RAADSLAG_TRUSTED_PROXIES, addresses or ranges with commas between, whose X-Forwarded-For is
     * believed (none); RAADSLAG_SOCKETS_PER_ADDRESS that may be open at the same time (1000).
     */
    public record Web(String operationsHost, int operationsPort, List<String> trustedProxies, int socketsPerAddress) {}

    /**
     * RAADSLAG_ACCESSIBILITY_URL of the organisation's accessibility statement, which {@code /was} then leads to, and
     * RAADSLAG_PRIVACY_URL of its privacy page, which {@code /privatliv} leads to (both none: pages of our own);
     * RAADSLAG_CONTACT, the e-mail address that these pages name (none). Each null when not set.
     */
    public record OwnPages(String accessibility, String privacy, String contact) {
        Map<String, String> leads() {
            Map<String, String> leads = new HashMap<>();
            if (accessibility != null) leads.put("/was", accessibility);
            if (privacy != null) leads.put("/privatliv", privacy);
            return leads;
        }
    }

    /**
     * RAADSLAG_CLUSTER_HOST by which the other processes reach this one (127.0.0.1), RAADSLAG_CLUSTER_PORT (5701; the
     * next free one after it), RAADSLAG_CLUSTER_MEMBERS, all of them as host or host:port with commas between (default
     * the own host).
     */
    public record Cluster(String host, int port, List<String> members) {}

    /** @throws IllegalArgumentException with one plain sentence when a value cannot be used */
    public static Config from(Map<String, String> env) {
        Reader read = new Reader(env);
        String clusterHost = read.text("RAADSLAG_CLUSTER_HOST", "127.0.0.1");
        String authUrl = read.text("RAADSLAG_AUTH_URL", "http://127.0.0.1:8081");
        return new Config(
                read.text("RAADSLAG_HOST", "127.0.0.1"),
                read.number("RAADSLAG_PORT", 8080),
                url(read.text("RAADSLAG_URL", "http://127.0.0.1:8080")),
                new Database(
                        read.text("RAADSLAG_DB_HOST", "127.0.0.1"),
                        read.number("RAADSLAG_DB_PORT", 5432),
                        read.text("RAADSLAG_DB_NAME", "raadslag"),
                        read.text("RAADSLAG_DB_USER", "raadslag"),
                        read.text("RAADSLAG_DB_PASSWORD", ""),
                        read.number("RAADSLAG_DB_POOL", 10)),
                new Auth(
                        authUrl,
                        read.text("RAADSLAG_AUTH_INTERNAL_URL", authUrl),
                        read.text("RAADSLAG_AUTH_REALM", "raadslag"),
                        read.text("RAADSLAG_AUTH_CLIENT", "raadslag-web"),
                        read.text("RAADSLAG_AUDIENCE", "raadslag"),
                        read.text("RAADSLAG_AUTH_ADMIN_SECRET", "")),
                Boolean.parseBoolean(read.text("RAADSLAG_DEMO", "false")),
                new Files(read.number("RAADSLAG_UPLOAD_MAX_MB", 50)),
                new Texts(read.number("RAADSLAG_PACK_AFTER_DAYS", 30)),
                mail(read),
                new Push(pushServices(read.text("RAADSLAG_PUSH_SERVICES", String.join(",", PushServices.USUAL)))),
                new Web(
                        read.text("RAADSLAG_OPERATIONS_HOST", "127.0.0.1"),
                        read.number("RAADSLAG_OPERATIONS_PORT", 9090),
                        proxies(read.text("RAADSLAG_TRUSTED_PROXIES", "")),
                        read.number("RAADSLAG_SOCKETS_PER_ADDRESS", 1000)),
                new OwnPages(
                        page(read, "RAADSLAG_ACCESSIBILITY_URL"), page(read, "RAADSLAG_PRIVACY_URL"), contact(read)),
                new Cluster(
                        clusterHost,
                        read.number("RAADSLAG_CLUSTER_PORT", 5701),
                        List.of(read.text("RAADSLAG_CLUSTER_MEMBERS", clusterHost)
                                .split("\\s*,\\s*"))));
    }

    /** Without a slash at its end, because paths begin with one. */
    private static String url(String value) {
        if (!value.matches("https?://[^\\s/?#]+/*")) {
            throw new IllegalArgumentException(
                    "RAADSLAG_URL must be http:// or https:// and a host, without a path, not '" + value + "'");
        }
        return value.replaceFirst("/+$", "");
    }

    private static String page(Reader read, String name) {
        String value = read.text(name, null);
        if (value == null || value.matches("https?://[^\\s]+")) return value;
        throw new IllegalArgumentException(name + " must be an address that begins with https://, not '" + value + "'");
    }

    private static String contact(Reader read) {
        String value = read.text("RAADSLAG_CONTACT", null);
        if (value == null || value.matches("[^@\\s]+@[^@\\s]+")) return value;
        throw new IllegalArgumentException("RAADSLAG_CONTACT must be an e-mail address, not '" + value + "'");
    }

    private static List<String> proxies(String value) {
        List<String> trusted = value.isEmpty() ? List.of() : List.of(value.split("\\s*,\\s*"));
        try {
            new ClientAddress(trusted);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("RAADSLAG_TRUSTED_PROXIES: " + e.getMessage());
        }
        return trusted;
    }

    private static List<String> pushServices(String value) {
        List<String> named = value.equals("none") ? List.of() : List.of(value.split("\\s*,\\s*"));
        try {
            new PushServices(named);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("RAADSLAG_PUSH_SERVICES: " + e.getMessage());
        }
        return named;
    }

    private static Mail mail(Reader read) {
        String host = read.text("RAADSLAG_SMTP_HOST", "");
        SmtpSettings smtp = new SmtpSettings(
                host,
                read.number("RAADSLAG_SMTP_PORT", 587),
                read.text("RAADSLAG_SMTP_USER", ""),
                read.text("RAADSLAG_SMTP_PASSWORD", ""),
                read.oneOf("RAADSLAG_SMTP_TLS", SmtpSettings.Tls.STARTTLS),
                read.text("RAADSLAG_SMTP_FROM", ""));
        String folder = read.text("RAADSLAG_MAIL_FOLDER", "");
        Optional<ReplySettings> replies = replies(read);
        if (host.isEmpty()) return new Mail(Optional.empty(), folder, replies);
        if (!smtp.from().matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException("RAADSLAG_SMTP_FROM must be the e-mail address that letters come from");
        }
        return new Mail(Optional.of(smtp), folder, replies);
    }

    private static Optional<ReplySettings> replies(Reader read) {
        String address = read.text("RAADSLAG_REPLY_ADDRESS", "");
        String folder = read.text("RAADSLAG_REPLY_FOLDER", "");
        ReplySettings.Imap imap = new ReplySettings.Imap(
                read.text("RAADSLAG_REPLY_IMAP_HOST", ""),
                read.number("RAADSLAG_REPLY_IMAP_PORT", 993),
                read.text("RAADSLAG_REPLY_IMAP_USER", ""),
                read.text("RAADSLAG_REPLY_IMAP_PASSWORD", ""),
                read.oneOf("RAADSLAG_REPLY_IMAP_TLS", ReplySettings.Tls.ALWAYS),
                read.text("RAADSLAG_REPLY_IMAP_FOLDER", "INBOX"));
        if (address.isEmpty()) return Optional.empty();
        if (!address.matches("[A-Za-z0-9._-]{1,24}@[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException(
                    "RAADSLAG_REPLY_ADDRESS must be an e-mail address with at most 24 letters, digits, dots or dashes "
                            + "before the @: something is added behind a plus sign");
        }
        Optional<ReplySettings.Imap> mailbox = imap.host().isEmpty() ? Optional.empty() : Optional.of(imap);
        if (mailbox.isEmpty() && folder.isEmpty()) {
            throw new IllegalArgumentException(
                    "RAADSLAG_REPLY_ADDRESS needs RAADSLAG_REPLY_IMAP_HOST, where its letters are read");
        }
        return Optional.of(new ReplySettings(address, mailbox, folder));
    }

    private record Reader(Map<String, String> env) {
        String text(String name, String otherwise) {
            String value = env.get(name);
            return value == null || value.isBlank() ? otherwise : value.trim();
        }

        /** One word of an enum, in small letters. */
        <T extends Enum<T>> T oneOf(String name, T otherwise) {
            String value = text(name, otherwise.name());
            try {
                return Enum.valueOf(otherwise.getDeclaringClass(), value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + " must be none, starttls or always, not '" + value + "'");
            }
        }

        int number(String name, int otherwise) {
            String value = text(name, Integer.toString(otherwise));
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(name + " must be a whole number, not '" + value + "'");
            }
        }
    }
}
