package rapport.customers.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Holds an address against the format of its country.
final class AddressCheck {

    private AddressCheck() {}

    static List<AddressProblem> of(PostalAddress address) {
        var country = address.country();
        if (country == null || address.isEmpty()) {
            return List.of();
        }
        var format = address.format();
        var problems = new ArrayList<AddressProblem>();
        for (var part : AddressPart.values()) {
            if (format.required().contains(part) && address.part(part).isEmpty()) {
                problems.add(new AddressProblem(
                        part,
                        "An address in %s needs: %s."
                                .formatted(
                                        country.name(Locale.ENGLISH),
                                        format.label(part)
                                                .toLowerCase(Locale.ROOT)
                                                .replace("zip", "ZIP"))));
            }
        }
        ofPostcode(address).ifPresent(problems::add);
        return List.copyOf(problems);
    }

    static Optional<AddressProblem> ofPostcode(PostalAddress address) {
        var country = address.country();
        var format = address.format();
        if (country == null || address.postcode().isEmpty() || format.accepts(address.postcode())) {
            return Optional.empty();
        }
        var example = format.postcodes().isEmpty()
                ? ""
                : "; one looks like " + format.postcodes().getFirst();
        return Optional.of(new AddressProblem(
                AddressPart.POSTCODE,
                "%s is not a postcode of %s%s."
                        .formatted(CleanText.quoted(address.postcode()), country.name(Locale.ENGLISH), example)));
    }
}
