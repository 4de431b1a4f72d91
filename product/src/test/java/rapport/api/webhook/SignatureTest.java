package rapport.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignatureTest {
    /// The example that the documentation of the specification gives.
    @Test
    void a_delivery_is_signed_as_standard_webhooks_says() {
        assertThat(Signature.of(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1_614_265_330),
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void each_secret_is_another_and_256_bits_long() {
        String secret = Signature.newSecret();

        assertThat(secret).startsWith("whsec_").isNotEqualTo(Signature.newSecret());
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
    }

    @Test
    void an_act_that_makes_a_record_and_removes_it_tells_of_nothing() {
        assertThat(WhatHappened.onTheWhole(List.of(WhatHappened.CREATED, WhatHappened.CHANGED, WhatHappened.DELETED)))
                .isEmpty();
        assertThat(WhatHappened.onTheWhole(List.of(WhatHappened.CHANGED, WhatHappened.CREATED)))
                .isEqualTo(Optional.of(WhatHappened.CREATED));
        assertThat(WhatHappened.onTheWhole(List.of(WhatHappened.DELETED, WhatHappened.CREATED)))
                .isEqualTo(Optional.of(WhatHappened.CHANGED));
        assertThat(WhatHappened.onTheWhole(List.of(WhatHappened.CHANGED, WhatHappened.DELETED)))
                .isEqualTo(Optional.of(WhatHappened.DELETED));
    }
}
