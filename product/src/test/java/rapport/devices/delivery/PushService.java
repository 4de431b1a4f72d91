package rapport.devices.delivery;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import rapport.devices.push.PushKeys;

/// A push service on this machine, and the browser behind it, which reads what it was sent as RFC 8291 wants it.
final class PushService implements AutoCloseable {
    /// How a key of P-256 begins in X.509; the point follows.
    private static final byte[] X509 = HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");

    record Arrived(Headers headers, byte[] body) {}

    private final HttpServer server;
    private final KeyPair pair;
    private final byte[] secret = new byte[16];
    final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    volatile int answers = 201;

    private PushService() throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        pair = generator.generateKeyPair();
        new SecureRandom().nextBytes(secret);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    static PushService open() throws IOException, GeneralSecurityException {
        return new PushService();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/device";
    }

    PushKeys keys() {
        return new PushKeys(point(), secret);
    }

    private byte[] point() {
        byte[] encoded = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 65, encoded.length);
    }

    private void take(HttpExchange exchange) throws IOException {
        arrived.add(new Arrived(
                exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes()));
        if (answers == 302) {
            exchange.getResponseHeaders().set("Location", endpoint() + "/elsewhere");
        }
        exchange.sendResponseHeaders(answers, -1);
        exchange.close();
    }

    /// What the browser reads in a message.
    String read(Arrived message) throws GeneralSecurityException {
        var body = ByteBuffer.wrap(message.body());
        byte[] salt = new byte[16];
        body.get(salt);
        body.getInt();
        byte[] sender = new byte[body.get()];
        byte[] closed = new byte[body.get(sender).remaining()];
        body.get(closed);
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(pair.getPrivate());
        byte[] whole = ByteBuffer.allocate(X509.length + sender.length)
                .put(X509)
                .put(sender)
                .array();
        agreement.doPhase(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(whole)), true);
        byte[] info = ByteBuffer.allocate(14 + 65 + 65)
                .put("WebPush: info\0".getBytes(StandardCharsets.US_ASCII))
                .put(point())
                .put(sender)
                .array();
        byte[] shared = derive(secret, agreement.generateSecret(), info, 32);
        byte[] key = derive(salt, shared, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
        byte[] nonce = derive(salt, shared, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] open = cipher.doFinal(closed);
        return new String(open, 0, open.length - 1, StandardCharsets.UTF_8);
    }

    private static byte[] derive(byte[] salt, byte[] secret, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addSalt(salt)
                        .addIKM(secret)
                        .thenExpand(info, length));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
