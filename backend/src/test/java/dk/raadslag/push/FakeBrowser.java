package dk.raadslag.push;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser's half of RFC 8291, written from the RFC and not from the library that the server uses. */
public final class FakeBrowser {
    private final KeyPair pair;
    private final byte[] secret = new byte[16];
    private final String endpoint;

    public FakeBrowser(String endpoint) {
        this.endpoint = endpoint;
        new SecureRandom().nextBytes(secret);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String endpoint() {
        return endpoint;
    }

    public String p256dh() {
        return base64(point());
    }

    public String auth() {
        return base64(secret);
    }

    Device allowedBy(String subject) {
        Instant now = Instant.now();
        return new Device(UUID.randomUUID(), subject, endpoint, p256dh(), auth(), "Firefox", now, now);
    }

    /** The words of one record of aes128gcm (RFC 8188); fails when it was not encrypted for this browser. */
    String open(byte[] body) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(body);
            byte[] salt = take(bytes, 16);
            bytes.getInt();
            byte[] server = take(bytes, Byte.toUnsignedInt(bytes.get()));
            byte[] sealed = take(bytes, bytes.remaining());
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(pair.getPrivate());
            agreement.doPhase(publicKey(server), true);
            byte[] info = joined("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), point(), server);
            byte[] material = derived(secret, agreement.generateSecret(), info, 32);
            byte[] key =
                    derived(salt, material, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
            byte[] nonce = derived(salt, material, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            byte[] open = cipher.doFinal(sealed);
            int end = open.length - 1;
            while (open[end] == 0) end--;
            if (open[end] != 2) throw new AssertionError("the last record ends with 2");
            return new String(open, 0, end, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] point() {
        ECPoint point = ((ECPublicKey) pair.getPublic()).getW();
        return joined(new byte[] {4}, padded(point.getAffineX()), padded(point.getAffineY()));
    }

    /** @param point uncompressed */
    static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        ECPoint at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(at, curve.getParameterSpec(ECParameterSpec.class)));
    }

    /** HKDF (RFC 5869) with SHA-256, of at most one block. */
    private static byte[] derived(byte[] salt, byte[] material, byte[] info, int length)
            throws GeneralSecurityException {
        byte[] extracted = hmac(salt, material);
        return Arrays.copyOf(hmac(extracted, joined(info, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] words) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(words);
    }

    private static byte[] take(ByteBuffer from, int count) {
        byte[] taken = new byte[count];
        from.get(taken);
        return taken;
    }

    private static byte[] padded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] all = new byte[32];
        int from = Math.max(0, bytes.length - 32);
        System.arraycopy(bytes, from, all, 32 - (bytes.length - from), bytes.length - from);
        return all;
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) all.put(part);
        return all.array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
