package rapport.sales.calling;

import static org.jooq.impl.DSL.count;
import static rapport.sales.db.Tables.CALLED_LEAD;
import static rapport.sales.db.Tables.CALL_LIST;
import static rapport.sales.db.Tables.LEAD;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFromStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.sales.CallListId;
import rapport.sales.SalesKinds;
import rapport.sales.calling.CallListPage.Choice;
import rapport.sales.calling.CallListPage.Line;
import rapport.sales.lead.LeadPhase;
import rapport.sales.lead.LeadSight;

/// Reads call lists, as far as a viewer sees the leads on them.
@Component
@Transactional(readOnly = true)
class CallingPages {
    private static final int MOST = 200;

    private final DSLContext db;
    private final Clock clock;

    CallingPages(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Those that are open first, and of these the newest.
    List<CallListRow> all(Viewer viewer) {
        var settled = count().filterWhere(CALLED_LEAD.RESPONSE.isNotNull());
        var interested = count().filterWhere(CALLED_LEAD.RESPONSE.eq(Response.INTERESTED));
        var toCall = count().filterWhere(comesUp(viewer, clock.instant()));
        var by = name(CALL_LIST.CREATED_BY);
        return seen(db.select(CALL_LIST.fields()).select(count(), settled, interested, toCall, by), viewer)
                .groupBy(CALL_LIST.ID)
                .orderBy(CALL_LIST.CLOSED_AT.isNotNull(), CALL_LIST.ID.desc())
                .limit(MOST)
                .fetch(row -> new CallListRow(
                        "/call-lists/" + row.get(CALL_LIST.ID),
                        row.get(CALL_LIST.NAME),
                        row.get(by),
                        viewer.formats().date(row.get(CALL_LIST.CREATED_AT)),
                        row.get(CALL_LIST.CLOSED_AT) == null,
                        row.get(count()),
                        row.get(settled),
                        row.get(interested),
                        row.get(toCall)));
    }

    /// Empty where there is no such list, or none on which the viewer sees a lead.
    ///
    /// @param only the leads with this response; all where none is named
    Optional<CallListPage> list(CallListId id, Optional<Response> only, Viewer viewer) {
        var counted = counted(id, viewer);
        return db.selectFrom(CALL_LIST)
                .where(CALL_LIST.ID.eq(id))
                .fetchOptional()
                .filter(_ -> counted.total() > 0)
                .map(list -> {
                    String at = "/call-lists/" + id;
                    boolean open = list.getClosedAt() == null;
                    return new CallListPage(
                            at,
                            list.getName(),
                            open,
                            open && mayCall(viewer),
                            counted.total(),
                            counted.settled(),
                            counted.toCall(),
                            choices(at, counted, only),
                            lines(id, only, viewer),
                            only.map(counted::of).orElse(counted.total()) > MOST);
                });
    }

    /// How far a list is.
    ///
    /// @param toCall those that come up today
    record Counted(int total, int toCall, Map<Response, Integer> responses) {
        int settled() {
            return responses.values().stream().mapToInt(Integer::intValue).sum();
        }

        int of(Response response) {
            return responses.getOrDefault(response, 0);
        }
    }

    Counted counted(CallListId id, Viewer viewer) {
        var toCall = count().filterWhere(comesUp(viewer, clock.instant()));
        var rows = seen(db.select(CALLED_LEAD.RESPONSE, count(), toCall), viewer)
                .and(CALL_LIST.ID.eq(id))
                .groupBy(CALLED_LEAD.RESPONSE)
                .fetch();
        return new Counted(
                rows.stream().mapToInt(row -> row.get(count())).sum(),
                rows.stream().mapToInt(row -> row.get(toCall)).sum(),
                rows.stream()
                        .filter(row -> row.get(CALLED_LEAD.RESPONSE) != null)
                        .collect(Collectors.toMap(row -> row.get(CALLED_LEAD.RESPONSE), row -> row.get(count()))));
    }

    static boolean mayCall(Viewer viewer) {
        return viewer.rights().may(SalesKinds.LEAD, Right.EDIT);
    }

    private static List<Choice> choices(String at, Counted counted, Optional<Response> only) {
        return Stream.concat(
                        Stream.of(new Choice(at, "All", "", counted.total(), only.isEmpty())),
                        Stream.of(Response.values())
                                .filter(response -> counted.of(response) > 0 || only.equals(Optional.of(response)))
                                .map(response -> new Choice(
                                        at + "?response=" + response,
                                        response.label(),
                                        response.tone(),
                                        counted.of(response),
                                        only.equals(Optional.of(response)))))
                .toList();
    }

    private List<Line> lines(CallListId id, Optional<Response> only, Viewer viewer) {
        var name = PartyNamed.name(LEAD.PARTY_ID, viewer.rights()).as("called");
        var by = name(CALLED_LEAD.ANSWERED_BY);
        return seen(db.select(CALLED_LEAD.fields()).select(LEAD.INTEREST, LEAD.STANDING, name, by), viewer)
                .and(CALL_LIST.ID.eq(id))
                .and(only.map(CALLED_LEAD.RESPONSE::eq).orElse(DSL.noCondition()))
                .orderBy(CALLED_LEAD.ANSWERED_AT.desc().nullsLast(), CALLED_LEAD.PLACE)
                .limit(MOST)
                .fetch(row -> new Line(
                        "/leads/" + row.get(CALLED_LEAD.LEAD_ID),
                        row.get(name),
                        row.get(LEAD.INTEREST),
                        response(row),
                        tone(row),
                        until(row, viewer),
                        Objects.requireNonNullElse(row.get(by), "")));
    }

    private static String response(Record row) {
        Response response = row.get(CALLED_LEAD.RESPONSE);
        int tries = row.get(CALLED_LEAD.TRIES);
        return response != null
                ? response.label()
                : !LeadPhase.OPEN.contains(row.get(LEAD.STANDING))
                        ? row.get(LEAD.STANDING).label()
                        : tries > 0 ? "Tried " + (tries == 1 ? "once" : "twice") : "To call";
    }

    private static String tone(Record row) {
        Response response = row.get(CALLED_LEAD.RESPONSE);
        return response == null ? "" : response.tone();
    }

    private static String until(Record row, Viewer viewer) {
        var due = row.get(CALLED_LEAD.DUE_ON);
        var at = row.get(CALLED_LEAD.ANSWERED_AT);
        return at != null
                ? viewer.formats().dateTime(at)
                : due != null ? "Again on " + viewer.formats().date(due) : "";
    }

    static Condition comesUp(Viewer viewer, Instant now) {
        LocalDate today = viewer.formats().day(now);
        return CALLED_LEAD
                .RESPONSE
                .isNull()
                .and(CALLED_LEAD.DUE_ON.isNull().or(CALLED_LEAD.DUE_ON.le(today)))
                .and(LEAD.STANDING.in(LeadPhase.OPEN));
    }

    private static Field<String> name(Field<AccountId> account) {
        return Owners.nameOf(account.coerce(LEAD.OWNER_ID)).as("by_whom");
    }

    /// The leads on call lists that a viewer sees.
    static <R extends Record> SelectConditionStep<R> seen(SelectFromStep<R> select, Viewer viewer) {
        return select.from(CALL_LIST)
                .join(CALLED_LEAD)
                .on(CALLED_LEAD.CALL_LIST_ID.eq(CALL_LIST.ID))
                .join(LEAD)
                .on(LEAD.ID.eq(CALLED_LEAD.LEAD_ID))
                .where(LeadSight.of(viewer));
    }
}
