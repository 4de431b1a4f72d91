package rapport.access.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapport.database.StartRefused;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

@RunningRapport
class TicketsTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final Tickets tickets;
    private final TurnableClock clock;

    TicketsTest(Tickets tickets, TurnableClock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    @Test
    void a_ticket_is_read_as_often_as_one_likes_and_spent_once() {
        String ticket = tickets.issue("coat", TEN_MINUTES, "hook 7");

        assertThat(tickets.read("coat", ticket)).contains("hook 7");
        assertThat(tickets.read("coat", ticket)).contains("hook 7");
        assertThat(tickets.spend("coat", ticket)).contains("hook 7");
        assertThat(tickets.spend("coat", ticket)).isEmpty();
    }

    @Test
    void of_many_who_spend_a_ticket_at_once_one_succeeds() {
        String ticket = tickets.issue("coat", TEN_MINUTES, "hook 8");

        assertThat(IntStream.range(0, 20)
                        .parallel()
                        .filter(n -> tickets.spend("coat", ticket).isPresent()))
                .hasSize(1);
    }

    @Test
    void a_ticket_is_good_for_its_time_and_its_purpose_only() {
        String ticket = tickets.issue("coat", TEN_MINUTES, "hook 9");

        assertThat(tickets.read("umbrella", ticket)).isEmpty();
        assertThat(tickets.spend("umbrella", ticket)).isEmpty();
        clock.pass(Duration.ofMinutes(11));
        assertThat(tickets.read("coat", ticket)).isEmpty();
        assertThat(tickets.spend("coat", ticket)).isEmpty();
    }

    @Test
    void nobody_makes_up_or_changes_a_ticket() {
        String ticket = tickets.issue("coat", TEN_MINUTES, "hook 10");
        String changed = (ticket.charAt(30) == 'A' ? 'B' : 'A') + "";

        assertThat(tickets.read("coat", ticket.substring(0, 30) + changed + ticket.substring(31)))
                .isEmpty();
        assertThat(tickets.read("coat", "")).isEmpty();
        assertThat(tickets.read("coat", "c29tZXRoaW5n")).isEmpty();
        assertThat(tickets.read("coat", "no base 64!")).isEmpty();
    }

    @Test
    void another_key_opens_nothing() {
        byte[] closed = new Seal(SealingKey.random()).close("box", "ring".getBytes(StandardCharsets.UTF_8));

        assertThat(new Seal(SealingKey.random()).open("box", closed)).isEmpty();
    }

    @Test
    void what_is_no_key_is_refused_with_the_way_to_make_one() {
        assertThatThrownBy(() -> SealingKey.read("too short", "RAPPORT_SECRET_KEY"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("RAPPORT_SECRET_KEY")
                .hasMessageContaining("openssl rand -base64 32");
        var key = SealingKey.random();
        assertThat(SealingKey.read(key.text() + "\n", "here").id()).isEqualTo(key.id());
    }
}
