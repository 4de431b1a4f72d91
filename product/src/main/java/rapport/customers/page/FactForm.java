package rapport.customers.page;

import java.util.List;
import rapport.web.Input;

/// A small form in the place of a fact.
///
/// @param action  where it is sent, with PUT for a fact that exists and POST for a new one
/// @param was     what stood there when the form was opened, to notice that somebody else was faster
/// @param problem what has to be put right; empty when nothing has
/// @param theirs  what somebody else has written meanwhile; empty when nobody has
public record FactForm(
        String party,
        String action,
        boolean isNew,
        String title,
        List<Input> inputs,
        String was,
        String problem,
        String theirs) {

    FactForm refused(String sentence) {
        return new FactForm(party, action, isNew, title, inputs, was, sentence, "");
    }

    FactForm overtaken(String now) {
        return new FactForm(party, action, isNew, title, inputs, now, "", now);
    }
}
