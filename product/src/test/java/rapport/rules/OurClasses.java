package rapport.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// The classes that people wrote: not the tests, not what jOOQ and JTE make.
final class OurClasses {
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("rapport")
            .that(DescribedPredicate.describe("are written by people", OurClasses::isWritten));

    private OurClasses() {}

    private static boolean isWritten(JavaClass type) {
        String name = type.getPackageName();
        boolean made = name.matches("rapport\\.\\w+\\.db(\\..*)?");
        boolean elsewhere = name.startsWith("rapport.postgres") || name.startsWith("rapport.generator");
        return !made && !elsewhere;
    }
}
