package rapport.devices.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.net.URI;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.Signature;
import java.security.spec.ECPrivateKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/// What stands in the appendix of RFC 8291 comes out as it stands there.
class PushCipherTest {
    private static final String DEVICE =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String SECRET = "BTBZMqHH6r4Tts7J_aSIgg";
    private static final String OURS =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private static final String OUR_KEY = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";

    @Test
    void a_message_is_encrypted_as_the_standard_shows() throws Exception {
        byte[] encrypted = PushCipher.encrypt(
                "When I grow up, I want to be a watermelon".getBytes(UTF_8),
                PushKeys.read(DEVICE, SECRET).orElseThrow(),
                ourPair(),
                bytes("DGv6ra1nlYgDCS1FRnbzlw"));

        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted))
                .isEqualTo("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLoc"
                        + "InmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNW"
                        + "QexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void no_two_messages_have_a_key_in_common_and_none_is_too_long_for_a_service() throws Exception {
        var keys = PushKeys.read(DEVICE, SECRET).orElseThrow();
        byte[] longest = new byte[PushCipher.MOST_BYTES];

        assertThat(PushCipher.encrypt(longest, keys)).hasSize(4_096).isNotEqualTo(PushCipher.encrypt(longest, keys));
        assertThatThrownBy(() -> PushCipher.encrypt(new byte[PushCipher.MOST_BYTES + 1], keys))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_no_point_of_the_curve_or_no_secret_is_no_key() {
        byte[] beside = bytes(DEVICE);
        beside[64] ^= 1;
        String besideTheCurve = Base64.getUrlEncoder().encodeToString(beside);

        assertThat(PushKeys.read(besideTheCurve, SECRET)).isEmpty();
        assertThat(PushKeys.read("AAAA", SECRET)).isEmpty();
        assertThat(PushKeys.read(DEVICE, "AAAA")).isEmpty();
        assertThat(PushKeys.read("%%%", "")).isEmpty();
    }

    @Test
    void a_service_can_check_who_sends_and_for_whom() throws Exception {
        KeyPair pair = P256.newPair();
        var key = new ServerKey(P256.point(pair), pair.getPrivate());
        Instant now = Instant.parse("2026-03-02T08:00:00Z");

        String header =
                key.authorization(URI.create("https://push.example:8443/device/7"), "https://crm.nordlys.example", now);

        assertThat(header).startsWith("vapid t=").endsWith(", k=" + key.text());
        String[] parts =
                header.substring("vapid t=".length(), header.indexOf(',')).split("\\.");
        assertThat(new String(bytes(parts[0]), UTF_8)).isEqualTo("{\"typ\":\"JWT\",\"alg\":\"ES256\"}");
        assertThat(new String(bytes(parts[1]), UTF_8))
                .isEqualTo("{\"aud\":\"https://push.example:8443\",\"exp\":"
                        + now.plusSeconds(12 * 3_600).getEpochSecond() + ",\"sub\":\"https://crm.nordlys.example\"}");
        var check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(P256.publicKey(bytes(key.text())));
        check.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
        assertThat(check.verify(bytes(parts[2]))).isTrue();
    }

    private static KeyPair ourPair() throws Exception {
        var secret = new ECPrivateKeySpec(new BigInteger(1, bytes(OUR_KEY)), P256.CURVE);
        return new KeyPair(
                P256.publicKey(bytes(OURS)), KeyFactory.getInstance("EC").generatePrivate(secret));
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
