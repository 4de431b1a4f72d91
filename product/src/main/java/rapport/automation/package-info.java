/// Plans that are gone through step by step, over days: calls, mails, waits and branches. A run survives a crash, does
/// each step exactly once, and ends when the customer answers or its record does. It knows no kind of record and few
/// kinds of steps; modules above contribute both.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "company",
            "web",
            "access",
            "journal",
            "jobs",
            "notices",
            "expressions",
            "listing",
            "listing :: bulk",
            "customers",
            "customers :: consent",
            "customers :: facts",
            "timeline",
            "correspondence :: templating",
            "correspondence :: writing",
            "work",
            "work :: hours",
            "work :: piece"
        })
package rapport.automation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
