package rapport.quality;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.web.Act;
import rapport.web.Place;

/// To see how good the information of the whole company is, and to say what it ought to be, are rights like others.
/// How good it is of the customers whom one sees, everybody may know who sees them.
@Configuration(proxyBeanMethods = false)
public class QualityKinds {
    public static final String QUALITY = "quality";

    @Bean
    RecordKind qualityKind() {
        return new RecordKind(
                QUALITY, "Information quality", "Information quality", 300, Set.of(Right.READ, Right.EDIT), List::of);
    }

    @Bean
    Place qualityPlace() {
        return new Place("Data", 320, "Quality", "badge-check", "/quality", "");
    }

    @Bean
    Act seeQuality() {
        return new Act(
                500, "Information quality", "badge-check", "/quality", "completeness validity duplicates data score");
    }
}
