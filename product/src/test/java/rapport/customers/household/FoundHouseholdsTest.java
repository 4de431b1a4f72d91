package rapport.customers.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class FoundHouseholdsTest {
    private final FindHouseholds find;
    private final Browser jonas;
    private final String family =
            "Found" + UUID.randomUUID().toString().replaceAll("[0-9-]", "").toLowerCase(Locale.ROOT);

    FoundHouseholdsTest(FindHouseholds find, House house) {
        this.find = find;
        this.jonas = house.administrator();
    }

    @Test
    void who_shares_home_and_name_is_proposed_until_somebody_decides() {
        String anna = at("Anna", "home", "Fjellveien 7 " + family);
        at("Bjorn", "home", "Fjellveien 7 " + family);
        at("Carl", "work", "Fjellveien 7 " + family);

        String proposal = found();
        assertThat(proposal)
                .contains("Anna " + family, "Bjorn " + family, "the same home address and the same family name")
                .doesNotContain("Carl " + family);

        String path = proposal.replaceFirst("(?s).*?(/households/found/[0-9a-f-]{36}/)rejection.*", "$1");
        jonas.post(path + "rejection");
        assertThat(found()).isEmpty();
        assertThat(jonas.get("/people/" + anna + "/household").body()).contains("None that is known");
    }

    @Test
    void a_household_that_was_found_is_named_on_the_page_of_a_person_and_above_the_list() {
        String anna = at("Anna", "home", "Lia 4 " + family);
        at("Bjorn", "home", "Lia 4 " + family);
        find.now();

        assertThat(jonas.get("/people/" + anna + "/household").body()).contains("/households/found?of=" + anna);
        assertThat(jonas.get("/households/found?of=" + anna).body()).contains("Anna " + family, "Bjorn " + family);
        assertThat(jonas.get("/households").body()).contains("/households/found/left");
        assertThat(jonas.get("/households/found/left").body()).contains("href=\"/households/found\"");
    }

    @Test
    void a_proposal_that_is_accepted_is_a_household_with_those_who_were_ticked() {
        String anna = at("Anna", "home", "Bakken 3 " + family);
        String bjorn = at("Bjorn", "home", "Bakken 3 " + family);
        at("Carl", "home", "Bakken 3 " + family);
        String path = found().replaceFirst("(?s).*?(/households/found/[0-9a-f-]{36}/)rejection.*", "$1");

        var made = jonas.post(path + "acceptance", "member", anna, "member", bjorn);

        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        assertThat(jonas.get("/people/" + anna + "/household").body())
                .contains(family + " household", "Bjorn " + family)
                .doesNotContain("Carl " + family);
    }

    @Test
    void an_address_that_more_than_a_dozen_share_links_nobody() {
        for (int n = 0; n <= SharedHomes.MOST; n++) {
            at("Tenant", "home", "Tower 1 " + family);
        }

        assertThat(found()).isEmpty();
    }

    /// The piece of the worklist that tells of this family; empty when there is none.
    private String found() {
        find.now();
        for (String piece : jonas.get("/households/found").body().split("<section ", -1)) {
            if (piece.contains(family)) {
                return piece;
            }
        }
        return "";
    }

    private String at(String given, String label, String street) {
        var answer = jonas.post("/people", "name", given + " " + family);
        String person =
                answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/([0-9a-f-]{36}).*", "$1");
        jonas.post(
                "/parties/" + person + "/addresses",
                "country",
                "NO",
                "STREET",
                street,
                "POSTCODE",
                "0155",
                "LOCALITY",
                "Oslo",
                "label",
                label);
        return person;
    }
}
