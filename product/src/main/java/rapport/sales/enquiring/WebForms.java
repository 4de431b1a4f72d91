package rapport.sales.enquiring;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.ENQUIRY;
import static rapport.sales.db.Tables.LEAD;
import static rapport.sales.db.Tables.WEB_FORM;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.customfields.CustomFields;
import rapport.sales.WebFormId;
import rapport.sales.db.tables.records.WebFormRecord;
import rapport.sales.lead.LeadPhase;

/// Reads the few forms of the company.
@Component
class WebForms {
    private static final Field<Integer> LEADS =
            field(select(count()).from(ENQUIRY).where(ENQUIRY.WEB_FORM_ID.eq(WEB_FORM.ID)));
    private static final Field<Integer> CONVERTED = field(select(count())
            .from(ENQUIRY)
            .join(LEAD)
            .on(LEAD.ID.eq(ENQUIRY.LEAD_ID))
            .where(ENQUIRY.WEB_FORM_ID.eq(WEB_FORM.ID))
            .and(LEAD.STANDING.eq(LeadPhase.CONVERTED)));
    private static final Field<Instant> LATEST =
            field(select(max(ENQUIRY.CAME_AT)).from(ENQUIRY).where(ENQUIRY.WEB_FORM_ID.eq(WEB_FORM.ID)));

    /// A form and what came by it.
    ///
    /// @param converted how many of its leads became deals
    /// @param latest    null while nothing came
    record Counted(
            WebForm form,
            int leads,
            int converted,
            @Nullable Instant latest) {}

    private final DSLContext db;
    private final CustomFields fields;

    WebForms(DSLContext db, CustomFields fields) {
        this.db = db;
        this.fields = fields;
    }

    Optional<WebForm> find(WebFormId id) {
        return db.selectFrom(WEB_FORM).where(WEB_FORM.ID.eq(id)).fetchOptional(this::read);
    }

    /// The open ones first.
    List<Counted> all() {
        return db.select(WEB_FORM.fields())
                .select(LEADS, CONVERTED, LATEST)
                .from(WEB_FORM)
                .orderBy(WEB_FORM.CLOSED_AT.isNotNull(), WEB_FORM.NAME)
                .fetch(row ->
                        new Counted(read(row.into(WEB_FORM)), row.get(LEADS), row.get(CONVERTED), row.get(LATEST)));
    }

    private WebForm read(WebFormRecord row) {
        return new WebForm(
                row.getId(),
                row.getName(),
                row.getTitle(),
                row.getIntro(),
                QuestionText.questions(row.getAsks()),
                further(row),
                row.getSource(),
                row.getOwnerId(),
                row.getPolicy(),
                row.getPurposeId(),
                row.getWording(),
                row.getConfirmed(),
                row.getThanks(),
                row.getRedirect(),
                List.of(row.getOrigins()),
                row.getHouse(),
                row.getSeal(),
                row.getKeptBy(),
                row.getClosedAt() == null);
    }

    /// What asks for a field of people that is there no longer, is not asked.
    private List<FurtherQuestion> further(WebFormRecord row) {
        return QuestionText.further(row.getFurther()).stream()
                .flatMap(question -> FieldAsked.read(question.field())
                        .map(asked -> asked.in(fields).map(question::like).stream())
                        .orElseGet(() -> Stream.of(question)))
                .toList();
    }
}
