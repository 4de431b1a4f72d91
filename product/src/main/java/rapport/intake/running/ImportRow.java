package rapport.intake.running;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.intake.mapping.Problem;
import rapport.intake.mapping.RowFacts;
import rapport.intake.mapping.ToldConsents;
import rapport.matching.alike.GivenNames;

/// One row of a file, as it came and as it was understood.
///
/// @param number which row of the file it is, counted from 0
/// @param line   where it begins in the file, counted from 1
/// @param key    by which its source knows the record; null where there is an e-mail instead, or nothing was told
/// @param facts  null for a row that is refused
/// @param consents what it says of what somebody agreed to
/// @param reason why it is refused, or empty
public record ImportRow(
        long number,
        long line,
        List<String> cells,
        @Nullable String key,
        @Nullable PartyFacts facts,
        ToldConsents consents,
        String reason) {
    private static final int LONGEST_KEY = 500;
    static final char DIGEST = '#';

    static ImportRow of(long number, long line, List<String> cells, RowFacts understood) {
        return switch (understood) {
            case RowFacts.Told told
            when told.sourceKey() != null && told.sourceKey().length() > LONGEST_KEY ->
                refused(number, line, cells, "Its key is longer than 500 characters.");
            case RowFacts.Told told ->
                new ImportRow(number, line, cells, keyOf(told, cells), told.facts(), told.consents(), "");
            case RowFacts.Refused(var problems) -> refused(number, line, cells, sentences(problems));
            case RowFacts.Blank _ -> refused(number, line, cells, "Nothing stands in the columns that are imported.");
        };
    }

    /// A row without key and e-mail is known again by all that stands in it.
    private static @Nullable String keyOf(RowFacts.Told told, List<String> cells) {
        return told.sourceKey() != null || hasEmail(told.facts()) ? told.sourceKey() : digest(cells);
    }

    static ImportRow refused(long number, long line, List<String> cells, String reason) {
        return new ImportRow(number, line, cells, null, null, ToldConsents.NONE, reason);
    }

    ImportRow refused(String why) {
        return refused(number, line, cells, why);
    }

    /// Whether the key is one that the source gave, not one that we made of the cells.
    boolean hasOwnKey() {
        return key != null && key.charAt(0) != DIGEST;
    }

    /// The normal forms of its e-mail addresses.
    List<String> emails() {
        return facts == null ? List.of() : emails(facts);
    }

    /// Null where it tells of no person.
    @Nullable
    GivenNames givenNames() {
        return facts instanceof PersonFacts person
                ? new GivenNames(person.name().given(), person.name().additional())
                : null;
    }

    private static boolean hasEmail(PartyFacts facts) {
        return !emails(facts).isEmpty();
    }

    private static List<String> emails(PartyFacts facts) {
        return facts.identifiers().stream()
                .filter(identifier -> identifier.kind() == IdentifierKind.EMAIL)
                .map(IdentifierFact::normal)
                .toList();
    }

    private static String digest(List<String> cells) {
        return DIGEST + Digest.of(cells);
    }

    private static String sentences(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.column().isEmpty() ? problem.sentence() : problem.column() + ": " + problem.sentence())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
