package rapport.work.piece;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static rapport.work.db.Tables.PIECE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Rights;
import rapport.company.CompanyDay;
import rapport.customers.PartyNamed;
import rapport.expressions.Now;
import rapport.expressions.Option;
import rapport.expressions.Type;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// What can be said of work.
@Component
class WorkWords implements VocabularyPart {
    private final Owners owners;
    private final CompanyDay companyDay;

    WorkWords(Owners owners, CompanyDay companyDay) {
        this.owners = owners;
        this.companyDay = companyDay;
    }

    @Override
    public String kind() {
        return "work";
    }

    @Override
    public List<Word> words(Rights rights) {
        return List.of(
                Word.text("subject", "Subject", PIECE.SUBJECT),
                Word.choice(
                        "kind",
                        "Kind",
                        text(PIECE.KIND),
                        options(PieceKind.values(), PieceKind::name, PieceKind::label)),
                Word.choice(
                        "standing",
                        "Standing",
                        text(PIECE.STANDING),
                        options(Phase.values(), Phase::name, Phase::label)),
                Word.choice(
                        "priority",
                        "Priority",
                        text(PIECE.PRIORITY),
                        options(Priority.values(), one -> String.valueOf(one.rank()), Priority::label)),
                Word.reckoned("due", "Due", Type.MOMENT, this::due),
                Word.reckoned(
                        "overdue",
                        "Overdue",
                        Type.YES_NO,
                        now -> field(PIECE.STANDING
                                .eq(inline(Phase.OPEN))
                                .and(PIECE.RULE.eq(inline("")).or(PIECE.KIND.ne(inline(PieceKind.APPOINTMENT))))
                                .and(isOver(now)))),
                Word.choice(
                        "owner",
                        "Owner",
                        text(PIECE.OWNER_ID),
                        () -> owners.everybody().stream()
                                .map(owner -> new Option(owner.id().toString(), owner.label()))
                                .toList()),
                Word.yesNo("repeats", "Comes again", field(PIECE.RULE.ne(inline("")))),
                Word.text("place", "Place", PIECE.PLACE),
                Word.text("note", "Note", PIECE.NOTE),
                Word.text("outcome", "Outcome", PIECE.OUTCOME),
                Word.moment("closed", "Closed", PIECE.CLOSED_AT),
                Word.moment("added", "Added", PIECE.CREATED_AT),
                Word.text("customer.name", "Name of the customer", PartyNamed.name(PIECE.PARTY_ID, rights)));
    }

    /// For the company as it is kept, which has an index.
    private Field<Instant> due(Now now) {
        return now.zone().equals(companyDay.zone()) ? PIECE.DUE_AT : DueMoment.in(now.zone());
    }

    /// Days are over with their end, wherever one is.
    private static Condition isOver(Now now) {
        Condition days = coalesce(PIECE.LAST_DAY, PIECE.FIRST_DAY).lt(val(now.today(), PIECE.FIRST_DAY));
        Condition moments = PIECE.FIRST_DAY
                .isNull()
                .and(coalesce(PIECE.ENDS_AT, PIECE.DUE_AT).lt(val(now.instant(), PIECE.DUE_AT)));
        return days.or(moments);
    }

    private static <T> List<Option> options(T[] values, Function<T, String> key, Function<T, String> label) {
        return Arrays.stream(values)
                .map(value -> new Option(key.apply(value), label.apply(value)))
                .toList();
    }

    private static Field<String> text(Field<?> column) {
        return field("{0}::text", String.class, column);
    }
}
