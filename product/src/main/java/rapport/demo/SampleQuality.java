package rapport.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.company.CompanyDay;
import rapport.quality.actions.Actions;
import rapport.quality.aims.Aim;
import rapport.quality.aims.Aims;
import rapport.quality.cleaning.FindProposals;
import rapport.quality.measuring.MeasureQuality;

/// How good the information of the sample company is, what it ought to be, and what is done about it.
@Component
class SampleQuality {
    private static final List<Aim> AIMS = List.of(
            aim("people.no_email", "92", "99", 3),
            aim("people.name_case", "90", "100", 1),
            aim("people.stand_in", "94", "100", 3),
            aim("people.no_language", "95", "98", 1),
            aim("organisations.no_email", "10", "60", 2));

    private final Aims aims;
    private final Actions actions;
    private final MeasureQuality measure;
    private final FindProposals find;
    private final CompanyDay companyDay;

    SampleQuality(Aims aims, Actions actions, MeasureQuality measure, FindProposals find, CompanyDay companyDay) {
        this.aims = aims;
        this.actions = actions;
        this.measure = measure;
        this.find = find;
        this.companyDay = companyDay;
    }

    void bring(AccountId by) {
        AIMS.forEach(aims::set);
        LocalDate today = companyDay.today();
        var self = OwnerId.of(by);
        actions.plan(
                "people.no_email",
                "Ask for the e-mail at every call of the service desk",
                self,
                today.plusDays(30),
                by);
        actions.plan(
                "organisations.no_email",
                "Take the general e-mail from the imprint of each website",
                self,
                today.plusDays(60),
                by);
        find.now();
        measure.now();
    }

    private static Aim aim(String measure, String baseline, String target, int weight) {
        return new Aim(measure, new BigDecimal(baseline), new BigDecimal(target), weight);
    }
}
