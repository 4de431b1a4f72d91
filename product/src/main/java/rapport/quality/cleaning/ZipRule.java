package rapport.quality.cleaning;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PostalAddress;
import rapport.places.ZipCodes;

/// Addresses in the United States whose city is not that of their ZIP code. Many a ZIP code has several towns, so a
/// city is only doubted that is mistyped, or stands for a ZIP code of another state.
@Component
@Order(90)
class ZipRule implements CleaningRule {
    private static final int SLIPS = 2;
    private static final int SHORTEST = 5;

    @Override
    public String key() {
        return "zip_city";
    }

    @Override
    public String title() {
        return "City and ZIP code that disagree";
    }

    @Override
    public String says() {
        return "The ZIP code belongs to another city or state in the United States.";
    }

    @Override
    public Stream<Finding> in(PartyFacts facts) {
        return facts.addresses().stream().map(AddressFact::address).flatMap(address -> doubted(address).stream());
    }

    private Optional<Finding> doubted(PostalAddress address) {
        if (address.country() == null
                || !address.country().code().equals("US")
                || address.locality().isEmpty()) {
            return Optional.empty();
        }
        return ZipCodes.townOf(address.postcode())
                .filter(town -> disagrees(address, town))
                .map(town -> new Finding(key(), Place.CITY, address.locality(), town.name()));
    }

    private static boolean disagrees(PostalAddress address, ZipCodes.Town town) {
        String theirs = FoldedText.fold(address.locality());
        String ours = FoldedText.fold(town.name());
        if (theirs.equals(ours)) {
            return false;
        }
        boolean otherState =
                address.adminArea().length() == 2 && !address.adminArea().equalsIgnoreCase(town.state());
        return otherState || (ours.length() >= SHORTEST && Slips.between(theirs, ours, SLIPS));
    }
}
