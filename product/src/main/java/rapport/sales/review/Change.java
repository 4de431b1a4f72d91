package rapport.sales.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.sales.OpportunityId;
import rapport.sales.StageId;
import rapport.sales.opportunity.What;

/// Something that happened to a deal since the day of the review.
///
/// @param who       who did it
/// @param from      the stage that it left; null where it left none
/// @param to        the stage to which it came; null where it came to none
/// @param fromValue the amount or the day that stood there before; may be empty
record Change(
        OpportunityId id,
        String name,
        String customer,
        String who,
        Instant at,
        What what,
        @Nullable StageId from,
        @Nullable StageId to,
        String fromValue,
        String toValue) {}
