package rapport.sales.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.sales.opportunity.Phase;
import rapport.sales.opportunity.Tally;

/// How the deals of everybody stand, and the sums that follow from it.
record Standings(List<Alike> parts) {
    /// Deals of one owner in one currency that stand alike. Closed ones were closed since the day of the review.
    ///
    /// @param owner    null for nobody
    /// @param weighted what the open ones are worth, each as far as it is likely won
    /// @param begun    how many of them were begun since that day
    record Alike(
            @Nullable OwnerId owner,
            Phase phase,
            String currency,
            long deals,
            BigDecimal amount,
            BigDecimal weighted,
            long begun,
            long rotting,
            long overdue,
            long idle) {}

    List<@Nullable OwnerId> owners() {
        return parts.stream().<@Nullable OwnerId>map(Alike::owner).distinct().toList();
    }

    Standings of(@Nullable OwnerId owner) {
        return new Standings(parts.stream()
                .filter(part -> Objects.equals(part.owner(), owner))
                .toList());
    }

    Tally deals(Phase phase) {
        return Tally.of(in(phase).map(part -> new Tally.Worth(part.currency(), part.deals(), part.amount())));
    }

    /// What the open deals are worth, each as far as it is likely won.
    Tally weighted() {
        return Tally.of(in(Phase.OPEN)
                .map(part -> new Tally.Worth(
                        part.currency(), part.deals(), part.weighted().setScale(0, RoundingMode.HALF_UP))));
    }

    /// Those that were begun since the day of the review, whatever became of them.
    long begun() {
        return parts.stream().mapToLong(Alike::begun).sum();
    }

    /// Open ones that stood in their stage for longer than is usual.
    long rotting() {
        return in(Phase.OPEN).mapToLong(Alike::rotting).sum();
    }

    /// Open ones of which the day of closing has passed.
    long overdue() {
        return in(Phase.OPEN).mapToLong(Alike::overdue).sum();
    }

    /// Open ones without a next step.
    long idle() {
        return in(Phase.OPEN).mapToLong(Alike::idle).sum();
    }

    private Stream<Alike> in(Phase phase) {
        return parts.stream().filter(part -> part.phase() == phase);
    }
}
