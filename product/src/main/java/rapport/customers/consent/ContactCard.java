package rapport.customers.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a customer wants to hear of and how, ready to be shown.
///
/// @param likes       how they like to be contacted, in sentences; empty where nothing is known
/// @param words       what holds today, refusals of everything first
/// @param past        what held before
/// @param form        null while nothing is written down
/// @param preferences null while no preference is edited
/// @param problem     with the form that is open
/// @param link        with which they confirm what they were just asked, told this once; or empty
public record ContactCard(
        String party,
        boolean open,
        List<String> likes,
        List<Word> words,
        List<Word> past,
        @Nullable ConsentForm form,
        @Nullable PreferenceForm preferences,
        String problem,
        String link) {

    /// @param about   the purpose and the channel
    /// @param says    what they say of it
    /// @param proof   how and when it was said, and who wrote it down
    /// @param wording what they were shown; or empty
    /// @param next    where the next word about the same is written down
    public record Word(
            String about, String says, String tone, String proof, String wording, String remark, String next) {}

    public String address() {
        return "/parties/" + party + "/contact";
    }

    public boolean editing() {
        return form != null || preferences != null;
    }
}
