package rapport.sales.enquiring;

import static rapport.sales.db.Tables.ENQUIRY;
import static rapport.sales.db.Tables.LEAD;
import static rapport.sales.db.Tables.WEB_FORM;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;
import rapport.customfields.CustomField;
import rapport.customfields.FieldValues;
import rapport.sales.LeadId;
import rapport.sales.lead.LeadSight;

/// Keeps and reads what came by forms.
@Component
class Enquiries {
    private final DSLContext db;

    Enquiries(DSLContext db) {
        this.db = db;
    }

    /// @param known whether we knew who asks
    void keep(WebForm form, Answers answers, LeadId lead, boolean known, Coming coming) {
        db.insertInto(ENQUIRY)
                .set(ENQUIRY.WEB_FORM_ID, form.id())
                .set(ENQUIRY.LEAD_ID, lead)
                .set(ENQUIRY.TOKEN, coming.token())
                .set(ENQUIRY.TOLD, QuestionText.written(answers.texts()))
                .set(ENQUIRY.FURTHER, QuestionText.written(answers.told(form)))
                .set(ENQUIRY.KNOWN, known)
                .set(ENQUIRY.WORDING, answers.agrees() ? form.wording() : "")
                .set(ENQUIRY.ADDRESS, coming.from().address())
                .set(ENQUIRY.SITE, coming.from().site())
                .set(ENQUIRY.CAME_AT, coming.at())
                .execute();
    }

    /// Empty for a lead that came otherwise, and for one that the viewer may not see.
    Optional<Enquiry> of(LeadId lead, Viewer viewer) {
        return db.select(WEB_FORM.NAME, WEB_FORM.ASKS, WEB_FORM.HOUSE)
                .select(ENQUIRY.TOLD, ENQUIRY.FURTHER, ENQUIRY.KNOWN, ENQUIRY.WORDING, ENQUIRY.SITE, ENQUIRY.CAME_AT)
                .from(ENQUIRY)
                .join(WEB_FORM)
                .on(WEB_FORM.ID.eq(ENQUIRY.WEB_FORM_ID))
                .join(LEAD)
                .on(LEAD.ID.eq(ENQUIRY.LEAD_ID))
                .where(ENQUIRY.LEAD_ID.eq(lead))
                .and(LeadSight.of(viewer))
                .fetchOptional(row -> read(row, viewer));
    }

    private static Enquiry read(Record row, Viewer viewer) {
        String site = row.get(ENQUIRY.SITE);
        boolean elsewhere =
                !site.isEmpty() && !site.equals(Site.of(row.get(WEB_FORM.HOUSE)).orElse(""));
        return new Enquiry(
                row.get(WEB_FORM.NAME),
                lines(row, viewer),
                row.get(ENQUIRY.KNOWN),
                row.get(ENQUIRY.WORDING),
                viewer.formats().dateTime(row.get(ENQUIRY.CAME_AT)) + (elsewhere ? ", on " + site : ""));
    }

    /// What was said comes last, as it was asked.
    private static List<Enquiry.Line> lines(Record row, Viewer viewer) {
        Map<Asked, String> labels = QuestionText.questions(row.get(WEB_FORM.ASKS)).stream()
                .collect(Collectors.toMap(Question::what, Question::label));
        Map<Asked, String> answers = QuestionText.answers(row.get(ENQUIRY.TOLD));
        Stream<Enquiry.Line> before = Arrays.stream(Asked.values())
                .filter(what -> what != Asked.MESSAGE)
                .flatMap(what -> line(what, labels, answers, viewer.rights()));
        Stream<Enquiry.Line> further = QuestionText.furtherAnswers(row.get(ENQUIRY.FURTHER)).stream()
                .filter(answer -> !isHidden(answer.question(), viewer.rights()))
                .map(answer -> line(answer, viewer));
        return Stream.of(before, further, line(Asked.MESSAGE, labels, answers, viewer.rights()))
                .flatMap(lines -> lines)
                .toList();
    }

    /// In the words in which the form asks today, where it still does.
    private static Stream<Enquiry.Line> line(
            Asked what, Map<Asked, String> labels, Map<Asked, String> answers, Rights rights) {
        String answer = answers.getOrDefault(what, "");
        return answer.isEmpty() || isHidden(what.field(), rights)
                ? Stream.empty()
                : Stream.of(new Enquiry.Line(labels.getOrDefault(what, what.label()), answer, ""));
    }

    /// In the words in which it was asked.
    private static Enquiry.Line line(FurtherAnswer answer, Viewer viewer) {
        CustomField asked = answer.question().asField();
        return new Enquiry.Line(
                asked.label(),
                FieldValues.shown(asked, answer.value(), viewer.formats()),
                FieldValues.href(asked, answer.value()));
    }

    private static boolean isHidden(FurtherQuestion question, Rights rights) {
        return FieldAsked.read(question.field())
                .filter(field -> rights.hides(field.asKindField()))
                .isPresent();
    }

    private static boolean isHidden(@Nullable PartyField field, Rights rights) {
        return field != null
                && Stream.of(CustomerKinds.PERSON, CustomerKinds.ORGANISATION)
                        .anyMatch(kind -> rights.hides(field.of(kind)));
    }
}
