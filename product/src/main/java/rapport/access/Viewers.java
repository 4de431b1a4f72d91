package rapport.access;

import static rapport.access.db.Tables.ACCOUNT;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.company.Companies;
import rapport.company.Company;
import rapport.web.Formats;

/// Whoever acts: in a request, or without standing before a screen, as a job does with the rights that its account has
/// at that moment.
@Component
public class Viewers {
    /// What of an account makes a viewer, beside the rights.
    static final List<SelectField<?>> WHO =
            List.of(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.EMAIL, ACCOUNT.LANGUAGE, ACCOUNT.TIME_ZONE);

    private final DSLContext db;
    private final RightsOfAccounts rights;
    private final Companies companies;

    Viewers(DSLContext db, RightsOfAccounts rights, Companies companies) {
        this.db = db;
        this.rights = rights;
        this.companies = companies;
    }

    /// Who stands before the screen, or has sent the program, of this request; empty for nobody.
    public Optional<Viewer> current() {
        return CurrentViewer.find();
    }

    /// Empty for an account that is closed by now.
    public Optional<Viewer> of(AccountId account) {
        return db.select(WHO)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(row -> viewer(row, rights.of(account), true));
    }

    /// How a text is written that this account will read, without standing before a screen.
    public Formats formatsOf(AccountId reader) {
        return db.select(ACCOUNT.LANGUAGE, ACCOUNT.TIME_ZONE)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(reader))
                .fetchOptional(row -> formats(row.value1(), row.value2()))
                .orElseGet(() -> formats(null, null));
    }

    /// How somebody writes who has chosen this.
    ///
    /// @param language null to write as the company does; so is the zone
    public Formats formats(@Nullable String language, @Nullable String timeZone) {
        Company company = companies.get();
        return new Formats(
                language == null ? company.language() : Locale.forLanguageTag(language),
                timeZone == null ? company.timeZone() : ZoneId.of(timeZone));
    }

    /// @param row with what [#WHO] names
    Viewer viewer(Record row, Rights rights, boolean mayWrite) {
        return new Viewer(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.NAME),
                row.get(ACCOUNT.EMAIL),
                mayWrite ? rights : rights.onlyReading(),
                formats(row.get(ACCOUNT.LANGUAGE), row.get(ACCOUNT.TIME_ZONE)),
                mayWrite);
    }
}
