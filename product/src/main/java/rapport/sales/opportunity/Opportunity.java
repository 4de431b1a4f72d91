package rapport.sales.opportunity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.sales.CompetitorId;
import rapport.sales.LossReasonId;
import rapport.sales.OpportunityId;
import rapport.sales.opportunity.Moving.Moved;
import rapport.sales.opportunity.Moving.Refused;
import rapport.sales.pipeline.Stage;

/// A deal we hope to win. It counts until someone closes it, and whoever closes it as lost must say why. A closed deal
/// keeps the stage in which it was closed, and reopening leads back there.
///
/// @param enteredAt since when it has stood in its stage
record Opportunity(OpportunityId id, Terms terms, Stage stage, Instant enteredAt, Standing standing) {

    Moving moveTo(Stage other, Instant at) {
        return switch (standing) {
            case Standing.Open _ when other.retired() -> new Refused(Refusal.NO_SUCH_STAGE);
            case Standing.Open _ when other.id().equals(stage.id()) -> new Moved(this);
            case Standing.Open open -> new Moved(new Opportunity(id, terms, other, at, open));
            case Standing.Won _, Standing.Lost _ -> new Refused(Refusal.ALREADY_CLOSED);
        };
    }

    Moving win(AccountId by, Instant at) {
        return switch (standing) {
            case Standing.Open _ when terms.amount().amount().signum() == 0 -> new Refused(Refusal.NOTHING_TO_WIN);
            case Standing.Open _ -> closed(new Standing.Won(at, by));
            case Standing.Won _, Standing.Lost _ -> new Refused(Refusal.ALREADY_CLOSED);
        };
    }

    /// @param to null where nobody knows
    Moving lose(LossReasonId reason, @Nullable CompetitorId to, AccountId by, Instant at) {
        return switch (standing) {
            case Standing.Open _ -> closed(new Standing.Lost(at, by, reason, to));
            case Standing.Won _, Standing.Lost _ -> new Refused(Refusal.ALREADY_CLOSED);
        };
    }

    Moving reopen(Instant at) {
        return switch (standing) {
            case Standing.Open _ -> new Refused(Refusal.STILL_OPEN);
            case Standing.Won _, Standing.Lost _ ->
                new Moved(new Opportunity(id, terms, stage, at, new Standing.Open()));
        };
    }

    Opportunity with(Terms other) {
        return new Opportunity(id, other, stage, enteredAt, standing);
    }

    private Moving closed(Standing how) {
        return new Moved(new Opportunity(id, terms, stage, enteredAt, how));
    }
}
