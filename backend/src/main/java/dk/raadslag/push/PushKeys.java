package dk.raadslag.push;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import dk.raadslag.db.Database;
import io.vertx.core.Future;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;

/**
 * The key by which push services know this Rådslag (VAPID, RFC 8292): made once and kept in the database, as browsers
 * tie what a person allowed to it.
 */
final class PushKeys {
    private static final int COORDINATE = 32;

    private final Database db;
    private final PushKeyStore store = new PushKeyStore();
    private volatile VAPIDKeyPair known;

    PushKeys(Database db) {
        this.db = db;
    }

    Future<VAPIDKeyPair> pair() {
        if (known != null) return Future.succeededFuture(known);
        return db.transaction(conn -> store.orElse(conn, fresh()))
                .map(kept -> VAPIDKeyPairs.of(
                        PrivateKeySources.ofPKCS8Bytes(kept.secret()),
                        PublicKeySources.ofUncompressedBytes(kept.point())))
                .onSuccess(pair -> known = pair);
    }

    private static PushKeyStore.Pair fresh() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            return new PushKeyStore.Pair(pair.getPrivate().getEncoded(), point((ECPublicKey) pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** X9.62: 4, then both coordinates. */
    private static byte[] point(ECPublicKey key) {
        byte[] encoded = key.getEncoded();
        // The encoding of X.509 ends with the point.
        return Arrays.copyOfRange(encoded, encoded.length - 1 - 2 * COORDINATE, encoded.length);
    }
}
