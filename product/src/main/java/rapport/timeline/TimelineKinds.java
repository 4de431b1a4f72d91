package rapport.timeline;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.RecordKind;
import rapport.access.Right;

/// The kind of record of this module. Who sees an interaction is decided by its parties first: see [Interactions].
@Configuration(proxyBeanMethods = false)
public class TimelineKinds {
    public static final String INTERACTION = "interaction";

    @Bean
    RecordKind interactionKind() {
        return new RecordKind(
                INTERACTION,
                "Interaction",
                "Interactions",
                200,
                Set.of(Right.READ, Right.CREATE),
                InteractionField::all);
    }
}
