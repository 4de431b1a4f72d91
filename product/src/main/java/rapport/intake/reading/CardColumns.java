package rapport.intake.reading;

import ezvcard.VCard;
import ezvcard.parameter.VCardParameter;
import ezvcard.property.Address;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.Email;
import ezvcard.property.Telephone;
import ezvcard.property.TextListProperty;
import ezvcard.property.TextProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lays an address card out as a row. The columns are the same for every card; what a card has beyond them goes into
/// its note, so that nothing is lost.
final class CardColumns {

    private static final int EMAILS = 5;
    private static final int PHONES = 6;
    private static final int ADDRESSES = 3;
    private static final String MORE = "More ";
    private static final List<String> NAMES = names();
    private static final int NOTE = NAMES.indexOf("Note");

    private CardColumns() {}

    static TableShape shape() {
        return new TableShape(0, NAMES, List.of(), List.of());
    }

    /// Whether a row has more than its columns could take.
    static boolean overflows(List<String> cells) {
        return cells.get(NOTE).lines().anyMatch(line -> line.startsWith(MORE));
    }

    static List<String> cells(VCard card) {
        var cells = new ArrayList<String>(NAMES.size());
        var more = new ArrayList<String>();
        addName(card, cells);
        addWork(card, cells);
        addDates(card, cells);
        addEach(card.getEmails(), EMAILS, 2, CardColumns::email, "e-mail", cells, more);
        addEach(card.getTelephoneNumbers(), PHONES, 2, CardColumns::phone, "phone", cells, more);
        addEach(card.getAddresses(), ADDRESSES, 6, CardColumns::address, "address", cells, more);
        cells.add(texts(card.getUrls()));
        card.getImpps().forEach(chat -> more.add("Chat: " + chat.getUri()));
        cells.add(Stream.concat(card.getNotes().stream().map(TextProperty::getValue), more.stream())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
        cells.add(lists(card.getCategoriesList()));
        cells.add(texts(card.getUid()));
        cells.add(texts(card.getKind()));
        cells.add(texts(card.getLanguages()));
        cells.replaceAll(cell -> cell.replace("\0", "").strip());
        return List.copyOf(cells);
    }

    private static List<String> names() {
        var names = new ArrayList<>(
                List.of("Full name", "Prefix", "Given name", "Additional names", "Family name", "Suffix", "Nickname"));
        names.addAll(List.of("Organisation", "Department", "Title", "Role", "Birthday"));
        for (int i = 1; i <= EMAILS; i++) {
            names.addAll(List.of(nth("E-mail", i), nth("E-mail", i) + " type"));
        }
        for (int i = 1; i <= PHONES; i++) {
            names.addAll(List.of(nth("Phone", i), nth("Phone", i) + " type"));
        }
        for (int i = 1; i <= ADDRESSES; i++) {
            for (var part : List.of("Street", "Locality", "Region", "Postcode", "Country", "Address type")) {
                names.add(nth(part, i));
            }
        }
        names.addAll(List.of("Website", "Note", "Categories", "UID", "Kind", "Language"));
        return List.copyOf(names);
    }

    private static String nth(String name, int i) {
        return i == 1 ? name : name + " " + i;
    }

    private static void addName(VCard card, List<String> cells) {
        var name = card.getStructuredName();
        cells.add(texts(card.getFormattedName()));
        cells.add(name == null ? "" : joined(name.getPrefixes(), " "));
        cells.add(name == null ? "" : text(name.getGiven()));
        cells.add(name == null ? "" : joined(name.getAdditionalNames(), " "));
        cells.add(name == null ? "" : text(name.getFamily()));
        cells.add(name == null ? "" : joined(name.getSuffixes(), " "));
        cells.add(lists(card.getNicknames()));
    }

    private static void addWork(VCard card, List<String> cells) {
        var organisation = card.getOrganization();
        var units = organisation == null ? List.<String>of() : organisation.getValues();
        cells.add(units.isEmpty() ? "" : text(units.getFirst()));
        cells.add(units.size() < 2 ? "" : joined(units.subList(1, units.size()), ", "));
        cells.add(texts(card.getTitles()));
        cells.add(texts(card.getRoles()));
    }

    private static void addDates(VCard card, List<String> cells) {
        DateOrTimeProperty birthday = card.getBirthday();
        cells.add(
                birthday == null
                        ? ""
                        : Stream.of(birthday.getDate(), birthday.getPartialDate(), birthday.getText())
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .findFirst()
                                .orElse(""));
    }

    /// Fills as many column groups as there are, and writes the rest into the note.
    private static <T> void addEach(
            List<T> all,
            int groups,
            int columns,
            Function<T, List<String>> cellsOf,
            String what,
            List<String> cells,
            List<String> more) {
        for (int i = 0; i < groups; i++) {
            cells.addAll(i < all.size() ? cellsOf.apply(all.get(i)) : Collections.nCopies(columns, ""));
        }
        all.stream().skip(groups).map(cellsOf).forEach(extra -> more.add(MORE + what + ": " + joined(extra, ", ")));
    }

    private static List<String> email(Email email) {
        return List.of(text(email.getValue()), types(email.getTypes()));
    }

    private static List<String> phone(Telephone phone) {
        var number = phone.getText() != null
                ? phone.getText()
                : phone.getUri() == null
                        ? ""
                        : phone.getUri().getNumber()
                                + (phone.getUri().getExtension() == null
                                        ? ""
                                        : " x" + phone.getUri().getExtension());
        return List.of(text(number), types(phone.getTypes()));
    }

    private static List<String> address(Address address) {
        var street = Stream.of(address.getPoBoxes(), address.getExtendedAddresses(), address.getStreetAddresses())
                .flatMap(List::stream)
                .toList();
        return List.of(
                joined(street, "\n"),
                joined(address.getLocalities(), ", "),
                joined(address.getRegions(), ", "),
                joined(address.getPostalCodes(), ", "),
                joined(address.getCountries(), ", "),
                types(address.getTypes()));
    }

    private static String types(List<? extends VCardParameter> types) {
        return types.stream()
                .map(type -> type.getValue().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String texts(@Nullable TextProperty property) {
        return property == null ? "" : text(property.getValue());
    }

    private static String texts(List<? extends TextProperty> properties) {
        return joined(properties.stream().map(TextProperty::getValue).toList(), "; ");
    }

    private static String lists(List<? extends TextListProperty> properties) {
        return joined(
                properties.stream()
                        .flatMap(property -> property.getValues().stream())
                        .toList(),
                ", ");
    }

    private static String joined(List<String> texts, String separator) {
        return texts.stream().filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(separator));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
