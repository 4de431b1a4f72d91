package rapport.journal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static rapport.journal.db.Tables.CHANGE;
import static rapport.journal.db.Tables.CHANGE_SET;
import static rapport.journal.db.Tables.CONFLICT;
import static rapport.journal.db.Tables.PENDING;
import static rapport.journal.db.Tables.UNDO_ASKED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.journal.db.tables.records.ConflictRecord;

/// Takes back what an act has changed. That is an act itself, and can be taken back in its turn.
/// What was changed since is never overwritten: either nothing is undone and the conflicts are
/// told, or, if the caller wants the rest, all but that. Acts that follow from it are taken back
/// with it.
@Service
public class UndoChangeSet {
    /// More than these are undone in the background, step by step.
    public static final int AT_ONCE = 5_000;

    private static final int CONFLICTS_TOLD = 500;
    private static final int STEP = 2_000;

    private final DSLContext db;
    private final Conflicts conflicts;
    private final List<Restoring> restoring;
    private final List<Consequences> consequences;
    private final TransactionTemplate nested;

    UndoChangeSet(
            DSLContext db,
            Conflicts conflicts,
            List<Restoring> restoring,
            List<Consequences> consequences,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.conflicts = conflicts;
        this.restoring = restoring;
        this.consequences = consequences;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    public boolean isLarge(ChangeSetId id) {
        return db.fetchCount(db.selectOne()
                        .from(CHANGE)
                        .where(CHANGE.CHANGE_SET_ID.eq(id))
                        .limit(AT_ONCE + 1))
                > AT_ONCE;
    }

    /// The acts that are taken back with this one, the latest first.
    public List<ChangeSetId> along(ChangeSetId id) {
        return consequences.stream()
                .flatMap(one -> one.of(id).stream())
                .sorted(Comparator.comparing(ChangeSetId::toString).reversed())
                .toList();
    }

    /// Those among acts that changed no row of which there is something to take back all the same:
    /// what counts is the act to which a chain of undo and redo leads back.
    public Set<ChangeSetId> outlasting(Collection<ChangeSetId> acts) {
        if (acts.isEmpty()) {
            return Set.of();
        }
        UUID[] ids = acts.stream().map(ChangeSetId::value).toArray(UUID[]::new);
        Field<UUID> first = DSL.field("chain.id", UUID.class);
        return db.fetch(
                        """
                        with recursive chain (act, id, undoes) as (
                            select a.act, a.act, s.undoes
                              from unnest({0}) as a (act) left join journal.change_set s on s.id = a.act
                             union all
                            select c.act, s.id, s.undoes from chain c join journal.change_set s on s.id = c.undoes)
                        select act from chain where undoes is null and {1}
                        """,
                        DSL.val(ids),
                        DSL.or(consequences.stream()
                                .map(one -> one.outlasts(first))
                                .toList()))
                .intoSet(row -> new ChangeSetId(row.get("act", UUID.class)));
    }

    /// In one transaction, for what is not large. Putting back finds the conflicts by itself;
    /// where somebody wants all or nothing, it goes back to where it began.
    @Transactional
    public Undone now(ChangeSetId id, boolean rest) {
        return alreadyOrNothing(id).orElseGet(() -> attempt(id, rest, undo -> putBack(id, undo, null)));
    }

    /// @param work meets conflicts under the id of the undo
    private Undone attempt(ChangeSetId id, boolean rest, Consumer<ChangeSetId> work) {
        conflicts.forget(id);
        List<ConflictRecord> inTheWay = new ArrayList<>();
        Undone undone = Objects.requireNonNull(nested.execute(attempt -> {
            ChangeSetId undo = mark(id);
            takeAlong(id, undo);
            work.accept(undo);
            if (!rest) {
                inTheWay.addAll(conflicts.metBy(undo, CONFLICTS_TOLD));
            }
            if (inTheWay.isEmpty()) {
                return new Undone.Done(undo, kept(undo));
            }
            attempt.setRollbackOnly();
            return new Undone.InTheWay(conflicts.keptBy(undo, CONFLICTS_TOLD));
        }));
        conflicts.note(id, inTheWay);
        return undone;
    }

    private void takeAlong(ChangeSetId id, ChangeSetId undo) {
        for (ChangeSetId also : along(id)) {
            db.execute("select journal.mark_along({0}, {1})", DSL.val(also.value()), DSL.val(undo.value()));
            putBack(also, undo, null);
        }
    }

    /// What somebody wants to have undone, step by step.
    public record Asked(ChangeSetId original, boolean rest) {}

    /// Writes down what an undo with many steps is to do, before its first step.
    @Transactional
    public void ask(ChangeSetId undo, ChangeSetId original, boolean rest) {
        db.insertInto(UNDO_ASKED)
                .set(UNDO_ASKED.UNDO_ID, undo.value())
                .set(UNDO_ASKED.CHANGE_SET_ID, original)
                .set(UNDO_ASKED.REST, rest)
                .execute();
    }

    public Asked asked(ChangeSetId undo) {
        return db.select(UNDO_ASKED.CHANGE_SET_ID, UNDO_ASKED.REST)
                .from(UNDO_ASKED)
                .where(UNDO_ASKED.UNDO_ID.eq(undo.value()))
                .fetchSingle(row -> new Asked(row.value1(), row.value2()));
    }

    /// How many records an act has changed.
    public long recordsOf(ChangeSetId id) {
        return db.select(DSL.countDistinct(CHANGE.SUBJECT))
                .from(CHANGE)
                .where(CHANGE.CHANGE_SET_ID.eq(id))
                .fetchSingle()
                .value1();
    }

    /// Begins an undo that takes many steps, within the change set that is open. Begun already, it goes on.
    ///
    /// @return what speaks against it; empty when it has begun
    @Transactional
    public Optional<Undone> begin(ChangeSetId id, ChangeSetId undo, boolean rest) {
        if (undoneBy(id).filter(undo::equals).isPresent()) {
            return Optional.empty();
        }
        db.execute("select journal.look_at({0})", DSL.val(id.value()));
        return alreadyOrNothing(id).or(() -> switch (attempt(id, rest, begun -> look(id, begun, rest))) {
            case Undone.Done _ -> Optional.empty();
            case Undone.InTheWay inTheWay -> Optional.of(inTheWay);
            case Undone.Already already -> Optional.of(already);
            case Undone.Nothing nothing -> Optional.of(nothing);
        });
    }

    /// Whom the steps will come to, and, unless that is no matter, what stands in their way.
    private void look(ChangeSetId id, ChangeSetId undo, boolean rest) {
        if (!rest) {
            conflicts.meet(id, undo, CONFLICTS_TOLD);
        }
        db.insertInto(PENDING, PENDING.UNDO_ID, PENDING.PLACE, PENDING.SUBJECT)
                .select(db.select(DSL.val(undo.value()), DSL.max(CHANGE.PLACE), CHANGE.SUBJECT)
                        .from(CHANGE)
                        .where(CHANGE.CHANGE_SET_ID.eq(id))
                        .groupBy(CHANGE.SUBJECT))
                .execute();
    }

    /// How many records are still to be put back.
    public long left(ChangeSetId undo) {
        return db.fetchCount(PENDING, PENDING.UNDO_ID.eq(undo.value()));
    }

    /// How far an undo has come.
    ///
    /// @param done how many records the last step was done with
    public record Reached(long place, UUID subject, int done) {}

    /// Puts some more records back.
    ///
    /// @param before where the step before came to, so that nobody looks through what is done
    ///               already; null at first
    /// @return empty when there were none left
    @Transactional
    public Optional<Reached> step(ChangeSetId id, ChangeSetId undo, @Nullable Reached before) {
        var next = db.select(PENDING.PLACE, PENDING.SUBJECT)
                .from(PENDING)
                .where(PENDING.UNDO_ID.eq(undo.value()))
                .and(
                        before == null
                                ? DSL.noCondition()
                                : DSL.row(PENDING.PLACE, PENDING.SUBJECT).lt(before.place(), before.subject()))
                .orderBy(PENDING.PLACE.desc(), PENDING.SUBJECT.desc())
                .limit(STEP)
                .forUpdate()
                .fetch();
        if (next.isEmpty()) {
            return Optional.empty();
        }
        UUID[] subjects = next.getValues(PENDING.SUBJECT).toArray(UUID[]::new);
        UUID[] postponed = putBack(id, undo, subjects);
        int done = db.execute(
                "delete from journal.pending where undo_id = {0} and subject = any({1}) and (place < 0 or subject <> all({2}))",
                DSL.val(undo.value()), DSL.val(subjects), DSL.val(postponed));
        // Those on whom others hang come again when all others have been; whoever still hangs on them then was kept.
        db.execute(
                "update journal.pending set place = -place where undo_id = {0} and place > 0 and subject = any({1})",
                DSL.val(undo.value()), DSL.val(postponed));
        var last = next.getLast();
        return Optional.of(new Reached(last.value1(), last.value2(), done));
    }

    public long kept(ChangeSetId undo) {
        return db.select(DSL.countDistinct(CONFLICT.SUBJECT))
                .from(CONFLICT)
                .where(CONFLICT.UNDO_ID.eq(undo.value()))
                .fetchSingle()
                .value1();
    }

    /// Nobody else can undo it meanwhile.
    private Optional<Undone> alreadyOrNothing(ChangeSetId id) {
        db.select(CHANGE_SET.ID)
                .from(CHANGE_SET)
                .where(CHANGE_SET.ID.eq(id))
                .forUpdate()
                .fetch();
        Optional<ChangeSetId> by = undoneBy(id);
        if (by.isPresent()) {
            return by.map(Undone.Already::new);
        }
        return db.fetchExists(CHANGE, CHANGE.CHANGE_SET_ID.eq(id))
                        || !outlasting(Set.of(id)).isEmpty()
                ? Optional.empty()
                : Optional.of(new Undone.Nothing());
    }

    private Optional<ChangeSetId> undoneBy(ChangeSetId id) {
        return db.select(CHANGE_SET.UNDONE_BY)
                .from(CHANGE_SET)
                .where(CHANGE_SET.ID.eq(id))
                .fetchOptional(CHANGE_SET.UNDONE_BY);
    }

    private ChangeSetId mark(ChangeSetId id) {
        Record marked = db.fetchSingle(
                "with undo as materialized (select journal.opened() as id)"
                        + " select undo.id, journal.mark_undone({0}, undo.id) as marked from undo",
                DSL.val(id.value()));
        return new ChangeSetId(marked.get("id", UUID.class));
    }

    /// @return whom it had to postpone
    private UUID[] putBack(ChangeSetId id, ChangeSetId undo, UUID @Nullable [] subjects) {
        Record put = db.fetchSingle(
                "with put as materialized (select * from journal.put_back({0}, {1}, {2})) select restored, postponed from put",
                DSL.val(id.value()), DSL.val(undo.value()), DSL.val(subjects, UUID[].class));
        List<UUID> restored = Arrays.asList(put.get("restored", UUID[].class));
        if (!restored.isEmpty()) {
            var rows = new Restored(restored, columns(id, restored));
            restoring.forEach(one -> one.restored(rows));
        }
        return put.get("postponed", UUID[].class);
    }

    private Map<String, Set<String>> columns(ChangeSetId id, List<UUID> subjects) {
        return db.fetch("""
                        with put_back as materialized (
                            select c.watched_id, c.operation, c.new
                              from journal.change c
                             where c.change_set_id = {0} and c.subject = any({1})),
                        fields as (
                            select p.watched_id, jsonb_object_keys(p.new) as field from put_back p where p.operation = 'U'
                             union
                            select p.watched_id, '' from put_back p where p.operation <> 'U')
                        select w.heap, f.field from fields f join journal.watched w on w.id = f.watched_id
                        """, DSL.val(id.value()), DSL.val(subjects.toArray(UUID[]::new))).stream()
                .collect(groupingBy(
                        row -> row.get(0, String.class), mapping(row -> row.get(1, String.class), toSet())));
    }
}
