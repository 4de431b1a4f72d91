package rapport.quality.cleaning;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PartyFacts;

/// E-mails and phones that were marked as reaching nobody, where there is another that does.
@Component
@Order(80)
class UnreachableRule implements CleaningRule {
    @Override
    public String key() {
        return "unreachable";
    }

    @Override
    public String title() {
        return "E-mails and phones that reach nobody";
    }

    @Override
    public String says() {
        return "It bounced or cannot be dialled, and there is another that can be used.";
    }

    @Override
    public Stream<Finding> in(PartyFacts facts) {
        return facts.identifiers().stream()
                .filter(fact -> isContact(fact) && !fact.valid())
                .filter(fact ->
                        facts.identifiers().stream().anyMatch(other -> other.kind() == fact.kind() && other.valid()))
                .map(fact -> new Finding(
                        key(), fact.kind() == IdentifierKind.EMAIL ? Place.EMAIL : Place.PHONE, fact.value(), ""));
    }

    private static boolean isContact(IdentifierFact fact) {
        return fact.kind() == IdentifierKind.EMAIL || fact.kind() == IdentifierKind.PHONE;
    }
}
