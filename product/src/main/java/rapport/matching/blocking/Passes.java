package rapport.matching.blocking;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import rapport.customers.PartyKind;
import rapport.customers.facts.FoldedText;
import rapport.matching.BlockingKey;
import rapport.matching.Fact.Address;
import rapport.matching.Fact.Born;
import rapport.matching.Fact.Identifier;
import rapport.matching.Fact.Name;
import rapport.matching.SourceRecord;
import rapport.matching.comparing.CompanyName;
import rapport.matching.comparing.Contacts;
import rapport.matching.comparing.PlainText;
import rapport.matching.comparing.Sounds;

/// The passes for a kind of party. No pass relies on a fact alone that all the others rely on,
/// so that a pair is missed only where nearly everything is wrong or missing.
public final class Passes {
    private static final int SHORTEST_LOCAL_PART = 5;
    private static final List<Pass> OF_PEOPLE = Stream.concat(both(), people()).toList();
    private static final List<Pass> OF_ORGANISATIONS =
            Stream.concat(both(), organisations()).toList();

    private Passes() {}

    static List<Pass> of(PartyKind kind) {
        return kind == PartyKind.PERSON ? OF_PEOPLE : OF_ORGANISATIONS;
    }

    public static List<BlockingKey> keys(SourceRecord record) {
        return of(record.kind()).stream()
                .flatMap(pass -> pass.hashes(record).mapToObj(hash -> new BlockingKey(pass.number(), hash)))
                .toList();
    }

    /// By what the records of a block that is too large are laid side by side.
    static String order(SourceRecord record) {
        return Stream.concat(names(record).map(name -> name.family() + " " + name.given()), CompanyName.all(record))
                .map(PlainText::of)
                .findFirst()
                .orElse("");
    }

    private static Stream<Pass> both() {
        return Stream.of(
                new Pass(1, "e-mail", Contacts::emails),
                new Pass(2, "phone", Contacts::phones),
                new Pass(
                        3,
                        "identifier",
                        record -> record.all(Identifier.class)
                                .map(one -> one.kind() + " "
                                        + FoldedText.fold(one.text()).replace(" ", ""))),
                new Pass(4, "house", record -> record.all(Address.class).flatMap(Passes::houses)));
    }

    private static Stream<Pass> people() {
        return Stream.of(
                new Pass(11, "born", record -> born(record, 8)),
                new Pass(
                        12,
                        "sound of both names",
                        record -> names(record).map(name -> sorted(sound(name.given()), sound(name.family())))),
                new Pass(13, "family name and year", record -> joined(family(record), born(record, 4))),
                new Pass(14, "given name and year", record -> joined(given(record), born(record, 4))),
                new Pass(
                        15,
                        "family name and postcode",
                        record -> joined(family(record).map(Passes::start), postcode(record))),
                new Pass(
                        16,
                        "given name and postcode",
                        record -> joined(given(record).map(Passes::start), postcode(record))),
                new Pass(17, "family name and town", record -> joined(family(record), town(record))),
                new Pass(18, "given name and town", record -> joined(given(record), town(record))),
                new Pass(
                        19,
                        "domain of the e-mail",
                        record -> Contacts.emails(record).map(email -> email.substring(email.lastIndexOf('@') + 1))),
                new Pass(
                        20,
                        "before the @",
                        record -> Contacts.emails(record)
                                .map(email -> email.split("@", 2)[0])
                                .filter(local -> local.length() >= SHORTEST_LOCAL_PART)));
    }

    private static Stream<Pass> organisations() {
        return Stream.of(
                new Pass(31, "website", Contacts::websites),
                new Pass(
                        32,
                        "domain of the e-mail",
                        record -> Contacts.emails(record).map(email -> email.substring(email.lastIndexOf('@') + 1))),
                new Pass(
                        33,
                        "word of the name",
                        record -> CompanyName.all(record)
                                .flatMap(name -> PlainText.words(name).stream())
                                .filter(word -> word.length() > 1)),
                new Pass(
                        34,
                        "sound of the name and postcode",
                        record -> joined(
                                CompanyName.all(record).map(PlainText::of).map(Sounds::of), postcode(record))),
                new Pass(
                        35,
                        "sound of the name and town",
                        record -> joined(
                                CompanyName.all(record).map(PlainText::of).map(Sounds::of), town(record))));
    }

    private static Stream<Name> names(SourceRecord record) {
        return record.all(Name.class);
    }

    private static Stream<String> given(SourceRecord record) {
        return names(record).map(Name::given).map(PlainText::of);
    }

    private static Stream<String> family(SourceRecord record) {
        return names(record).map(Name::family).map(PlainText::of);
    }

    private static Stream<String> born(SourceRecord record, int digits) {
        return record.all(Born.class)
                .map(born -> FoldedText.digits(born.text()))
                .filter(all -> all.length() >= digits)
                .map(all -> all.substring(0, digits));
    }

    private static Stream<String> postcode(SourceRecord record) {
        return address(record, Address::postcode);
    }

    private static Stream<String> town(SourceRecord record) {
        return address(record, Address::locality);
    }

    private static Stream<String> address(SourceRecord record, Function<Address, String> part) {
        return record.all(Address.class).map(part).map(PlainText::of);
    }

    /// Each number with each word of the street: `8 stanley`.
    private static Stream<String> houses(Address address) {
        List<String> words = address.lines().stream()
                .flatMap(line -> PlainText.words(line).stream())
                .toList();
        return words.stream()
                .filter(Passes::isNumber)
                .flatMap(number -> words.stream()
                        .filter(word -> !isNumber(word) && word.length() > 3)
                        .map(word -> number + " " + word));
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static Stream<String> joined(Stream<String> ones, Stream<String> others) {
        List<String> all = others.filter(other -> !other.isEmpty()).toList();
        return ones.filter(one -> !one.isEmpty()).flatMap(one -> all.stream().map(other -> one + " " + other));
    }

    private static String sound(String name) {
        return Sounds.of(PlainText.of(name));
    }

    /// The same key whichever of both stands first; nothing where one is missing.
    private static String sorted(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? "" : one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private static String start(String name) {
        return name.substring(0, Math.min(3, name.length()));
    }
}
