package rapport.timeline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import rapport.timeline.Channel;

class WayTest {
    @Test
    void every_channel_is_found_under_exactly_one_way() {
        assertThat(Arrays.stream(Way.values()).flatMap(way -> way.channels().stream()))
                .containsExactlyInAnyOrder(Channel.values());
    }
}
