package rapport.access.myaccount;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import rapport.access.Accounts;
import rapport.access.SecretKey;
import rapport.access.Sessions;
import rapport.access.Viewer;
import rapport.access.password.NewPassword;
import rapport.access.signin.PasswordCheck;
import rapport.access.signin.Verdict;
import rapport.access.signin.Visit;
import rapport.access.warnings.WarningKind;
import rapport.access.warnings.Warnings;
import rapport.company.Companies;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;

/// Whoever knows the old password may choose another. All other sessions end.
@Service
class ChangePassword {
    private final PasswordCheck check;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Companies companies;
    private final Warnings warnings;
    private final PasswordEncoder passwords;
    private final ChangeSets changeSets;

    ChangePassword(
            PasswordCheck check,
            Accounts accounts,
            Sessions sessions,
            Companies companies,
            Warnings warnings,
            PasswordEncoder passwords,
            ChangeSets changeSets) {
        this.check = check;
        this.accounts = accounts;
        this.sessions = sessions;
        this.companies = companies;
        this.warnings = warnings;
        this.passwords = passwords;
        this.changeSets = changeSets;
    }

    PasswordChange with(PasswordForm form, Viewer viewer, SecretKey here, Visit visit) {
        var problem = new NewPassword(form.password())
                .problem(viewer.email(), viewer.name(), companies.get().name());
        if (problem.isPresent()) {
            return new PasswordChange.Weak(problem.get());
        }
        return switch (check.of(viewer.email(), form.old(), visit)) {
            case Verdict.Wrong() -> new PasswordChange.WrongOld();
            case Verdict.Locked(var until) -> new PasswordChange.Locked(until);
            case Verdict.Right(var account) -> {
                accounts.setPassword(account, passwords.encode(form.password()));
                changeSets.note(NamedAct.of(account.value(), "Change the own password", Source.SCREEN));
                sessions.endOthers(account, here);
                warnings.note(account, WarningKind.PASSWORD_CHANGED, "", account);
                yield new PasswordChange.Changed();
            }
        };
    }
}
