package rapport.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.cast.Cast;
import rapport.cast.SellingSketch;
import rapport.customers.PartyId;
import rapport.sales.TargetId;
import rapport.sales.TargetListId;
import rapport.sales.account.RecordAccounts;
import rapport.sales.move.Effect;
import rapport.sales.move.Went;
import rapport.sales.target.RecordTargets;
import rapport.sales.target.TargetListForm;
import rapport.work.PieceId;
import rapport.work.piece.PieceKind;
import rapport.work.piece.Priority;
import rapport.work.piece.RecordWork;
import rapport.work.piece.Terms;
import rapport.work.piece.Timing;

/// At whom Tern Motion aims, and how far it has come with them.
@Component
class SampleTargets {
    private static final LocalTime MEETING = LocalTime.of(10, 0);

    private final RecordTargets targets;
    private final RecordAccounts accounts;
    private final RecordWork work;
    private final SampleSellers colleagues;
    private final Clock clock;

    SampleTargets(
            RecordTargets targets, RecordAccounts accounts, RecordWork work, SampleSellers colleagues, Clock clock) {
        this.targets = targets;
        this.accounts = accounts;
        this.work = work;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// @param ids the party of each key
    void bring(Cast cast, Map<String, PartyId> ids, Viewer by) {
        for (SellingSketch told : of(cast, "list")) {
            TargetListId list = targets.list(form(cast, told, by), wanted(cast, told.part(0)), by);
            of(cast, "fit").stream()
                    .filter(one -> one.part(0).equals(told.part(0)))
                    .forEach(one ->
                            targets.criterion(list, one.part(1), one.part(2), Integer.parseInt(one.part(3)), by));
            Map<String, TargetId> made = new HashMap<>();
            of(cast, "target").stream()
                    .filter(one -> one.part(0).equals(told.part(0)))
                    .forEach(one -> made.put(
                            one.part(1),
                            targets.target(list, known(ids, one.part(1)), owner(cast, one.part(2), by), by)));
            of(cast, "move").stream()
                    .filter(one -> one.part(0).equals(told.part(0)))
                    .forEach(one -> move(cast, ids, made, one, by));
        }
        of(cast, "says")
                .forEach(
                        one -> accounts.stakeholder(known(ids, one.part(0)), known(ids, one.part(1)), one.part(2), by));
    }

    private static List<SellingSketch> of(Cast cast, String what) {
        return cast.selling().stream().filter(one -> one.what().equals(what)).toList();
    }

    private TargetListForm form(Cast cast, SellingSketch told, Viewer by) {
        return new TargetListForm(
                told.part(0),
                told.part(1),
                owner(cast, told.part(2), by).toString(),
                day(cast, told.part(3)).toString(),
                day(cast, told.part(4)).toString(),
                told.part(5));
    }

    private static List<String> wanted(Cast cast, String list) {
        return of(cast, "want").stream()
                .filter(one -> one.part(0).equals(list))
                .map(one -> one.part(1))
                .toList();
    }

    private void move(Cast cast, Map<String, PartyId> ids, Map<String, TargetId> made, SellingSketch told, Viewer by) {
        TargetId target = Objects.requireNonNull(made.get(told.part(1)), told.part(1));
        AccountId owner = account(cast, "matthias-vogel", by);
        PieceKind kind = PieceKind.valueOf(told.part(2).toUpperCase(Locale.ROOT));
        LocalDate day = day(cast, told.part(5));
        Instant from = day.atTime(MEETING).atZone(by.formats().zone()).toInstant();
        var terms = new Terms(
                kind,
                told.part(3),
                kind == PieceKind.APPOINTMENT ? new Timing.Slot(from, from.plusSeconds(3_600)) : new Timing.OnDay(day),
                Priority.NORMAL,
                known(ids, told.part(4)),
                RecordTargets.about(target),
                OwnerId.of(owner),
                "",
                "");
        boolean done = !told.part(7).isEmpty();
        Instant at = from.isBefore(clock.instant()) ? from.plusSeconds(3_600) : clock.instant();
        PieceId piece = done ? work.done(terms, told.part(6), owner, at) : work.open(terms, owner);
        targets.move(
                target,
                piece,
                known(ids, told.part(1)),
                told.part(8),
                told.part(9).isEmpty() ? null : Effect.valueOf(told.part(9)),
                done ? Went.valueOf(told.part(7)) : null);
    }

    private static LocalDate day(Cast cast, String days) {
        return cast.today().plusDays(Long.parseLong(days));
    }

    /// Whoever brings the sample company stands in where nobody is named.
    private OwnerId owner(Cast cast, String key, Viewer by) {
        return OwnerId.of(key.isEmpty() ? by.id() : account(cast, key, by));
    }

    private AccountId account(Cast cast, String key, Viewer by) {
        return cast.colleagues().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(one -> colleagues.account(one, by.id()))
                .orElseThrow();
    }

    private static <T> T known(Map<String, T> all, String key) {
        return Objects.requireNonNull(all.get(key), key);
    }
}
