package rapport.journal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static rapport.journal.db.Tables.CHANGE;
import static rapport.journal.db.Tables.CHANGE_SET;
import static rapport.journal.db.Tables.CONFLICT;
import static rapport.journal.db.Tables.WATCHED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.springframework.stereotype.Component;

/// Reads what was written down, newest first, by key. A history is two statements, however
/// long: which acts and what they changed, and what has become of those rows since.
@Component
public class Journal {
    private static final int CHANGES_TOLD = 40;
    private static final ChangeSetId LAST = new ChangeSetId(UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));

    private static final Field<Boolean> HINDERED = field(exists(selectOne()
                    .from(CONFLICT)
                    .where(CONFLICT.UNDO_ID.eq(
                            coalesce(CHANGE_SET.UNDONE_BY, CHANGE_SET.ID).cast(CONFLICT.UNDO_ID)))))
            .as("hindered");

    private final DSLContext db;
    private final RowStates states;

    Journal(DSLContext db, RowStates states) {
        this.db = db;
        this.states = states;
    }

    /// The acts that changed something about a record, and what they changed about it.
    public List<Told> of(UUID subject, Optional<ChangeSetId> before, int most) {
        var ids = field("""
                        array(select change_set_id from (
                            (select change_set_id from journal.change where subject = {0} and change_set_id < {1}
                              group by change_set_id order by change_set_id desc limit {2})
                            union
                            (select change_set_id from journal.change where also = {0} and change_set_id < {1}
                              group by change_set_id order by change_set_id desc limit {2})) either
                         order by change_set_id desc limit {2})
                        """, UUID[].class, val(subject), val(before.orElse(LAST).value()), val(most));
        return told(ids, CHANGE.SUBJECT.eq(subject).or(CHANGE.ALSO.eq(subject)), CHANGES_TOLD);
    }

    /// One act, with as many of its changes.
    public Optional<Told> find(ChangeSetId id, int changes) {
        return told(val(new UUID[] {id.value()}), trueCondition(), changes).stream()
                .findFirst();
    }

    /// What an act is called when it is taken back.
    public Optional<ChangeSet> find(ChangeSetId id) {
        return db.select(CHANGE_SET.fields())
                .from(CHANGE_SET)
                .where(CHANGE_SET.ID.eq(id))
                .fetchOptional(Journal::changeSet);
    }

    /// The latest act that took a record away and stands; empty where none did.
    public Optional<ChangeSet> removalOf(UUID record) {
        return db.select(CHANGE_SET.fields())
                .from(CHANGE)
                .join(CHANGE_SET)
                .on(CHANGE_SET.ID.eq(CHANGE.CHANGE_SET_ID))
                .where(CHANGE.SUBJECT.eq(record))
                .and(CHANGE.KEY.eq(record))
                .and(CHANGE.OPERATION.eq("D"))
                .and(CHANGE_SET.UNDONE_BY.isNull())
                .orderBy(CHANGE.CHANGE_SET_ID.desc())
                .limit(1)
                .fetchOptional(Journal::changeSet);
    }

    /// Several of them, by id.
    public Map<ChangeSetId, ChangeSet> all(Collection<ChangeSetId> ids) {
        return db
                .select(CHANGE_SET.fields())
                .from(CHANGE_SET)
                .where(
                        "{0} = any({1})",
                        CHANGE_SET.ID, val(ids.stream().map(ChangeSetId::value).toArray(UUID[]::new)))
                .fetch(Journal::changeSet)
                .stream()
                .collect(Collectors.toMap(ChangeSet::id, set -> set));
    }

    /// Whether an act stands. Nobody takes it back until the transaction of the caller ends.
    public boolean holds(ChangeSetId id) {
        return db.select(CHANGE_SET.UNDONE_BY).from(CHANGE_SET).where(CHANGE_SET.ID.eq(id)).forShare().fetch().stream()
                .noneMatch(row -> row.value1() != null);
    }

    /// Those of these acts that do not stand, for they were taken back.
    public Set<ChangeSetId> takenBack(Collection<ChangeSetId> acts) {
        return acts.isEmpty()
                ? Set.of()
                : db.select(CHANGE_SET.ID)
                        .from(CHANGE_SET)
                        .where(CHANGE_SET.ID.in(acts))
                        .and(CHANGE_SET.UNDONE_BY.isNotNull())
                        .fetchSet(CHANGE_SET.ID);
    }

    /// The acts that added rows of a table about a record, and still stand.
    ///
    /// @param heap the table, named with its schema
    public List<ChangeSetId> added(String heap, UUID record) {
        return db.selectDistinct(CHANGE_SET.ID)
                .from(CHANGE)
                .join(WATCHED)
                .on(WATCHED.ID.eq(CHANGE.WATCHED_ID))
                .join(CHANGE_SET)
                .on(CHANGE_SET.ID.eq(CHANGE.CHANGE_SET_ID))
                .where(CHANGE.SUBJECT.eq(record).or(CHANGE.ALSO.eq(record)))
                .and(WATCHED.HEAP.eq(heap))
                .and(CHANGE.OPERATION.eq("I"))
                .and(CHANGE_SET.UNDOES.isNull())
                .and(CHANGE_SET.UNDONE_BY.isNull())
                .fetch(CHANGE_SET.ID);
    }

    /// The records that each of these acts has changed, at most so many of each.
    public Map<ChangeSetId, List<UUID>> subjectsOf(Collection<ChangeSetId> acts, int most) {
        var changed = lateral(selectDistinct(CHANGE.SUBJECT)
                        .from(CHANGE)
                        .where(CHANGE.CHANGE_SET_ID.eq(CHANGE_SET.ID))
                        .limit(most))
                .as("changed", "subject");
        return db.select(CHANGE_SET.ID, changed.field("subject", UUID.class))
                .from(CHANGE_SET)
                .crossJoin(changed)
                .where(CHANGE_SET.ID.in(acts))
                .fetchGroups(Record2::value1, Record2::value2);
    }

    /// Some of the records that an act has made.
    public List<UUID> madeBy(ChangeSetId id) {
        return db.select(CHANGE.SUBJECT)
                .from(CHANGE)
                .where(CHANGE.CHANGE_SET_ID.eq(id))
                .and(CHANGE.OPERATION.eq("I"))
                .and(CHANGE.KEY.eq(CHANGE.SUBJECT))
                .limit(CHANGES_TOLD)
                .fetch(CHANGE.SUBJECT);
    }

    public List<ChangeSet> all(AuditFilter filter, int most) {
        return db.select(CHANGE_SET.fields())
                .from(CHANGE_SET)
                .where(filter.actor().map(CHANGE_SET.ACTOR::eq).orElse(noCondition()))
                .and(filter.source().map(CHANGE_SET.SOURCE::eq).orElse(noCondition()))
                .and(
                        filter.words().isBlank()
                                ? noCondition()
                                : CHANGE_SET
                                        .ACT
                                        .containsIgnoreCase(filter.words())
                                        .or(CHANGE_SET.ABOUT.containsIgnoreCase(filter.words())))
                .and(filter.from().map(Journal::notBefore).orElse(noCondition()))
                .and(filter.until().map(Journal::notBefore).map(Condition::not).orElse(noCondition()))
                .and(filter.before().map(CHANGE_SET.ID::lt).orElse(noCondition()))
                .orderBy(CHANGE_SET.ID.desc())
                .limit(most)
                .fetch(Journal::changeSet);
    }

    private static Condition notBefore(Instant moment) {
        return CHANGE_SET.ID.ge(field("journal.first_id({0})", CHANGE_SET.ID.getDataType(), val(moment)));
    }

    private List<Told> told(Field<UUID[]> ids, Condition which, int changes) {
        var changed = lateral(select(CHANGE.fields())
                        .from(CHANGE)
                        .where(CHANGE.CHANGE_SET_ID.eq(CHANGE_SET.ID))
                        .and(which)
                        .orderBy(CHANGE.PLACE, CHANGE.NTH)
                        .limit(changes + 1))
                .as("changed");
        Field<Long> place = field(name("changed", "place"), Long.class);
        var rows = db.select(CHANGE_SET.fields())
                .select(HINDERED)
                .select(changed.fields())
                .from(CHANGE_SET)
                .leftJoin(changed)
                .on(trueCondition())
                .where("{0} = any({1})", CHANGE_SET.ID, ids)
                .orderBy(CHANGE_SET.ID.desc(), place, field(name("changed", "nth")))
                .fetch();
        var sets = new LinkedHashMap<ChangeSetId, ChangeSet>();
        var raw = new LinkedHashMap<ChangeSetId, List<RawChange>>();
        var hindered = new HashSet<ChangeSetId>();
        for (Record row : rows) {
            ChangeSet set = changeSet(row);
            sets.put(set.id(), set);
            if (row.get(HINDERED)) {
                hindered.add(set.id());
            }
            RawChange change = RawChange.of(row.into(changed.fields()));
            if (change != null) {
                raw.computeIfAbsent(set.id(), _ -> new ArrayList<>()).add(change);
            }
        }
        var shown = new ArrayList<RawChange>();
        raw.values().forEach(list -> shown.addAll(list.subList(0, Math.min(changes, list.size()))));
        var states = this.states.of(shown);
        return sets.values().stream()
                .map(set ->
                        told(set, raw.getOrDefault(set.id(), List.of()), changes, states, hindered.contains(set.id())))
                .toList();
    }

    private static Told told(ChangeSet set, List<RawChange> raw, int most, RowStates.Known states, boolean hindered) {
        return new Told(set, raw.stream().limit(most).map(states::change).toList(), raw.size() > most, hindered);
    }

    private static ChangeSet changeSet(Record row) {
        return new ChangeSet(
                row.get(CHANGE_SET.ID),
                row.get(CHANGE_SET.AT),
                row.get(CHANGE_SET.ACTOR),
                row.get(CHANGE_SET.ACT),
                row.get(CHANGE_SET.SOURCE),
                row.get(CHANGE_SET.ABOUT),
                row.get(CHANGE_SET.LINK),
                row.get(CHANGE_SET.UNDOES),
                row.get(CHANGE_SET.UNDONE_BY));
    }
}
