package rapport.access.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import rapport.access.settings.SettingsTab.Group;

class SettingsTabTest {
    @Test
    void the_pages_of_a_group_stand_together_and_the_groups_in_their_order() {
        var groups = new ArrayList<Group>();
        for (SettingsTab tab : SettingsTab.values()) {
            if (groups.isEmpty() || groups.getLast() != tab.group()) {
                groups.add(tab.group());
            }
        }

        assertThat(groups).containsExactly(Group.values());
    }
}
