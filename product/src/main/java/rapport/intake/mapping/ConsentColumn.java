package rapport.intake.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.customers.consent.ContactChannel;
import rapport.customers.consent.Purpose;

/// A column that says whether people may be contacted. In one, a yes means that they agreed, and
/// a no that they refused; in one about refusing, a yes means that they refused, and a no says
/// nothing.
///
/// @param purpose its key; empty for everything on the channel, which can only be refused
public record ConsentColumn(ContactChannel channel, String purpose, boolean refusal) {
    private static final String NAME = "consent.";
    private static final String REFUSAL = "no";

    /// As a mapping keeps it: `EMAIL/newsletter/yes`.
    public String key() {
        return channel.name() + "/" + purpose + "/" + (refusal ? REFUSAL : "yes");
    }

    /// As a form sends it.
    public String name() {
        return NAME + key();
    }

    /// The key that a form sends; empty for the name of anything else.
    public static Optional<String> keyIn(String name) {
        return Optional.of(name)
                .filter(text -> text.startsWith(NAME))
                .map(text -> text.substring(NAME.length()))
                .filter(key -> of(key).isPresent());
    }

    public static Optional<ConsentColumn> of(String key) {
        String[] parts = key.split("/", -1);
        return parts.length != 3
                ? Optional.empty()
                : Arrays.stream(ContactChannel.values())
                        .filter(channel -> channel.name().equals(parts[0]))
                        .map(channel -> new ConsentColumn(channel, parts[1], parts[2].equals(REFUSAL)))
                        .filter(column -> column.refusal() || !column.purpose().isEmpty())
                        .findFirst();
    }

    /// All that a column may say, in the order of a select box.
    public static List<ConsentColumn> choices(List<Purpose> purposes) {
        return Stream.concat(
                        Arrays.stream(ContactChannel.values()).map(channel -> new ConsentColumn(channel, "", true)),
                        purposes.stream()
                                .flatMap(purpose -> Arrays.stream(ContactChannel.values())
                                        .flatMap(channel -> Stream.of(false, true)
                                                .map(refusal -> new ConsentColumn(channel, purpose.key(), refusal)))))
                .toList();
    }

    /// In words: `Newsletter by e-mail`, `Newsletter by e-mail, refused`, `No e-mails`.
    public String label(List<Purpose> purposes) {
        if (purpose.isEmpty()) {
            return channel.not();
        }
        String called = purposes.stream()
                .filter(one -> one.key().equals(purpose))
                .map(Purpose::name)
                .findFirst()
                .orElse(purpose);
        return called + " " + channel.by() + (refusal ? ", refused" : "");
    }
}
