package rapport.access;

import static rapport.access.db.Tables.ACCOUNT;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.company.Companies;
import rapport.company.Company;
import rapport.web.Formats;

/// Whoever acts: in a request, or without standing before a screen, as a job does with the rights that its account has
/// at that moment.
@Component
public class Viewers {
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
        return db.select(ACCOUNT.NAME, ACCOUNT.EMAIL)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(row -> viewer(account, row.value1(), row.value2(), rights.of(account), true));
    }

    Viewer viewer(AccountId id, String name, String email, Rights rights, boolean mayWrite) {
        Company company = companies.get();
        var formats = new Formats(company.language(), company.timeZone());
        return new Viewer(id, name, email, mayWrite ? rights : rights.onlyReading(), formats, mayWrite);
    }
}
