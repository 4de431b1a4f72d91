package rapport.customers.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import rapport.customers.PartyKind;
import rapport.customfields.FilledIn;

class NewPartyReadingTest {
    @Test
    void a_name_that_is_too_long_is_said_to_be_too_long() {
        assertThat(problemsOf("x".repeat(5_000))).containsEntry("name", "A name has at most 300 characters.");
        assertThat(problemsOf("")).containsEntry("name", "Write a name, or at least an e-mail or a phone number.");
    }

    private static Map<String, String> problemsOf(String name) {
        var form = new NewPartyForm(name, "", "", "", "", "", "", "", "");
        var nothing = new FilledIn(List.of(), new LinkedMultiValueMap<>());
        return new NewPartyReading(form, nothing, "NO").read(PartyKind.PERSON) instanceof NewParty.Incomplete(var why)
                ? why
                : Map.of();
    }
}
