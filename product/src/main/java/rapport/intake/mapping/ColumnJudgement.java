package rapport.intake.mapping;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Weighs what the title of a column says against what its values are.
///
/// @param said null where the title tells nothing
record ColumnJudgement(String title, @Nullable HeaderText said, ColumnContent content) {

    private static final Map<Target, String> IN_PLURAL = Map.of(
            Target.EMAIL,
            "e-mail addresses",
            Target.PHONE,
            "phone numbers",
            Target.WEBSITE,
            "websites",
            Target.BIRTHDAY,
            "dates",
            Target.COUNTRY,
            "countries",
            Target.POSTCODE,
            "postcodes",
            Target.PREFIX,
            "forms of address",
            Target.ROLE,
            "roles",
            Target.GIVEN_NAME,
            "given names",
            Target.FULL_NAME,
            "names");

    ColumnProposal proposal() {
        if (said == null) {
            return byContent();
        }
        var target = doubtful(said.labelled());
        var header = "header says " + lower(target.label());
        var look = look(target);
        if (look == null || content.filled() == 0) {
            return new ColumnProposal(title, target, said.sure() ? 90 : 75, header);
        }
        var share = content.share(look);
        var reason = header + "; " + share(share, look);
        if (share < 20 && (look == Target.EMAIL || look == Target.PHONE || look == Target.BIRTHDAY)) {
            var better = byContent();
            return better.confidence() > 70 ? better : new ColumnProposal(title, target, 40, reason);
        }
        return new ColumnProposal(title, target, Math.min(99, (said.sure() ? 60 : 50) + share * 2 / 5), reason);
    }

    /// Titles that mean two things: the values decide between Dr and director, between supplier and team lead.
    private Target doubtful(Target target) {
        return switch (target) {
            case JOB_TITLE, PREFIX ->
                content.share(Target.PREFIX) >= 60
                        ? Target.PREFIX
                        : content.filled() > 0
                                        && content.share(Target.PREFIX) < 20
                                        && content.share(Target.ROLE) < 50
                                        && isTitle()
                                ? Target.JOB_TITLE
                                : target;
            case ROLE ->
                content.filled() == 0 || content.share(Target.ROLE) >= 30
                        ? target
                        : isRole() ? Target.JOB_TITLE : Target.NOTE;
            default -> target;
        };
    }

    private boolean isTitle() {
        return title.toLowerCase(Locale.ROOT).matches("tit(le|el|re|olo|ulo|el)");
    }

    private boolean isRole() {
        return title.toLowerCase(Locale.ROOT).matches("role|rolle|rôle|rol|papel");
    }

    private ColumnProposal byContent() {
        var found = content.convincing()
                .orElse(
                        content.share(Target.GIVEN_NAME) >= 30
                                ? Target.GIVEN_NAME
                                : content.share(Target.FULL_NAME) >= 30 ? Target.FULL_NAME : Target.IGNORE);
        if (found == Target.IGNORE) {
            return new ColumnProposal(title, Target.IGNORE, 0, "not recognised");
        }
        var share = content.share(found);
        return switch (found) {
            case BIRTHDAY -> new ColumnProposal(title, Target.BIRTHDAY, share / 2, share(share, found));
            case POSTCODE, GIVEN_NAME, FULL_NAME -> new ColumnProposal(title, found, 60, share(share, found));
            default -> new ColumnProposal(title, found, share * 9 / 10, share(share, found));
        };
    }

    /// Under which target the content was counted, or null for values that look like nothing in particular.
    private static @Nullable Target look(Target target) {
        return switch (target) {
            case EMAIL, EMAIL_WORK, EMAIL_PRIVATE -> Target.EMAIL;
            case PHONE, PHONE_MOBILE, PHONE_WORK, PHONE_HOME, PHONE_FAX -> Target.PHONE;
            case BIRTHDAY, ROLE_SINCE, CONSENT_DATE -> Target.BIRTHDAY;
            case COUNTRY, ROLE, PREFIX -> target;
            default -> null;
        };
    }

    private static String share(int share, Target target) {
        return share + " % of the values are " + IN_PLURAL.get(target);
    }

    static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
