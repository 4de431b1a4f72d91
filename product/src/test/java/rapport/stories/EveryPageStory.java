package rapport.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import rapport.testing.EveryPage;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Every page that there is, those that come later too, can be used by keyboard and with a screen reader.
@RunningRapport
class EveryPageStory {
    private static final String SETTINGS = "/settings/";
    private static final int LOOKS = 5;

    private final House house;
    private final EveryPage everyPage;

    EveryPageStory(House house, EveryPage everyPage) {
        this.house = house;
        this.everyPage = everyPage;
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void every_other_page_is_accessible() {
        assertThat(hindering(address -> !address.startsWith(SETTINGS))).isEmpty();
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void every_page_of_the_settings_is_accessible() {
        assertThat(hindering(address -> address.startsWith(SETTINGS))).isEmpty();
    }

    private Map<String, String> hindering(Predicate<String> which) {
        var hindering = new TreeMap<String, String>();
        try (Screen screen = Screen.at(house.address())) {
            look(screen, "/sign-in", hindering);
            screen.signIn(house.firstEmail());
            everyPage.asSeenBy(house.administrator()).values().stream()
                    .filter(which)
                    .forEach(address -> look(screen, address, hindering));
        }
        return hindering;
    }

    private static void look(Screen screen, String address, Map<String, String> hindering) {
        screen.page.navigate(address);
        List<String> violations = violations(screen);
        if (!violations.isEmpty()) {
            hindering.put(address, String.join("; ", violations));
        }
    }

    /// Some pages go on by themselves, such as that of a job that has just ended. The browser says so with an
    /// exception of its own, and axe with one that says nothing more than that it could not be put in.
    private static List<String> violations(Screen screen) {
        for (int time = 1; time <= LOOKS; time++) {
            try {
                return screen.violations();
            } catch (RuntimeException itWentOn) {
                screen.page.waitForLoadState(LoadState.NETWORKIDLE);
            }
        }
        return List.of("it goes on and on");
    }
}
