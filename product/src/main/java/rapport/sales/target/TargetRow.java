package rapport.sales.target;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.sales.TargetId;
import rapport.sales.TargetListId;
import rapport.work.piece.WorkAbout;

/// A target as a list shows one.
///
/// @param next  the move that is planned next; none where none is
/// @param last  when a move was made last; null for never
/// @param score what its moves come to; nothing where no column asks for it
record TargetRow(
        TargetId id,
        PartyId party,
        String name,
        @Nullable String cityName,
        TargetListId list,
        String listName,
        @Nullable OwnerId owner,
        @Nullable String ownerName,
        int fit,
        int covered,
        int wanted,
        List<WorkAbout.Next> next,
        @Nullable Instant last,
        List<TargetFields.Sum> deals,
        Instant added,
        int score) {
    static TargetRow of(
            TargetId id,
            PartyId party,
            String name,
            @Nullable String cityName,
            TargetListId list,
            String listName,
            @Nullable OwnerId owner,
            @Nullable String ownerName,
            int fit,
            int covered,
            int wanted,
            List<WorkAbout.Next> next,
            @Nullable Instant last,
            List<TargetFields.Sum> deals,
            Instant added) {
        return new TargetRow(
                id, party, name, cityName, list, listName, owner, ownerName, fit, covered, wanted, next, last, deals,
                added, 0);
    }

    TargetRow scored(int points) {
        return new TargetRow(
                id, party, name, cityName, list, listName, owner, ownerName, fit, covered, wanted, next, last, deals,
                added, points);
    }

    /// Empty for nobody.
    String ownerShown() {
        return Objects.requireNonNullElse(ownerName, "");
    }

    String city() {
        return Objects.requireNonNullElse(cityName, "");
    }

    String coverage() {
        return wanted == 0 ? "" : covered + " of " + wanted;
    }

    String worth(Viewer viewer) {
        return deals.stream()
                .map(sum -> viewer.formats().money(sum.amount(), sum.currency()))
                .collect(Collectors.joining(" · "));
    }
}
