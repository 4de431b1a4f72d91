package rapport.cast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who asked for something, whom the company did not know before. The colleague who looks after the country
/// has the lead.
///
/// @param email   never empty; `phone` may be
/// @param asked   on which day
/// @param phase   `NEW`, `CONTACTED`, `QUALIFIED` or `DISQUALIFIED`
/// @param since   since when it stands there
/// @param unfit   why it was given up, as the program calls it; empty for one that was not
/// @param again   on which day it is to be looked at again, or null
/// @param met     the first letters of what is met of the checklist: `BN`
public record LeadSketch(
        String name,
        String company,
        String email,
        String phone,
        String country,
        String interest,
        String source,
        String colleague,
        LocalDate asked,
        String phase,
        LocalDate since,
        String unfit,
        @Nullable LocalDate again,
        String met,
        String note) {}
