package dk.raadslag.push;

import com.zerodeplibs.webpush.EncryptedPushMessage;
import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.ext.web.codec.BodyCodec;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Hands pushes to push services (RFC 8030): encrypted for the device alone (RFC 8291), signed by us (RFC 8292). */
final class PushCarrier {
    /** What becomes of a push; a failure is worth another try. */
    enum Outcome {
        TAKEN,
        /** The person took the permission back in the browser, or the browser is gone. */
        GONE,
        /** The service does not want this one; another try is no use. */
        REFUSED
    }

    /** Shorter than the lease of a push. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A device that is off for longer is told by the bell. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final Vertx vertx;
    private final WebClient web;
    private final PushServices services;
    private final String site;

    /** @param site whom a push service may write to about what we send */
    PushCarrier(Vertx vertx, PushServices services, String site) {
        this.vertx = vertx;
        this.services = services;
        this.site = site;
        web = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setFollowRedirects(false)
                        .setConnectTimeout((int) PATIENCE.toMillis() / 2)
                        .setUserAgent("Raadslag"));
    }

    /** @param id the same at every try: a service, and a device, that have it already do not show it twice */
    Future<Outcome> carry(VAPIDKeyPair keys, Device device, UUID id, Push push) {
        if (!services.take(device.endpoint())) return Future.succeededFuture(Outcome.REFUSED);
        JsonObject shown = new JsonObject()
                .put("id", id.toString())
                .put("title", push.title())
                .put("body", push.body())
                .put("path", push.path());
        return vertx.executeBlocking(() -> signed(keys, device, shown), false)
                .compose(signed -> web.postAbs(device.endpoint())
                        .timeout(PATIENCE.toMillis())
                        .as(BodyCodec.none())
                        .putHeader("Authorization", signed.signature())
                        .putHeader("Content-Encoding", signed.message().contentEncoding())
                        .putHeader("Content-Type", "application/octet-stream")
                        .putHeader("TTL", Long.toString(KEPT.toSeconds()))
                        .putHeader("Topic", topic(id))
                        .sendBuffer(Buffer.buffer(signed.message().toBytes())))
                .compose(answer -> outcome(answer.statusCode()));
    }

    private record Signed(EncryptedPushMessage message, String signature) {}

    private Signed signed(VAPIDKeyPair keys, Device device, JsonObject shown) throws UnknownHostException {
        if (!services.isNamedWhole(device.endpoint()))
            requireOutside(URI.create(device.endpoint()).getHost());
        EncryptedPushMessage message = MessageEncryptions.of()
                .encrypt(
                        UserAgentMessageEncryptionKeyInfo.of(device.p256dh(), device.auth()),
                        PushMessage.ofUTF8(shown.encode()));
        String signature = keys.generateAuthorizationHeaderValue(VAPIDJWTParam.getBuilder()
                .resourceURLString(device.endpoint())
                .expiresAfter(12, TimeUnit.HOURS)
                .subject(site)
                .build());
        return new Signed(message, signature);
    }

    /** Whatever a name server says: nothing is sent into the own network. */
    private static void requireOutside(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (isInside(address)) throw new UnknownHostException(host + " is an address inside");
        }
    }

    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean ofProvider = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        return uniqueLocal
                || ofProvider
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }

    private static Future<Outcome> outcome(int status) {
        if (status >= 200 && status < 300) return Future.succeededFuture(Outcome.TAKEN);
        if (status == 404 || status == 410) return Future.succeededFuture(Outcome.GONE);
        boolean later = status == 408 || status == 429 || status >= 500;
        return later
                ? Future.failedFuture("the push service answered " + status)
                : Future.succeededFuture(Outcome.REFUSED);
    }

    /** At most 32 characters of base64url (RFC 8030). */
    private static String topic(UUID id) {
        ByteBuffer bytes =
                ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
