package rapport.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.ReadingRoutes;
import rapport.testing.RunningRapport;

/// No page shows a link that ends at a closed door. Somebody in each role that Rapport comes with opens every page that
/// there is, those that come later too, and follows what it links to: of the links on a page that differ in nothing but
/// the record, one.
@RunningRapport
class LinksTest {
    private static final Pattern LINK = Pattern.compile("(?:href|hx-get)=\"(/[^\"]*)\"");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private final House house;
    private final List<String> pages;

    LinksTest(House house, List<RequestMappingHandlerMapping> mappings) {
        this.house = house;
        this.pages = ReadingRoutes.of(mappings).stream()
                .filter(path -> !path.contains("{") && !path.startsWith("/api/") && !path.startsWith("/sign-out"))
                .toList();
    }

    @Test
    void no_link_leads_to_where_its_reader_may_not_go() {
        var closed = new TreeSet<String>();
        for (String role : house.rolesItCameWith()) {
            Browser browser = house.visitor().signIn(house.emailOf(house.employAs(role)));
            Map<String, Integer> followed = new HashMap<>();
            for (String page : pages) {
                Map<String, String> alike = new HashMap<>();
                var answer = browser.get(page);
                if (answer.statusCode() != 200) {
                    continue;
                }
                LINK.matcher(answer.body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(link -> !link.startsWith("/static/"))
                        .filter(link -> alike.computeIfAbsent(ID.matcher(link).replaceAll("id"), _ -> link)
                                .equals(link))
                        .filter(link -> followed.computeIfAbsent(
                                        link, one -> browser.get(one).statusCode())
                                == 403)
                        .forEach(link -> closed.add(role + " on " + page + ": " + link));
            }
        }
        assertThat(closed).isEmpty();
    }
}
