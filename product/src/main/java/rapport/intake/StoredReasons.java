package rapport.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.matching.MatchedPair;
import rapport.matching.Outcome;
import rapport.matching.Reason;
import rapport.matching.Waterfall;
import rapport.web.Formats;
import tools.jackson.databind.json.JsonMapper;

/// Why a row may be about somebody, as it was weighed when the row came: afterwards both tell the same.
@Component
public class StoredReasons {
    private record Weighed(double prior, double bits, double probability, Outcome outcome, List<Reason> reasons) {}

    private final JsonMapper json;

    StoredReasons(JsonMapper json) {
        this.json = json;
    }

    public String write(MatchedPair pair) {
        return json.writeValueAsString(
                new Weighed(pair.priorBits(), pair.bits(), pair.probability(), pair.outcome(), pair.reasons()));
    }

    public Waterfall waterfall(String stored, Formats formats) {
        Weighed weighed = json.readValue(stored, Weighed.class);
        return Waterfall.of(
                weighed.reasons(), weighed.prior(), weighed.bits(), weighed.probability(), weighed.outcome(), formats);
    }
}
