package rapport.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// The classes of the program, read once for all rules.
final class OurClasses {
    /// With the tables that jOOQ makes, and without the server and the generator: those are Maven modules of their own,
    /// with walls that the compiler knows.
    static final JavaClasses OF_THE_PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("rapport")
            .that(DescribedPredicate.describe("are of the program", OurClasses::isOfTheProgram));

    /// Those that people wrote.
    static final JavaClasses ALL =
            OF_THE_PROGRAM.that(DescribedPredicate.describe("are written by people", OurClasses::isWritten));

    private OurClasses() {}

    private static boolean isOfTheProgram(JavaClass type) {
        String name = type.getPackageName();
        return !name.startsWith("rapport.postgres") && !name.startsWith("rapport.generator");
    }

    private static boolean isWritten(JavaClass type) {
        return !type.getPackageName().matches("rapport\\.\\w+\\.db(\\..*)?");
    }
}
