package rapport.customers.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the company contacts customers for.
///
/// @param key     by which rules and programs name it, whatever it is called later
/// @param wording what is shown to whoever is asked to agree
/// @param retired since when nobody is contacted for it any more; null while somebody is
public record Purpose(
        PurposeId id,
        String key,
        String name,
        LegalBasis basis,
        String wording,
        @Nullable Instant retired) {

    public boolean isRetired() {
        return retired != null;
    }
}
