/// What other programs may do with Rapport: the same acts and readers that the pages use, as JSON over HTTP. Nothing is
/// decided here; a route reads what it was told, calls the act of the module that owns it, and says what came of it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "company",
            "web",
            "access",
            "access :: sealing",
            "access :: settings",
            "expressions",
            "listing",
            "listing :: grouping",
            "jobs",
            "notices",
            "customers",
            "customfields",
            "customers :: consent",
            "customers :: adding",
            "customers :: facts",
            "customers :: household",
            "customers :: keeping",
            "customers :: merging",
            "customers :: survival",
            "customers :: ownership",
            "customers :: reading",
            "money",
            "places",
            "sales",
            "sales :: calling",
            "sales :: fact",
            "sales :: lead",
            "sales :: opportunity",
            "sales :: pipeline",
            "sales :: qualifying",
            "sales :: target",
            "timeline",
            "network :: strength",
            "network :: introduction",
            "intake",
            "intake :: reading",
            "intake :: mapping",
            "history :: telling",
            "matching",
            "matching :: alike",
            "journal"
        })
package rapport.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
