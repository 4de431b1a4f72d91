package rapport.automation;

import java.util.EnumSet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.web.Place;

/// Playbooks as a kind of record on which roles give rights, and where they stand in the navigation.
@Configuration(proxyBeanMethods = false)
public class AutomationKinds {
    public static final String PLAYBOOK = "playbook";

    @Bean
    RecordKind playbookKind() {
        return new RecordKind(
                PLAYBOOK,
                "Playbook",
                "Playbooks",
                220,
                EnumSet.of(Right.READ, Right.CREATE, Right.EDIT, Right.DELETE),
                List::of);
    }

    @Bean
    Place playbooksPlace() {
        return new Place("Selling", 220, "Playbooks", "notebook-pen", "/playbooks", "");
    }
}
