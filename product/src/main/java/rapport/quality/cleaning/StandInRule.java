package rapport.quality.cleaning;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PartyFacts;
import rapport.customers.judging.StandIns;

/// What somebody typed because a form wanted something.
@Component
@Order(30)
class StandInRule implements CleaningRule {
    @Override
    public String key() {
        return "stand_in";
    }

    @Override
    public String title() {
        return "Typed just to fill a field";
    }

    @Override
    public String says() {
        return "An e-mail such as test@test.com or a phone of one digit reaches nobody. An empty field says so.";
    }

    @Override
    public Stream<Finding> in(PartyFacts facts) {
        Stream<Finding> pointers =
                facts.identifiers().stream().filter(StandInRule::isStandIn).map(this::away);
        Stream<Finding> cities = facts.addresses().stream()
                .map(fact -> fact.address().locality())
                .filter(city -> !city.isEmpty() && StandIns.isName(city))
                .map(city -> new Finding(key(), Place.CITY, city, ""));
        return Stream.concat(pointers, cities);
    }

    private static boolean isStandIn(IdentifierFact fact) {
        return (fact.kind() == IdentifierKind.EMAIL && StandIns.isEmail(fact.normal()))
                || (fact.kind() == IdentifierKind.PHONE && StandIns.isPhone(fact.normal()));
    }

    private Finding away(IdentifierFact fact) {
        Place place = fact.kind() == IdentifierKind.EMAIL ? Place.EMAIL : Place.PHONE;
        return new Finding(key(), place, fact.value(), "");
    }
}
