package rapport.customers.keeping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PhoneNumber;

/// The words under which a party is found, beyond the beginnings of its name, its first e-mail and its first phone
/// number, which have indexes of their own. Words that only one party has make the index of words large and searches by
/// the first letters slow; so an e-mail gives its words only where they are not the name over again.
final class SearchWords {
    private static final int TELLING = 3;

    private SearchWords() {}

    static String[] of(String name, PartyFacts facts) {
        Set<String> words = new LinkedHashSet<>(FoldedText.words(name));
        List<String> nameWords = new ArrayList<>(words);
        boolean firstEmail = true;
        boolean firstPhone = true;
        for (IdentifierFact identifier : facts.identifiers()) {
            switch (identifier.kind()) {
                case EMAIL -> {
                    addEmail(words, nameWords, identifier.normal());
                    if (!firstEmail) {
                        words.addAll(FoldedText.asked(identifier.normal()));
                    }
                    firstEmail = false;
                }
                case PHONE -> {
                    if (!firstPhone) {
                        words.add(PhoneNumber.nationalOf(identifier.normal()));
                    }
                    firstPhone = false;
                }
                default -> words.addAll(FoldedText.words(identifier.normal()));
            }
        }
        words.remove("");
        return words.toArray(String[]::new);
    }

    /// `amara.okafor@halden.example` of Amara Okafor adds `halden` only; `purchasing@halden.example` adds both words.
    private static void addEmail(Set<String> words, List<String> name, String normal) {
        int at = normal.lastIndexOf('@');
        for (String piece : FoldedText.asked(normal.substring(0, Math.max(at, 0)))) {
            boolean says = name.stream().noneMatch(word -> word.length() >= TELLING && piece.startsWith(word));
            if (says) {
                words.add(piece);
            }
        }
        String domain = normal.substring(at + 1);
        int top = domain.lastIndexOf('.');
        words.addAll(FoldedText.asked(top < 0 ? domain : domain.substring(0, top)));
    }
}
