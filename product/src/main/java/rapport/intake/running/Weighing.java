package rapport.intake.running;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.PartyFacts;

/// Weighs whether a row is about somebody.
interface Weighing {
    /// @param told what an earlier row told of them, where they are new
    /// @return empty where nothing is known of them, or nothing that the importer may see
    Optional<Likely> of(ImportRow row, Subject subject, @Nullable PartyFacts told);
}
