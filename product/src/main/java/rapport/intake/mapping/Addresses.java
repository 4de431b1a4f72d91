package rapport.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.Country;
import rapport.customers.facts.PostalAddress;

/// The two addresses a row may hold.
final class Addresses {

    private static final Set<String> NUMBER_FIRST =
            Set.of("US", "CA", "GB", "IE", "AU", "NZ", "FR", "LU", "ZA", "IN", "SG", "MY", "IL", "HK", "PH", "MC");

    private final Row row;
    private final List<AddressFact> facts = new ArrayList<>();
    private final @Nullable Country country;

    Addresses(Row row) {
        this.row = row;
        var main = row.country(Target.COUNTRY);
        this.country = main != null ? main : row.mapping().defaultCountry();
        add(
                main,
                Target.STREET_1,
                Target.STREET_2,
                Target.STREET_3,
                Target.HOUSE_NUMBER,
                Target.DISTRICT,
                Target.POSTCODE,
                Target.LOCALITY,
                Target.ADMIN_AREA,
                Target.ADDRESS_LABEL);
        add(
                row.country(Target.SECOND_COUNTRY),
                Target.SECOND_STREET_1,
                Target.SECOND_STREET_2,
                Target.SECOND_STREET_3,
                Target.SECOND_HOUSE_NUMBER,
                Target.SECOND_DISTRICT,
                Target.SECOND_POSTCODE,
                Target.SECOND_LOCALITY,
                Target.SECOND_ADMIN_AREA,
                Target.SECOND_ADDRESS_LABEL);
    }

    List<AddressFact> facts() {
        return facts;
    }

    /// The country of the row: that of its first address, else of the whole import.
    @Nullable
    Country country() {
        return country;
    }

    private void add(
            @Nullable Country named,
            Target street1,
            Target street2,
            Target street3,
            Target number,
            Target district,
            Target postcode,
            Target locality,
            Target area,
            Target label) {
        var place = row.text(district) + row.text(postcode) + row.text(locality) + row.text(area);
        var lines = lines(street1, street2, street3, number, named);
        if (named == null && place.isEmpty() && lines.isEmpty()) {
            return;
        }
        var address = new PostalAddress(
                named != null ? named : row.mapping().defaultCountry(),
                row.text(area),
                row.text(locality),
                row.text(district),
                row.text(postcode),
                "",
                lines);
        facts.add(new AddressFact(address, label(label, postcode, locality, street1)));
        var cell = row.cell(postcode);
        if (cell != null) {
            address.postcodeProblem()
                    .ifPresent(problem -> row.warn(cell, problem.sentence() + " It was kept; check it."));
        }
    }

    private List<String> lines(Target street1, Target street2, Target street3, Target number, @Nullable Country named) {
        var lines = new ArrayList<String>(3);
        var where = named != null ? named : row.mapping().defaultCountry();
        var house = row.text(number);
        var cell = row.cell(street1);
        var street = cell == null ? "" : cell.text();
        var first = house.isEmpty()
                ? street
                : where != null && NUMBER_FIRST.contains(where.code()) ? house + " " + street : street + " " + house;
        for (var line : List.of(first, row.text(street2), row.text(street3))) {
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /// What the row calls the address, else what the title of one of its columns calls it.
    private String label(Target own, Target... parts) {
        var told = row.text(own);
        if (!told.isEmpty()) {
            return Labels.of(told);
        }
        for (var part : parts) {
            var cell = row.cell(part);
            if (cell == null) {
                continue;
            }
            var label = row.labelOf(cell);
            if (!label.isEmpty()) {
                return label;
            }
        }
        return "";
    }
}
