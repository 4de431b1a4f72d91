package rapport.customers.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.places.Gazetteer;
import rapport.places.Located;

/// Where post reaches a party. The parts mean what the post of the country means by them; which
/// parts are used, in which lines and under which names is for {@link AddressFormat} to say.
///
/// @param country           null where we were not told
/// @param adminArea         state, province, prefecture
/// @param locality          city, town, village
/// @param dependentLocality district of a city
/// @param sortingCode       `CEDEX 07`, where the post has such codes
/// @param lines             street and number, building, floor: at most five lines, none of them blank
public record PostalAddress(
        @Nullable Country country,
        String adminArea,
        String locality,
        String dependentLocality,
        String postcode,
        String sortingCode,
        List<String> lines) {

    private static final int MOST_LINES = 5;

    /// Cleans every part. A street text with line breaks becomes several lines; what is beyond five joins the fifth.
    public PostalAddress {
        adminArea = CleanText.of(adminArea);
        locality = CleanText.of(locality);
        dependentLocality = CleanText.of(dependentLocality);
        postcode = CleanText.of(postcode).toUpperCase(Locale.ROOT);
        sortingCode = CleanText.of(sortingCode);
        var all = clean(lines);
        lines = all.size() <= MOST_LINES
                ? all
                : List.of(
                        all.get(0),
                        all.get(1),
                        all.get(2),
                        all.get(3),
                        String.join(", ", all.subList(MOST_LINES - 1, all.size())));
    }

    public boolean isEmpty() {
        return country == null
                && lines.isEmpty()
                && (adminArea + locality + dependentLocality + postcode + sortingCode).isEmpty();
    }

    public AddressFormat format() {
        return AddressFormat.of(country);
    }

    /// The lines on an envelope posted inside the country. Nothing known is left out: parts the country's format has no
    /// place for follow at the end.
    public List<String> formatted() {
        return formatted("", "");
    }

    /// The lines on an envelope, with the person and the organisation where the country puts them.
    public List<String> formatted(String name, String organisation) {
        return AddressLines.of(this, name, organisation);
    }

    /// The lines on an envelope posted abroad: the country last, in capitals, in the language of the country of
    /// posting.
    public List<String> formattedAbroad(String name, String organisation, Locale posting) {
        return AddressLines.abroad(this, name, organisation, posting);
    }

    /// Where it is, as far as the tables of places know.
    public Optional<Located> located() {
        return country == null ? Optional.empty() : Gazetteer.locate(country.code(), adminArea, locality, postcode);
    }

    /// What the country's post would miss or doubt. An address with problems is still kept; it may be all we know.
    public List<AddressProblem> problems() {
        return AddressCheck.of(this);
    }

    /// What is wrong with the postcode alone.
    public Optional<AddressProblem> postcodeProblem() {
        return AddressCheck.ofPostcode(this);
    }

    /// A part as one text; the lines joined by commas.
    public String part(AddressPart part) {
        return switch (part) {
            case ADMIN_AREA -> adminArea;
            case LOCALITY -> locality;
            case DEPENDENT_LOCALITY -> dependentLocality;
            case POSTCODE -> postcode;
            case SORTING_CODE -> sortingCode;
            case STREET -> String.join(", ", lines);
        };
    }

    private static List<String> clean(List<String> lines) {
        if (lines.size() == 1 && lines.getFirst().indexOf('\n') < 0) {
            var only = CleanText.of(lines.getFirst());
            return only.isEmpty() ? List.of() : List.of(only);
        }
        return lines.stream()
                .flatMap(String::lines)
                .map(CleanText::of)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
