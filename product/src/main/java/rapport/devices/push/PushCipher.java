package rapport.devices.push;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts a message so that the push service which carries it cannot read it: RFC 8291 over the coding `aes128gcm` of
/// RFC 8188. A message is one record, and has a key of its own that nobody keeps.
public final class PushCipher {
    /// Services take 4,096 bytes; so much of them is the message.
    public static final int MOST_BYTES = 3_993;

    private static final int RECORD = 4_096;
    private static final int SALT = 16;
    private static final int KEY = 16;
    private static final int NONCE = 12;
    private static final int SHARED = 32;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PushCipher() {}

    /// @param message at most [#MOST_BYTES]
    /// @return the body of the request, which is `Content-Encoding: aes128gcm`
    /// @throws InvalidKeyException when the device has given no key
    public static byte[] encrypt(byte[] message, PushKeys device) throws InvalidKeyException {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return encrypt(message, device, P256.newPair(), salt);
    }

    static byte[] encrypt(byte[] message, PushKeys device, KeyPair ours, byte[] salt) throws InvalidKeyException {
        if (message.length > MOST_BYTES) {
            throw new IllegalArgumentException(message.length + " bytes are too many for one message");
        }
        byte[] ourPoint = P256.point(ours);
        byte[] info = joined(text("WebPush: info"), device.publicKey(), ourPoint);
        var point = device.point();
        try {
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(ours.getPrivate());
            agreement.doPhase(point, true);
            byte[] shared = derived(device.secret(), agreement.generateSecret(), info, SHARED);
            byte[] key = derived(salt, shared, text("Content-Encoding: aes128gcm"), KEY);
            byte[] nonce = derived(salt, shared, text("Content-Encoding: nonce"), NONCE);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return joined(header(salt, ourPoint), cipher.doFinal(joined(message, new byte[] {LAST_RECORD})));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has ECDH, HKDF and AES", e);
        }
    }

    /// RFC 8188, section 2.1; the name of the key is our point.
    private static byte[] header(byte[] salt, byte[] ourPoint) {
        return ByteBuffer.allocate(SALT + Integer.BYTES + 1 + ourPoint.length)
                .put(salt)
                .putInt(RECORD)
                .put((byte) ourPoint.length)
                .put(ourPoint)
                .array();
    }

    private static byte[] derived(byte[] salt, byte[] secret, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addSalt(salt)
                        .addIKM(secret)
                        .thenExpand(info, length));
    }

    /// With the zero that ends it.
    private static byte[] text(String words) {
        return (words + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
