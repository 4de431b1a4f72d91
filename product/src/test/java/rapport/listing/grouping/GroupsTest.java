package rapport.listing.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.Viewers;
import rapport.listing.AllLists;
import rapport.listing.ListQuery;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class GroupsTest {
    private final House house;
    private final Groups groups;
    private final AllLists lists;
    private final Viewers viewers;
    private AccountId account;
    private Browser clara;
    private String word;

    GroupsTest(House house, Groups groups, AllLists lists, Viewers viewers) {
        this.house = house;
        this.groups = groups;
        this.lists = lists;
        this.viewers = viewers;
    }

    @BeforeEach
    void threePeopleOfWhomTwoAreClients() {
        account = house.employAs("Member");
        clara = house.browserOf(account);
        word = "Group" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");
        clara.post("/people", "name", word + " Anker", "role", "CLIENT");
        clara.post("/people", "name", word + " Bakke", "role", "CLIENT");
        clara.post("/people", "name", word + " Corell");
    }

    @Test
    void each_value_is_counted_and_so_are_those_without() {
        assertThat(by("role")).containsExactly(Map.entry("Client", 2L), Map.entry("No role", 1L));
        assertThat(by("owner")).hasSize(1).containsValue(3L);
        assertThat(by("last_contact")).containsExactly(Map.entry("No last contact", 3L));
        assertThat(by("added")).hasSize(1).containsValue(3L);
        assertThat(by("language")).containsKey("No language");
    }

    @Test
    void a_group_opens_as_the_list_of_its_records() {
        String page = clara.get("/people?as=groups%3Arole&q=" + word).body();
        assertThat(page).contains("<b>Client</b>", ">2</span>", "<b>No role</b>");
        String open = page.replaceFirst("(?s).*href=\"([^\"]*)\" aria-label=\"Open Client as a list\".*", "$1")
                .replace("&amp;", "&");
        assertThat(clara.get(open).body())
                .contains(word + " Anker", word + " Bakke")
                .doesNotContain(word + " Corell");
    }

    @Test
    void a_list_that_cannot_be_grouped_so_is_a_table() {
        assertThat(clara.get("/people?as=groups%3Anote&q=" + word).body()).contains(word + " Anker");
        assertThat(clara.get("/people?as=groups%3Anonsense&q=" + word).body()).contains(word + " Anker");
    }

    private Map<String, Long> by(String key) {
        var viewer = viewers.of(account).orElseThrow();
        return groups
                .by(key, lists.get("people", viewer), ListQuery.of(word, "", ""), viewer)
                .orElseThrow()
                .groups()
                .stream()
                .collect(Collectors.toMap(Groups.One::label, Groups.One::count, (one, _) -> one, LinkedHashMap::new));
    }
}
