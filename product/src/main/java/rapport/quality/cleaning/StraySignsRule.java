package rapport.quality.cleaning;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;

/// Commas, quotes and gaps that a file left around names and cities.
@Component
@Order(20)
class StraySignsRule implements CleaningRule {
    private static final Pattern AROUND =
            Pattern.compile("^[\\s,;:.*_\"“”`-]+(?=[\\p{L}\\d])|(?<=[\\p{L}\\d.)])[\\s,;:*_\"“”`-]+$");
    private static final Pattern BEFORE_COMMA = Pattern.compile("\\s+(?=,)");

    @Override
    public String key() {
        return "stray_signs";
    }

    @Override
    public String title() {
        return "Stray signs and gaps";
    }

    @Override
    public String says() {
        return "Commas, quotes and gaps around a name or a city mostly come from a file, and hide it from searches.";
    }

    @Override
    public Stream<Finding> in(PartyFacts facts) {
        Stream<Finding> name = switch (facts) {
            case PersonFacts person ->
                finding(
                        Place.NAME,
                        person.name().display(),
                        Names.tidied(person.name()).display());
            case OrganisationFacts firm -> finding(Place.NAME, firm.name(), tidied(firm.name()));
        };
        Stream<Finding> cities = facts.addresses().stream()
                .map(AddressFact::address)
                .flatMap(address -> finding(Place.CITY, address.locality(), tidied(address.locality())));
        return Stream.concat(name, cities);
    }

    static String tidied(String text) {
        return CleanText.of(
                BEFORE_COMMA.matcher(AROUND.matcher(text).replaceAll("")).replaceAll(""));
    }

    private Stream<Finding> finding(Place place, String before, String after) {
        return before.equals(after) || after.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(key(), place, before, after));
    }
}
