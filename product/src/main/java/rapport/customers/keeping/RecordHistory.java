package rapport.customers.keeping;

import static rapport.customers.db.Tables.PARTY_ROLE;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.PartyId;
import rapport.customers.RelationshipKind;
import rapport.customers.SourceId;
import rapport.customers.facts.PartyRole;
import rapport.database.BulkInsert;

/// Writes down what parties were and are, to us and to each other, each with its days: for a source that knows a whole
/// past and not only today. Any number at once; what stands already stays as it is.
@Service
public class RecordHistory {
    /// What a party was to us.
    ///
    /// @param until the last day, or null where it still holds
    public record RoleHeld(
            PartyId party,
            PartyRole role,
            LocalDate since,
            @Nullable LocalDate until) {}

    /// What one party was to another, read from left to right.
    ///
    /// @param title as what, where one works for the other; otherwise empty
    /// @param since null where we were not told
    /// @param until the last day, or null where it still holds
    public record Bond(
            PartyId from,
            RelationshipKind kind,
            PartyId to,
            String title,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    private final DSLContext db;

    RecordHistory(DSLContext db) {
        this.db = db;
    }

    @Transactional
    public void roles(List<RoleHeld> held, SourceId source) {
        BulkInsert.into(PARTY_ROLE, held)
                .set(PARTY_ROLE.PARTY_ID, RoleHeld::party)
                .set(PARTY_ROLE.ROLE, RoleHeld::role)
                .set(PARTY_ROLE.SINCE, RoleHeld::since)
                .set(PARTY_ROLE.UNTIL, RoleHeld::until)
                .set(PARTY_ROLE.SOURCE_ID, _ -> source)
                .runIgnoringConflicts(db);
    }

    @Transactional
    public void bonds(List<Bond> bonds, SourceId source) {
        BulkInsert.into(RELATIONSHIP, bonds)
                .set(RELATIONSHIP.FROM_ID, Bond::from)
                .set(RELATIONSHIP.KIND, Bond::kind)
                .set(RELATIONSHIP.TO_ID, Bond::to)
                .set(RELATIONSHIP.TITLE, Bond::title)
                .set(RELATIONSHIP.SINCE, Bond::since)
                .set(RELATIONSHIP.UNTIL, Bond::until)
                .set(RELATIONSHIP.SOURCE_ID, _ -> source)
                .runIgnoringConflicts(db);
    }
}
