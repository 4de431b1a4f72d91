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
import rapport.sales.LeadId;
import rapport.sales.lead.LeadSight;

/// Reads what came by forms.
@Component
class Enquiries {
    private final DSLContext db;

    Enquiries(DSLContext db) {
        this.db = db;
    }

    /// Empty for a lead that came otherwise, and for one that the viewer may not see.
    Optional<Enquiry> of(LeadId lead, Viewer viewer) {
        return db.select(WEB_FORM.NAME, WEB_FORM.ASKS, WEB_FORM.HOUSE)
                .select(ENQUIRY.TOLD, ENQUIRY.KNOWN, ENQUIRY.WORDING, ENQUIRY.SITE, ENQUIRY.CAME_AT)
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
                lines(row, viewer.rights()),
                row.get(ENQUIRY.KNOWN),
                row.get(ENQUIRY.WORDING),
                viewer.formats().dateTime(row.get(ENQUIRY.CAME_AT)) + (elsewhere ? ", on " + site : ""));
    }

    /// In the words in which the form asks today, where it still does.
    private static List<Enquiry.Line> lines(Record row, Rights rights) {
        Map<Asked, String> labels = QuestionText.questions(row.get(WEB_FORM.ASKS)).stream()
                .collect(Collectors.toMap(Question::what, Question::label));
        Map<Asked, String> answers = QuestionText.answers(row.get(ENQUIRY.TOLD));
        return Arrays.stream(Asked.values())
                .filter(what -> !isHidden(what.field(), rights))
                .filter(what -> !answers.getOrDefault(what, "").isEmpty())
                .map(what -> new Enquiry.Line(labels.getOrDefault(what, what.label()), answers.getOrDefault(what, "")))
                .toList();
    }

    private static boolean isHidden(@Nullable PartyField field, Rights rights) {
        return field != null
                && Stream.of(CustomerKinds.PERSON, CustomerKinds.ORGANISATION)
                        .anyMatch(kind -> rights.hides(field.of(kind)));
    }
}
