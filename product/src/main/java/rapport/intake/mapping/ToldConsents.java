package rapport.intake.mapping;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.consent.Given;

/// What a row says of what somebody agreed to or refused.
///
/// @param words   refusals first: where two columns quarrel, the stricter counts
/// @param on      null where the row does not say when
/// @param how     as the row says it, where that is none of the ways we know; else empty
/// @param wording what was shown to them, or empty
/// @param refused cells that could not be understood, in sentences
public record ToldConsents(
        List<Word> words, @Nullable LocalDate on, Given given, String how, String wording, List<String> refused) {
    public static final ToldConsents NONE = new ToldConsents(List.of(), null, Given.IMPORT, "", "", List.of());

    public record Word(ConsentColumn column, boolean agreed) {}

    public ToldConsents {
        words = List.copyOf(words);
        refused = List.copyOf(refused);
    }
}
