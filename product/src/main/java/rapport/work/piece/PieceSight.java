package rapport.work.piece;

import static rapport.work.db.Tables.PIECE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.access.Sight;
import rapport.access.Viewer;
import rapport.customers.PartySight;
import rapport.work.PieceId;
import rapport.work.WorkKinds;
import rapport.work.absence.Absences;

/// Which work a viewer may see or do something with: what his roles reach, and today that of colleagues for whom he
/// stands in; about nobody, or about a customer whom he may see.
@Component
public class PieceSight {
    private final Absences absences;
    private final Clock clock;

    PieceSight(Absences absences, Clock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    public Condition of(Viewer viewer) {
        return of(viewer, Right.READ);
    }

    public Condition of(Viewer viewer, Right right) {
        return reached(viewer, right)
                .over(PIECE.ID, PIECE.OWNER_ID)
                .and(PIECE.PARTY_ID.isNull().or(PartySight.among(PIECE.PARTY_ID, viewer)));
    }

    /// What roles alone reach, for words of rules: they say the same on every day.
    static Condition ofRoles(Rights rights) {
        return rights.sight(WorkKinds.WORK, Right.READ)
                .over(PIECE.ID, PIECE.OWNER_ID)
                .and(PIECE.PARTY_ID.isNull().or(PartySight.among(PIECE.PARTY_ID, rights)));
    }

    /// Whether one piece is among those of a right, whose customer the viewer is known to see.
    public boolean includes(PieceId piece, @Nullable OwnerId owner, Viewer viewer, Right right) {
        return reached(viewer, right).includes(piece.value(), owner == null ? null : owner.value());
    }

    /// Whether the viewer may see work of an owner at all.
    public boolean reaches(OwnerId owner, Viewer viewer) {
        Sight reached = reached(viewer, Right.READ);
        return reached.all() || reached.owners().contains(owner.value());
    }

    /// Whoever stands in sees work and does it, as far as the roles let him do so with any work; it stays that of its
    /// owner.
    public Sight reached(Viewer viewer, Right right) {
        Sight own = viewer.rights().sight(WorkKinds.WORK, right);
        boolean does = right == Right.READ || right == Right.EDIT;
        return does && viewer.rights().may(WorkKinds.WORK, right) ? own.andOf(absent(viewer)) : own;
    }

    private Set<UUID> absent(Viewer viewer) {
        LocalDate today = viewer.formats().day(clock.instant());
        return absences.rota().standsInFor(viewer.id(), today).stream()
                .map(AccountId::value)
                .collect(Collectors.toSet());
    }
}
