package rapport.customers.consent;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What holds for one party, one purpose and one channel at a moment: enough to decide whether it
/// may be contacted.
///
/// @param onChannel words about the channel, whatever it is used for
/// @param onPurpose words about the purpose on this channel
/// @param atHome words of the household in which the party lives about the channel
/// @param suppressed addresses of the party, and those that its household shares, that must not
///         be used, each with its list
/// @param askedAlone false for a household: to what a purpose needs, each member says yes
/// @param quiet null where there are no quiet hours
record Wishes(
        String purpose,
        LegalBasis basis,
        boolean retired,
        ContactChannel channel,
        List<Said> onChannel,
        List<Said> onPurpose,
        List<Said> atHome,
        List<Suppressed> suppressed,
        boolean askedAlone,
        @Nullable QuietHours quiet) {

    record Said(Standing standing, Instant since, Given given) {}

    record Suppressed(String written, String list) {}

    /// For a word from one person to another.
    static Wishes personal(
            ContactChannel channel,
            List<Said> onChannel,
            List<Said> atHome,
            List<Suppressed> suppressed,
            @Nullable QuietHours quiet) {
        return new Wishes(
                "A personal word",
                LegalBasis.LEGITIMATE_INTEREST,
                false,
                channel,
                onChannel,
                List.of(),
                atHome,
                suppressed,
                true,
                quiet);
    }

    Permission at(Instant at, ProofWords words) {
        Permission permission = whenever(words);
        if (permission instanceof Permission.Allowed && channel.isDisturbing() && quiet != null) {
            Optional<Instant> end = quiet.endingAfter(at);
            if (end.isPresent()) {
                return new Permission.NotNow(end.get(), words.quietUntil(end.get(), quiet));
            }
        }
        return permission;
    }

    private Permission whenever(ProofWords words) {
        if (retired) {
            return forbidden(Permission.Reason.UNKNOWN, "Nobody is contacted for “" + purpose + "” any more.");
        }
        if (basis == LegalBasis.LEGAL_DUTY) {
            return new Permission.Allowed("The law demands it: “" + purpose + "” reaches everybody.");
        }
        Optional<Said> refusal = strictest(onChannel).filter(said -> said.standing() == Standing.OPTED_OUT);
        if (refusal.isPresent()) {
            return forbidden(Permission.Reason.REFUSED_CHANNEL, channel.not() + words.since(refusal.get()));
        }
        Optional<Said> home = strictest(atHome).filter(said -> said.standing() == Standing.OPTED_OUT);
        if (home.isPresent()) {
            return forbidden(
                    Permission.Reason.REFUSED_CHANNEL,
                    "The household says: " + channel.not() + words.since(home.get()));
        }
        if (!suppressed.isEmpty()) {
            Suppressed first = suppressed.getFirst();
            return forbidden(Permission.Reason.SUPPRESSED, first.written() + " is on the list “" + first.list() + "”.");
        }
        return strictest(onPurpose)
                .filter(said -> askedAlone || said.standing() == Standing.OPTED_OUT)
                .map(said -> by(said, words))
                .orElseGet(() -> basis == LegalBasis.CONSENT && askedAlone
                        ? forbidden(
                                Permission.Reason.NO_CONSENT,
                                "“" + purpose + "” needs a consent, and there is none " + channel.by() + ".")
                        : byRight());
    }

    private Permission by(Said said, ProofWords words) {
        return switch (said.standing()) {
            case OPTED_OUT ->
                forbidden(
                        Permission.Reason.REFUSED_PURPOSE,
                        "Does not want “" + purpose + "” " + channel.by() + words.since(said));
            case OPTED_IN -> new Permission.Allowed("Agreed to “" + purpose + "” " + channel.by() + words.since(said));
            case ASKED ->
                basis == LegalBasis.CONSENT
                        ? forbidden(
                                Permission.Reason.UNCONFIRMED,
                                "Was asked to confirm “" + purpose + "” " + channel.by() + " and has not done so yet.")
                        : byRight();
            case LIFTED -> throw new IllegalStateException("Only a refusal of everything is taken back");
        };
    }

    private Permission byRight() {
        if (basis == LegalBasis.CONSENT) {
            return new Permission.Allowed("Everybody in the household agreed.");
        }
        return new Permission.Allowed("“" + purpose + "” needs no consent ("
                + basis.label().toLowerCase(Locale.ROOT) + "), and nobody refused it.");
    }

    private static Optional<Said> strictest(List<Said> words) {
        return words.stream().min(Comparator.comparing(Said::standing).thenComparing(Said::since));
    }

    private static Permission forbidden(Permission.Reason reason, String why) {
        return new Permission.Forbidden(reason, why);
    }
}
