/// The fields that a company adds to its records. An administrator defines them; they are at once in pages, lists,
/// filters, files, the API and the history. Values stand with the records themselves, so the module that keeps a kind
/// of record keeps them, and contributes that kind as a [rapport.customfields.CustomizedKind].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "web",
            "access",
            "access :: settings",
            "expressions",
            "journal",
            "jobs",
            "listing",
            "listing :: bulk",
            "notices",
            "money"
        })
package rapport.customfields;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
