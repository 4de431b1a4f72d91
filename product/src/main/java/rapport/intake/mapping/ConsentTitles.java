package rapport.intake.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapport.customers.consent.ContactChannel;
import rapport.customers.consent.LegalBasis;
import rapport.customers.consent.Purpose;
import rapport.customers.facts.FoldedText;

/// Reads in the title of a column that it says whether people may be contacted: `Newsletter`, `Email Opt Out`,
/// `HasOptedOutOfFax`, `Do not call`, `Einwilligung Telefon`.
record ConsentTitles(List<Purpose> purposes) {
    private static final List<String> REFUSALS = List.of(
            "opt out",
            "opted out",
            "optout",
            "do not",
            "donot",
            "dont",
            "unsubscribed",
            "unsubscribe",
            "dnc",
            "widerspruch",
            "sperre",
            "gesperrt",
            "nicht",
            "abgemeldet",
            "desabonne",
            "opposition",
            "baja");
    private static final List<String> CONSENTS = List.of(
            "opt in",
            "opted in",
            "optin",
            "consent",
            "consents",
            "subscribed",
            "subscriber",
            "permission",
            "agreed",
            "gdpr",
            "einwilligung",
            "einverstanden",
            "zustimmung",
            "consentement",
            "abonne",
            "consentimiento",
            "consenso",
            "toestemming",
            "consentimento");
    /// What stands beside consent: when and how it was given.
    private static final Set<String> BESIDE = Set.of(
            "date", "datum", "time", "at", "am", "on", "source", "quelle", "ip", "text", "method", "via", "reason");
    private static final Map<ContactChannel, Set<String>> CHANNELS = Map.of(
            ContactChannel.EMAIL, Set.of("email", "mail", "mails", "emails", "courriel", "correo"),
            ContactChannel.PHONE,
                    Set.of("phone", "call", "calls", "telefon", "anruf", "anrufe", "telephone", "telefono"),
            ContactChannel.SMS, Set.of("sms", "texts", "texting"),
            ContactChannel.LETTER, Set.of("letter", "letters", "post", "postal", "brief", "briefe", "courrier"),
            ContactChannel.MESSENGER, Set.of("messenger", "whatsapp", "telegram", "signal"));

    /// Empty where the title says nothing of the kind, or not of what.
    Optional<ConsentColumn> of(String title) {
        String said = " " + FoldedText.fold(HeaderText.apart(title).replaceAll("(?i)e-?mail", "email")) + " ";
        if (BESIDE.stream().anyMatch(word -> said.contains(" " + word + " "))) {
            return Optional.empty();
        }
        boolean refusal =
                said.startsWith(" no ") || REFUSALS.stream().anyMatch(word -> said.contains(" " + word + " "));
        boolean consent = CONSENTS.stream().anyMatch(word -> said.contains(" " + word + " "));
        Optional<Purpose> purpose = purposes.stream()
                .filter(one -> said.contains(" " + FoldedText.fold(one.name()) + " "))
                .findFirst();
        boolean isPurpose = purpose.isPresent()
                && said.strip().equals(FoldedText.fold(purpose.get().name()));
        if (!refusal && !consent && !isPurpose) {
            return Optional.empty();
        }
        Optional<ContactChannel> channel = Arrays.stream(ContactChannel.values())
                .filter(one -> Arrays.stream(said.strip().split(" "))
                        .anyMatch(word -> CHANNELS.getOrDefault(one, Set.of()).contains(word)))
                .findFirst();
        if (refusal && purpose.isEmpty()) {
            return channel.or(() -> said.contains("subscribe") ? Optional.of(ContactChannel.EMAIL) : Optional.empty())
                    .map(one -> new ConsentColumn(one, "", true));
        }
        return purpose.or(this::theOnlyOne)
                .map(one -> new ConsentColumn(channel.orElse(ContactChannel.EMAIL), one.key(), refusal));
    }

    /// Where people can agree to one thing only, it is that.
    private Optional<Purpose> theOnlyOne() {
        List<Purpose> asked = purposes.stream()
                .filter(one -> one.basis() == LegalBasis.CONSENT)
                .toList();
        return asked.size() == 1 ? Optional.of(asked.getFirst()) : Optional.empty();
    }
}
