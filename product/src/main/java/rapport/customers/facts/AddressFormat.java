package rapport.customers.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How one country writes addresses: which parts, in which lines, which of them must be there, what a postcode looks
/// like. The knowledge is Google's libaddressinput data (see the notice beside the resource).
///
/// @param layout      lines as the data writes them: `%N%n%O%n%A%n%C %S %Z`
/// @param latinLayout the same for addresses in Latin letters, where it differs, else equal to the layout
/// @param postcode    the pattern of a whole postcode, or null where the country has none that we know
/// @param postcodes   examples
public record AddressFormat(
        @Nullable Country country,
        String layout,
        String latinLayout,
        Set<AddressPart> required,
        String upper,
        @Nullable Pattern postcode,
        List<String> postcodes,
        String postcodeLabel,
        String adminAreaLabel,
        List<AdminArea> adminAreas) {

    /// The format of a country; the plain one (street, locality) where it is null or has none of its own.
    public static AddressFormat of(@Nullable Country country) {
        return AddressFormats.of(country);
    }

    /// The fields of a form for this country, in the order of its lines.
    public List<AddressField> fields() {
        var fields = new ArrayList<AddressField>();
        for (int i = 0; i + 1 < layout.length(); i++) {
            for (var part : AddressPart.values()) {
                if (layout.charAt(i) == '%' && layout.charAt(i + 1) == part.letter()) {
                    fields.add(new AddressField(part, label(part), required.contains(part)));
                }
            }
        }
        return List.copyOf(fields);
    }

    public boolean uses(AddressPart part) {
        return layout.indexOf("%" + part.letter()) >= 0;
    }

    /// What the country calls that part.
    public String label(AddressPart part) {
        return switch (part) {
            case ADMIN_AREA -> adminAreaLabel;
            case LOCALITY -> "City";
            case DEPENDENT_LOCALITY -> "District";
            case POSTCODE -> postcodeLabel;
            case SORTING_CODE -> "Sorting code";
            case STREET -> "Street";
        };
    }

    /// Whether the country has such postcodes; true where we do not know its pattern.
    public boolean accepts(String code) {
        return postcode == null || code.length() > 20 || postcode.matcher(code).matches();
    }

    /// The area that a text names by key, name or Latin name.
    public Optional<AdminArea> adminArea(String text) {
        var folded = FoldedText.fold(text);
        return folded.isEmpty()
                ? Optional.empty()
                : adminAreas.stream()
                        .filter(area -> folded.equals(FoldedText.fold(area.key()))
                                || folded.equals(FoldedText.fold(area.name()))
                                || folded.equals(FoldedText.fold(area.latinName())))
                        .findFirst();
    }

    /// The text as the post wants it: some parts in capitals.
    String inCase(char letter, String text) {
        return upper.indexOf(letter) >= 0 ? text.toUpperCase(Locale.ROOT) : text;
    }

    Set<AddressPart> unused() {
        var unused = EnumSet.allOf(AddressPart.class);
        unused.removeIf(this::uses);
        return unused;
    }
}
