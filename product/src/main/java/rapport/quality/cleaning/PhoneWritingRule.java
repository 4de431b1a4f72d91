package rapport.quality.cleaning;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.customers.facts.Country;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PhoneNumber;
import rapport.customers.facts.Reading;

/// Phones that cannot be dialled as they stand, and can be once they are read as numbers of the country that the
/// address tells.
@Component
@Order(60)
class PhoneWritingRule implements CleaningRule {
    @Override
    public String key() {
        return "phone_writing";
    }

    @Override
    public String title() {
        return "Phones that lack their country";
    }

    @Override
    public String says() {
        return "As it stands the number cannot be dialled; read as one of the country of the address it can.";
    }

    @Override
    public Stream<Finding> in(PartyFacts facts) {
        return facts.identifiers().stream()
                .filter(fact -> fact.kind() == IdentifierKind.PHONE && !fact.valid())
                .flatMap(fact -> readAnew(facts, fact));
    }

    private Stream<Finding> readAnew(PartyFacts facts, IdentifierFact fact) {
        String digits = fact.value().replaceFirst("^\\s*(\\+|00)\\s*0*", "0");
        return facts.addresses().stream()
                .map(address -> address.address().country())
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(country -> Stream.of(fact.value(), digits).flatMap(text -> dialled(text, country)))
                .limit(1)
                .map(number -> new Finding(key(), Place.PHONE, fact.value(), number.display()));
    }

    private static Stream<PhoneNumber> dialled(String text, Country country) {
        return PhoneNumber.parse(text, country) instanceof Reading.Understood<PhoneNumber>(var number) && number.valid()
                ? Stream.of(number)
                : Stream.empty();
    }
}
