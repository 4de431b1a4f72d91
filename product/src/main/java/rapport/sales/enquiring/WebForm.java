package rapport.sales.enquiring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.customers.consent.PurposeId;
import rapport.sales.WebFormId;
import rapport.work.handout.Policy;

/// A form by which strangers ask.
///
/// @param name      as colleagues call it
/// @param title     what stands above it, `intro` below that
/// @param further  what it asks in words of its own
/// @param source    where its leads come from, as they say
/// @param owner     who gets its leads
/// @param policy    how a team shares them out; null where they are the team's, or a colleague's
/// @param purpose   what whoever asks may agree to, by a box with the `wording` beside it; null for nothing
/// @param confirmed whether an agreement counts only once it is confirmed by a link in a mail
/// @param thanks    what is said when it has come; `redirect` is where they are led instead, or empty
/// @param origins   the sites that may show it and send it
/// @param house     the address under which Rapport is reached, for links
/// @param keptBy    who changed it last: what it does, it does with their rights
record WebForm(
        WebFormId id,
        String name,
        String title,
        String intro,
        List<Question> questions,
        List<FurtherQuestion> further,
        String source,
        OwnerId owner,
        @Nullable Policy policy,
        @Nullable PurposeId purpose,
        String wording,
        boolean confirmed,
        String thanks,
        String redirect,
        List<String> origins,
        String house,
        byte[] seal,
        AccountId keptBy,
        boolean open) {

    Optional<Question> question(Asked what) {
        return questions.stream().filter(one -> one.what() == what).findFirst();
    }

    String at() {
        return "/forms/" + id;
    }

    /// Which pages may show it, and where it may lead: nothing else, and no script.
    String policyOfPage() {
        var leadsTo = redirect.isEmpty() ? "" : " " + Site.of(redirect).orElse("");
        return "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self';"
                + " base-uri 'none'; frame-ancestors 'self'"
                + origins.stream().map(origin -> " " + origin).reduce("", String::concat)
                + "; form-action 'self'" + leadsTo;
    }
}
