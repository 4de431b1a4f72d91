package rapport.access.setup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import rapport.company.Companies;
import rapport.database.StartRefused;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;

/// The first start without a browser: `RAPPORT_ADMIN_EMAIL` and `RAPPORT_ADMIN_PASSWORD` make the first account.
/// The company gets a name that its people change in the settings.
@Component
class SetUpFromEnvironment implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SetUpFromEnvironment.class);

    private final SetUp setUp;
    private final Companies companies;
    private final ChangeSets changeSets;
    private final String email;
    private final String password;

    SetUpFromEnvironment(
            SetUp setUp,
            Companies companies,
            ChangeSets changeSets,
            @Value("${rapport.admin-email:}") String email,
            @Value("${rapport.admin-password:}") String password) {
        this.setUp = setUp;
        this.companies = companies;
        this.changeSets = changeSets;
        this.email = email;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (email.isBlank() || companies.find().isPresent()) {
            return;
        }
        String name = email.replaceFirst("@.*", "");
        var form = new SetupForm(name, email, password, "My company", "EUR", "en-GB", "UTC");
        switch (changeSets.during(NamedAct.of(null, "Set Rapport up", Source.CONSOLE), () -> setUp.with(form))) {
            case SetupOutcome.Done _ -> LOG.info("The first account is {}", email);
            case SetupOutcome.AlreadyDone _ -> LOG.info("Another node has set Rapport up already");
            case SetupOutcome.Incomplete(var problems) ->
                throw new StartRefused("RAPPORT_ADMIN_EMAIL and RAPPORT_ADMIN_PASSWORD cannot be used: "
                        + String.join(" ", problems.values()));
        }
    }
}
