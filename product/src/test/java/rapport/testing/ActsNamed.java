package rapport.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;

/// Names what a test itself does by calling acts directly, as a route would.
final class ActsNamed implements TestInstancePreConstructCallback, AfterEachCallback {
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext test, ExtensionContext context) {
        changeSets(context).begin(NamedAct.of(null, "Try something", Source.CONSOLE));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        changeSets(context).end();
    }

    private static ChangeSets changeSets(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getBean(ChangeSets.class);
    }
}
