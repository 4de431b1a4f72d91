package rapport.work.handout;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static rapport.work.db.Tables.PIECE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.work.piece.Phase;

/// Who of a team is there. Whoever has an appointment for the whole day is away, and is given nothing.
@Component
public class Presence {
    private final DSLContext db;
    private final Owners owners;

    Presence(DSLContext db, Owners owners) {
        this.db = db;
        this.owners = owners;
    }

    /// The colleagues of a team, or the one colleague, who work here and are not away on this day.
    public List<OwnerId> of(OwnerId team, LocalDate day) {
        var all = owners.choices();
        String name = all.stream()
                .filter(owner -> owner.id().equals(team) && owner.isTeam())
                .map(Owners.Named::name)
                .findFirst()
                .orElse("");
        List<OwnerId> members = all.stream()
                .filter(owner -> !owner.isTeam())
                .filter(owner -> owner.id().equals(team) || owner.teams().contains(name))
                .map(Owners.Named::id)
                .toList();
        Set<OwnerId> away = db.selectDistinct(PIECE.OWNER_ID)
                .from(PIECE)
                .where(PIECE.OWNER_ID.in(members))
                .and(PIECE.STANDING.ne(inline(Phase.DROPPED)))
                .and(PIECE.FIRST_DAY.le(val(day)))
                .and(PIECE.LAST_DAY.ge(val(day)))
                .fetchSet(PIECE.OWNER_ID);
        return members.stream().filter(member -> !away.contains(member)).toList();
    }
}
