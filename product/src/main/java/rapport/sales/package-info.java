/// Selling: enquiries of those who may buy, and the deals that we hope to win: through which stages they go, and how
/// they end. What happened to each deal is kept step by step, and the funnel is computed from that alone.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "company",
            "web",
            "access",
            "access :: settings",
            "access :: sharing",
            "money",
            "notices",
            "journal",
            "jobs",
            "expressions",
            "listing",
            "listing :: bulk",
            "listing :: cells",
            "listing :: views",
            "correspondence :: templating",
            "customfields",
            "customfields :: bulk",
            "customers",
            "customers :: adding",
            "customers :: consent",
            "customers :: facts",
            "customers :: finding",
            "intake",
            "intake :: records",
            "customers :: keeping",
            "customers :: ownership",
            "customers :: rules",
            "customers :: survival",
            "matching",
            "matching :: alike",
            "matching :: suggesting",
            "history",
            "search",
            "timeline",
            "catalog",
            "network",
            "timeline",
            "automation",
            "automation :: plan",
            "automation :: run",
            "work",
            "work :: handout",
            "work :: hours",
            "work :: piece"
        })
package rapport.sales;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
