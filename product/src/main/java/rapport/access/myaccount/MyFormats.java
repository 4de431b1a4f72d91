package rapport.access.myaccount;

import static rapport.access.db.Tables.ACCOUNT;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.company.Choice;
import rapport.company.Companies;
import rapport.company.Company;
import rapport.company.CompanyChoices;

/// What the viewer has chosen about dates and numbers, and what there is to choose.
@Component
class MyFormats {
    private final DSLContext db;
    private final Viewers viewers;
    private final Companies companies;
    private final Clock clock;

    MyFormats(DSLContext db, Viewers viewers, Companies companies, Clock clock) {
        this.db = db;
        this.viewers = viewers;
        this.companies = companies;
        this.clock = clock;
    }

    FormatsForm of(Viewer viewer) {
        return db.select(ACCOUNT.LANGUAGE, ACCOUNT.TIME_ZONE)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(viewer.id()))
                .fetchSingle(row -> new FormatsForm(row.value1(), row.value2()));
    }

    FormatsCard card(FormatsForm form, Viewer viewer) {
        Company company = companies.get();
        return new FormatsCard(
                form,
                choices(company.language().getDisplayName(Locale.ENGLISH), CompanyChoices.languages()),
                choices(company.timeZone().getId().replace('_', ' '), CompanyChoices.timeZones()),
                viewer.formats().zone().getId(),
                example(form));
    }

    /// What cannot be chosen counts as the company's.
    FormatsExample example(FormatsForm form) {
        FormatsForm wanted = form.problems().isEmpty() ? form : FormatsForm.AS_THE_COMPANY;
        return FormatsExample.of(
                viewers.formats(wanted.ownLanguage(), wanted.ownTimeZone()),
                clock.instant(),
                companies.get().currency().getCurrencyCode());
    }

    private static List<Choice> choices(String company, List<Choice> own) {
        return Stream.concat(Stream.of(new Choice("", "As the company: " + company)), own.stream())
                .toList();
    }
}
