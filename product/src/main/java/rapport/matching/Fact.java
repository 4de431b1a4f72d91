package rapport.matching;

import java.util.List;

/// One thing that a source tells of a customer, as plain text. A text may be wrong, half known
/// or empty: an empty one counts as not told.
public sealed interface Fact {

    /// What a person is called, in parts. Each part may be empty.
    ///
    /// @param additional middle names and patronymics
    /// @param suffix     `Jr.`, `Sr.`, `III`: what tells a father from his son
    record Name(String given, String additional, String family, String suffix) implements Fact {
        public Name(String given, String family) {
            this(given, "", family, "");
        }
    }

    /// What an organisation is called, with or without its legal form.
    record OrganisationName(String text) implements Fact {}

    /// The day of birth, year first: `1980-12-25` or `19801225`. A day that does not exist is
    /// still compared, for it is most often a typing error.
    record Born(String text) implements Fact {}

    record Email(String text) implements Fact {}

    /// A phone number, with or without its country's code.
    record Phone(String text) implements Fact {}

    /// The domain or the address of a website.
    record Website(String text) implements Fact {}

    /// Where somebody lives or is to be found. Each part may be empty.
    ///
    /// @param lines  street and number, building, floor
    /// @param region state or province
    record Address(List<String> lines, String locality, String postcode, String region) implements Fact {
        public Address {
            lines = List.copyOf(lines);
        }
    }

    /// A number that one party has: a tax number, a card. Only identifiers of the same kind are
    /// compared.
    record Identifier(String kind, String text) implements Fact {}

    /// Whatever else is told, such as an occupation. Only facts of the same label are compared.
    record Other(String label, String text) implements Fact {}
}
