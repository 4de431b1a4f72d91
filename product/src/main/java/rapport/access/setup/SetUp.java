package rapport.access.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Accounts;
import rapport.access.Role;
import rapport.access.Typed;
import rapport.access.password.NewPassword;
import rapport.company.Companies;

/// Makes the first account and names the company: both, or neither.
@Service
class SetUp {
    private final Accounts accounts;
    private final Companies companies;
    private final PasswordEncoder passwords;

    SetUp(Accounts accounts, Companies companies, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.companies = companies;
        this.passwords = passwords;
    }

    @Transactional
    SetupOutcome with(SetupForm form) {
        Map<String, String> problems = problems(form);
        if (!problems.isEmpty()) {
            return new SetupOutcome.Incomplete(problems);
        }
        if (!companies.found(form.theCompany().read())) {
            return new SetupOutcome.AlreadyDone();
        }
        return accounts.add(form.email(), form.name(), passwords.encode(form.password()), Role.ADMINISTRATOR)
                .<SetupOutcome>map(SetupOutcome.Done::new)
                .orElseThrow(() -> new IllegalStateException("A new company has no accounts"));
    }

    private static Map<String, String> problems(SetupForm form) {
        var problems = new LinkedHashMap<String, String>();
        problems.put("name", Typed.nameProblem(form.name(), "Tell us your name: colleagues will see it."));
        problems.put("email", Typed.emailProblem(form.email()));
        problems.put(
                "password",
                new NewPassword(form.password())
                        .problem(form.email(), form.name(), form.company())
                        .orElse(""));
        problems.putAll(form.theCompany().problems());
        problems.values().removeIf(String::isEmpty);
        return problems;
    }
}
