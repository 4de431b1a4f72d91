/// The sample company: everybody that Tern Motion knows and three years of what was said and
/// done. It is brought into an empty or a lived-in Rapport, once.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "company",
            "web",
            "access",
            "automation",
            "automation :: plan",
            "automation :: run",
            "cast",
            "correspondence :: templating",
            "customers",
            "customers :: consent",
            "customers :: facts",
            "customers :: household",
            "customers :: keeping",
            "customfields",
            "expressions",
            "intake",
            "listing",
            "listing :: views",
            "messages",
            "messages :: boxes",
            "messages :: parsing",
            "money",
            "sales",
            "catalog",
            "catalog :: keeping",
            "sales :: account",
            "sales :: buying",
            "sales :: calling",
            "sales :: competitor",
            "sales :: enquiring",
            "sales :: lead",
            "sales :: move",
            "sales :: opportunity",
            "sales :: selling",
            "sales :: target",
            "timeline",
            "quality :: measuring",
            "quality :: aims",
            "quality :: actions",
            "quality :: cleaning",
            "journal",
            "work",
            "work :: absence",
            "work :: hours",
            "work :: inviting",
            "work :: leave",
            "work :: opening",
            "work :: piece"
        })
package rapport.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
