package rapport.quality.cleaning;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.customers.facts.GivenNames;
import rapport.customers.facts.NameOrder;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;

/// Given and family name in each other's place.
@Component
@Order(40)
class SwappedNamesRule implements CleaningRule {
    @Override
    public String key() {
        return "swapped_names";
    }

    @Override
    public String title() {
        return "Given and family name swapped";
    }

    @Override
    public String says() {
        return "What stands as the family name is a common given name, and what stands as the given name is none.";
    }

    @Override
    public Stream<Finding> in(PartyFacts facts) {
        if (!(facts instanceof PersonFacts person) || !looksSwapped(person.name())) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                key(),
                Place.NAME,
                person.name().display(),
                Names.swapped(person.name()).display()));
    }

    private static boolean looksSwapped(PersonName name) {
        return name.order() == NameOrder.GIVEN_FIRST
                && !name.given().isEmpty()
                && name.given().indexOf(' ') < 0
                && name.given().length() > 2
                && GivenNames.isOnlyGiven(name.family())
                && !GivenNames.has(name.given());
    }
}
