package rapport.quality.cleaning;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;

/// Names of people all in capitals or all in small letters.
@Component
@Order(10)
class NameCaseRule implements CleaningRule {
    @Override
    public String key() {
        return "name_case";
    }

    @Override
    public String title() {
        return "Names in capitals or small letters";
    }

    @Override
    public String says() {
        return "A name is written with a capital at its beginnings, except where its language writes them small.";
    }

    @Override
    public Stream<Finding> in(PartyFacts facts) {
        if (!(facts instanceof PersonFacts person)
                || !Casing.isWrong(person.name().display())) {
            return Stream.empty();
        }
        String before = person.name().display();
        return Stream.of(new Finding(
                        key(), Place.NAME, before, Names.recased(person.name()).display()))
                .filter(finding -> !finding.after().equals(before));
    }
}
