package rapport.quality.cleaning;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PartyFacts;

/// E-mails at a large provider whose name is mistyped.
@Component
@Order(50)
class EmailTypoRule implements CleaningRule {
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("gmial.com", "gmail.com"),
            Map.entry("gmai.com", "gmail.com"),
            Map.entry("gmil.com", "gmail.com"),
            Map.entry("gamil.com", "gmail.com"),
            Map.entry("gnail.com", "gmail.com"),
            Map.entry("gmail.con", "gmail.com"),
            Map.entry("gmail.co", "gmail.com"),
            Map.entry("gmail.cm", "gmail.com"),
            Map.entry("gmaill.com", "gmail.com"),
            Map.entry("googlemail.con", "googlemail.com"),
            Map.entry("hotmial.com", "hotmail.com"),
            Map.entry("hotmai.com", "hotmail.com"),
            Map.entry("hotmail.con", "hotmail.com"),
            Map.entry("hotnail.com", "hotmail.com"),
            Map.entry("yaho.com", "yahoo.com"),
            Map.entry("yahooo.com", "yahoo.com"),
            Map.entry("yahoo.con", "yahoo.com"),
            Map.entry("outlok.com", "outlook.com"),
            Map.entry("outlook.con", "outlook.com"),
            Map.entry("iclod.com", "icloud.com"),
            Map.entry("icloud.con", "icloud.com"),
            Map.entry("gmx.dee", "gmx.de"),
            Map.entry("web.dee", "web.de"));

    @Override
    public String key() {
        return "email_typo";
    }

    @Override
    public String title() {
        return "Mistyped e-mail domains";
    }

    @Override
    public String says() {
        return "There is a large provider of nearly this name, and mail to this one reaches nobody.";
    }

    @Override
    public Stream<Finding> in(PartyFacts facts) {
        return facts.identifiers().stream()
                .filter(fact -> fact.kind() == IdentifierKind.EMAIL)
                .flatMap(fact -> {
                    String domain = fact.normal().substring(fact.normal().indexOf('@') + 1);
                    String meant = MEANT.get(domain);
                    return meant == null
                            ? Stream.empty()
                            : Stream.of(new Finding(
                                    key(),
                                    Place.EMAIL,
                                    fact.value(),
                                    fact.value().substring(0, fact.value().lastIndexOf('@') + 1) + meant));
                });
    }
}
