package rapport.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineCursorTest {
    @Test
    void a_place_survives_its_way_through_an_address() {
        for (String moment : new String[] {"2026-03-04T14:05:00.123456Z", "1903-01-01T00:00:00Z"}) {
            var place = new TimelineCursor(Instant.parse(moment), new InteractionId(UUID.randomUUID()));

            assertThat(TimelineCursor.parse(place.text())).contains(place);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "x",
                "12.",
                "zzzzzzzzzzzzzzzzzzzz.01a201e9-f3b6-782d-a3b1-52554eed43bf",
                "1y2p0ij32e8e7.1"
            })
    void anything_else_is_no_place(String text) {
        assertThat(TimelineCursor.parse(text)).isEmpty();
    }
}
