package rapport.quality.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PhoneNumber;

/// The same phone twice in one record, once with the country it is of and once read as one of
/// another, which has no such number.
@Component
@Order(70)
class TwiceRule implements CleaningRule {
    private static final int TELLING = 7;

    @Override
    public String key() {
        return "twice";
    }

    @Override
    public String title() {
        return "The same phone twice";
    }

    @Override
    public String says() {
        return "Both are the same digits; this one was read as a number of another country, which has none like it.";
    }

    @Override
    public Stream<Finding> in(PartyFacts facts) {
        Map<String, IdentifierFact> kept = new HashMap<>();
        List<IdentifierFact> goes = new ArrayList<>();
        facts.identifiers().stream()
                .filter(fact -> fact.kind() == IdentifierKind.PHONE)
                .sorted((one, other) -> Boolean.compare(other.valid(), one.valid()))
                .forEach(fact -> {
                    String digits = PhoneNumber.nationalOf(fact.normal()).replaceFirst("^0+", "");
                    if (digits.length() >= TELLING && kept.putIfAbsent(digits, fact) != null && !fact.valid()) {
                        goes.add(fact);
                    }
                });
        return goes.stream().map(fact -> new Finding(key(), Place.PHONE, fact.value(), ""));
    }
}
