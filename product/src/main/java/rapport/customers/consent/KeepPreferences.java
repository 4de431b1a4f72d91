package rapport.customers.consent;

import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PREFERENCE;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.MissingRight;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartySight;
import rapport.customers.keeping.Refresh;

/// How a party likes to be contacted: what is not told is not known any more.
@Service
public class KeepPreferences {
    /// @param zone a name of a time zone that the database knows too
    /// @param from null, as until, where the hours of the company hold
    public record Preferences(
            @Nullable ContactChannel channel,
            @Nullable String zone,
            @Nullable LocalTime from,
            @Nullable LocalTime until) {
        boolean isEmpty() {
            return channel == null && zone == null && from == null;
        }
    }

    /// What came of it.
    public sealed interface Kept {
        record Done() implements Kept {}

        record Refused(String sentence) implements Kept {}

        record Missing() implements Kept {}
    }

    private final DSLContext db;
    private final Refresh refresh;
    private final MissingRight missing;

    KeepPreferences(DSLContext db, Refresh refresh, MissingRight missing) {
        this.db = db;
        this.refresh = refresh;
        this.missing = missing;
    }

    @Transactional
    public Kept of(PartyId party, Preferences wanted, Viewer viewer) {
        var kind = db.select(PARTY.KIND)
                .from(PARTY)
                .where(PARTY.ID.eq(party))
                .and(PartySight.of(PARTY, viewer, Right.EDIT))
                .forUpdate()
                .fetchOptional(PARTY.KIND);
        if (kind.isEmpty()) {
            return new Kept.Missing();
        }
        missing.demandOpen(List.of(PartyField.CONSENT.of(kind.get().recordKind())), viewer);
        if (!isKnown(wanted.zone())) {
            return new Kept.Refused("Choose a time zone from the list.");
        }
        if (wanted.isEmpty()) {
            db.deleteFrom(PREFERENCE).where(PREFERENCE.PARTY_ID.eq(party)).execute();
        } else {
            write(party, wanted);
        }
        refresh.countUp(List.of(party));
        return new Kept.Done();
    }

    private void write(PartyId party, Preferences wanted) {
        db.insertInto(PREFERENCE)
                .set(PREFERENCE.PARTY_ID, party)
                .set(PREFERENCE.CHANNEL, wanted.channel())
                .set(PREFERENCE.TIME_ZONE, wanted.zone())
                .set(PREFERENCE.QUIET_FROM, wanted.from())
                .set(PREFERENCE.QUIET_UNTIL, wanted.until())
                .onConflict(PREFERENCE.PARTY_ID)
                .doUpdate()
                .set(PREFERENCE.CHANNEL, wanted.channel())
                .set(PREFERENCE.TIME_ZONE, wanted.zone())
                .set(PREFERENCE.QUIET_FROM, wanted.from())
                .set(PREFERENCE.QUIET_UNTIL, wanted.until())
                .execute();
    }

    /// Java and the database have each their own list of time zones: a name has to stand on both.
    private boolean isKnown(@Nullable String zone) {
        return zone == null
                || (ZoneId.getAvailableZoneIds().contains(zone)
                        && Optional.ofNullable(db.fetchValue(
                                        "select exists (select from pg_timezone_names where name = {0})",
                                        DSL.val(zone)))
                                .filter(Boolean.TRUE::equals)
                                .isPresent());
    }
}
