package dk.raadslag.mail;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.StartTLSOptions;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Hands letters to a mail server, each over a new connection: one that went wrong spoils no other letter. */
final class SmtpCarrier implements Carrier {
    /** A server that is silent for this long is away; shorter than the lease of a letter. */
    static final int PATIENCE_S = 60;

    /** Refusals that concern us and not the letter: they end when somebody corrects the settings. */
    private static final Set<Integer> ABOUT_US = Set.of(502, 503, 504, 521, 530, 534, 535, 538);

    /** The limit for one letter, whatever happens on the connection; shorter than its lease. */
    private static final int LONGEST_S = 300;

    private final Vertx vertx;
    private final MailConfig config;
    private final String from;

    SmtpCarrier(Vertx vertx, SmtpSettings settings) {
        config = new MailConfig()
                .setHostname(settings.host())
                .setPort(settings.port())
                .setSsl(settings.tls() == SmtpSettings.Tls.ALWAYS)
                .setStarttls(
                        settings.tls() == SmtpSettings.Tls.STARTTLS
                                ? StartTLSOptions.REQUIRED
                                : StartTLSOptions.DISABLED)
                .setOwnHostname(settings.domain())
                .setMaxPoolSize(1)
                .setKeepAlive(false);
        config.setIdleTimeout(PATIENCE_S).setIdleTimeoutUnit(TimeUnit.SECONDS).setConnectTimeout(10_000);
        if (!settings.user().isEmpty()) config.setUsername(settings.user()).setPassword(settings.password());
        this.vertx = vertx;
        this.from = settings.from();
    }

    @Override
    public Future<Void> carry(Posted posted) {
        MailClient client = MailClient.create(vertx, config);
        return client.sendMail(Message.of(posted, from))
                .timeout(LONGEST_S, TimeUnit.SECONDS)
                .onComplete(done -> client.close())
                .recover(cause -> Future.failedFuture(
                        cause instanceof SMTPException answer && isFinal(answer)
                                ? new Returned(answer.getReplyMessage())
                                : cause))
                .mapEmpty();
    }

    private static boolean isFinal(SMTPException answer) {
        return answer.isPermanent() && !ABOUT_US.contains(answer.getReplyCode());
    }
}
