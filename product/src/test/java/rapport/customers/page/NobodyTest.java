package rapport.customers.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class NobodyTest {
    private final Browser browser;

    NobodyTest(House house) {
        this.browser = house.administrator();
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "identifiers", "addresses", "relations"})
    void there_is_no_form_for_nobody(String facts) {
        var answer = browser.get("/parties/01900000-0000-7000-8000-000000000000/" + facts + "/new");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nobody at this address");
    }
}
