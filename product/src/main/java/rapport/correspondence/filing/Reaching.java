package rapport.correspondence.filing;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import rapport.customers.facts.EmailAddress;
import rapport.messages.MailAddress;

/// Addresses of messages as customers are found by them.
public final class Reaching {
    private Reaching() {}

    public static Set<String> normal(Stream<MailAddress> all) {
        var normal = new TreeSet<String>();
        all.flatMap(one -> normal(one).stream()).forEach(normal::add);
        return normal;
    }

    public static Set<String> normal(Collection<MailAddress> all) {
        return normal(all.stream());
    }

    /// Empty for what is no address.
    public static Optional<String> normal(MailAddress one) {
        return Optional.ofNullable(EmailAddress.parse(one.address()).orNull()).map(EmailAddress::normal);
    }
}
