/// Bringing in the customers a company already knows: a file is read whatever program wrote it, its columns become
/// facts, every row is kept as it came, and each is accounted for: created, updated, unchanged, or refused and why.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "company",
            "web",
            "access",
            "access :: sealing",
            "listing",
            "jobs",
            "customers",
            "customfields",
            "customers :: consent",
            "customers :: facts",
            "customers :: keeping",
            "customers :: survival",
            "journal",
            "matching",
            "matching :: alike"
        })
package rapport.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
