package rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicAddressTest {
    @Test
    void private_addresses_are_known_in_every_disguise() throws Exception {
        for (String address : List.of(
                "127.0.0.1",
                "10.1.2.3",
                "172.20.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fd00::1",
                "fe80::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::")) {
            assertThat(PublicAddress.is(ip(address))).as(address).isFalse();
        }
        assertThat(PublicAddress.is(ip("93.184.216.34"))).isTrue();
        assertThat(PublicAddress.is(ip("2606:2800:220:1::1"))).isTrue();
    }

    private static InetAddress ip(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }
}
