package rapport.matching.comparing;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.FoldedText;
import rapport.matching.Fact.Email;
import rapport.matching.Fact.Identifier;
import rapport.matching.Fact.Phone;
import rapport.matching.Fact.Website;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;

/// What points at a party: e-mail addresses, phone numbers, websites, numbers of their own.
public final class Contacts {
    /// Behind the calling code and the code of an area all numbers of the world are told apart
    /// by their last digits.
    private static final int DIGITS_THAT_COUNT = 8;

    private static final int FEWEST_DIGITS = 5;
    private static final Pattern EXTENSION = Pattern.compile("(?i)ext|x|;");

    private Contacts() {}

    public static Stream<String> emails(SourceRecord record) {
        return record.all(Email.class).map(email -> {
            var read = EmailAddress.parse(email.text()).orNull();
            return read == null ? email.text().strip().toLowerCase(Locale.ROOT) : read.normal();
        });
    }

    /// The last digits, without an extension.
    public static Stream<String> phones(SourceRecord record) {
        return record.all(Phone.class)
                .map(phone -> PlainText.digits(EXTENSION.split(phone.text(), 2)[0]))
                .filter(digits -> digits.length() >= FEWEST_DIGITS)
                .map(digits -> digits.substring(Math.max(0, digits.length() - DIGITS_THAT_COUNT)));
    }

    public static Stream<String> websites(SourceRecord record) {
        return record.all(Website.class).map(site -> {
            var read = rapport.customers.facts.Website.parse(site.text()).orNull();
            return read == null ? site.text().strip().toLowerCase(Locale.ROOT) : read.domain();
        });
    }

    public static Stream<String> identifiers(SourceRecord record, String kind) {
        return record.all(Identifier.class)
                .filter(identifier -> identifier.kind().equals(kind))
                .map(identifier -> FoldedText.fold(identifier.text()).replace(" ", ""));
    }

    static Aspect<?> email() {
        return new SeveralAspect<>(
                FactSort.EMAIL,
                "E-mail",
                List.of(
                        Level.byFrequency("the same", 0.65, 0.00002),
                        Level.of("one or two typing errors", 0.1, 0.00005),
                        Level.of("the same before the @", 0.05, 0.0005),
                        Level.of("looks similar", 0.05, 0.002),
                        Level.of("different", 0.15, 0.99743)),
                Contacts::emails,
                Mailbox::of,
                mailbox -> mailbox.whole().text(),
                Mailbox::compare,
                new SeveralAspect.Marking<>(Mailbox::mark, Mailbox::glance));
    }

    static Aspect<?> phone() {
        return number("Phone", FactSort.PHONE, Contacts::phones, Level.byFrequency("the same", 0.65, 0.00005), 0.25);
    }

    static Aspect<?> website() {
        return new SeveralAspect<>(
                FactSort.WEBSITE,
                "Website",
                List.of(
                        Level.byFrequency("the same", 0.75, 0.0005),
                        Level.of("the same under another country", 0.1, 0.0003),
                        Level.of("different", 0.15, 0.9992)),
                Contacts::websites,
                Spelt::of,
                Spelt::text,
                (one, other) ->
                        one.isSame(other) ? 0 : withoutEnding(one.text()).equals(withoutEnding(other.text())) ? 1 : 2,
                new SeveralAspect.Marking<>(_ -> Marks.NONE, (_, _) -> Marks.LOOK));
    }

    static Aspect<?> identifier(String kind) {
        return number(
                kind,
                FactSort.IDENTIFIER,
                record -> identifiers(record, kind),
                Level.settling("the same", 0.8, 0.00001),
                0.1);
    }

    private static Aspect<?> number(
            String name, FactSort sort, Function<SourceRecord, Stream<String>> read, Level same, double different) {
        return new SeveralAspect<>(
                sort,
                name,
                List.of(same, Level.of("one typing error", 0.1, 0.00005), Level.of("different", different, 0.9999)),
                read,
                Spelt::of,
                Spelt::text,
                (one, other) -> one.isSame(other)
                        ? 0
                        : Math.min(one.length(), other.length()) >= FEWEST_DIGITS && Likeness.isOneSlip(one, other)
                                ? 1
                                : 2,
                new SeveralAspect.Marking<>(number -> Marks.ofDigits(number.text()), Contacts::numbersAtAGlance));
    }

    /// Of numbers of one length, three other digits are more than a slip.
    private static int numbersAtAGlance(long one, long other) {
        return !Marks.areOfOneLength(one, other) || Marks.digitsApart(one, other) <= 2 ? Marks.LOOK : 2;
    }

    private static String withoutEnding(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? domain : domain.substring(0, dot);
    }
}
