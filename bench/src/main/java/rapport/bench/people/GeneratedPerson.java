package rapport.bench.people;

import java.util.List;

/// One row of a list of people, as a file would have it: all text, empty where nothing is known. The birthday is
/// an ISO date, the country a two-letter code, the key the one of the source.
public record GeneratedPerson(
        String key,
        String givenName,
        String familyName,
        String email,
        String phone,
        String birthday,
        String organisation,
        String jobTitle,
        String street,
        String postcode,
        String city,
        String country,
        String role) {

    /// The heads of the columns, in the order of the parts.
    public static final List<String> COLUMNS = List.of(
            "Key",
            "Given name",
            "Family name",
            "E-mail",
            "Phone",
            "Birthday",
            "Organisation",
            "Job title",
            "Street",
            "Postcode",
            "City",
            "Country",
            "Role");
}
