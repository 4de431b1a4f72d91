package rapport.intake.mapping;

import java.util.Map;
import rapport.customers.facts.FoldedText;

/// What people call their addresses and numbers, in few words: `work`, `home`, `mobile` …
final class Labels {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("business", "work"),
            Map.entry("work", "work"),
            Map.entry("office", "work"),
            Map.entry("company", "work"),
            Map.entry("geschaftlich", "work"),
            Map.entry("dienstlich", "work"),
            Map.entry("firma", "work"),
            Map.entry("buro", "work"),
            Map.entry("travail", "work"),
            Map.entry("bureau", "work"),
            Map.entry("trabajo", "work"),
            Map.entry("lavoro", "work"),
            Map.entry("werk", "work"),
            Map.entry("trabalho", "work"),
            Map.entry("professionnel", "work"),
            Map.entry("beruflich", "work"),
            Map.entry("corporate", "work"),
            Map.entry("home", "home"),
            Map.entry("private", "home"),
            Map.entry("privat", "home"),
            Map.entry("personal", "home"),
            Map.entry("domicile", "home"),
            Map.entry("casa", "home"),
            Map.entry("prive", "home"),
            Map.entry("thuis", "home"),
            Map.entry("particular", "home"),
            Map.entry("personnel", "home"),
            Map.entry("residential", "home"),
            Map.entry("mobile", "mobile"),
            Map.entry("mobil", "mobile"),
            Map.entry("cell", "mobile"),
            Map.entry("cellular", "mobile"),
            Map.entry("handy", "mobile"),
            Map.entry("movil", "mobile"),
            Map.entry("portable", "mobile"),
            Map.entry("celular", "mobile"),
            Map.entry("cellulare", "mobile"),
            Map.entry("mobiel", "mobile"),
            Map.entry("telemovel", "mobile"),
            Map.entry("iphone", "mobile"),
            Map.entry("fax", "fax"),
            Map.entry("telefax", "fax"),
            Map.entry("facsimile", "fax"),
            Map.entry("telecopie", "fax"),
            Map.entry("other", "other"),
            Map.entry("alternate", "other"),
            Map.entry("alternative", "other"),
            Map.entry("secondary", "other"),
            Map.entry("andere", "other"),
            Map.entry("autre", "other"),
            Map.entry("otro", "other"),
            Map.entry("altro", "other"),
            Map.entry("mailing", "postal"),
            Map.entry("billing", "billing"),
            Map.entry("invoice", "billing"),
            Map.entry("rechnung", "billing"),
            Map.entry("rechnungs", "billing"),
            Map.entry("shipping", "shipping"),
            Map.entry("delivery", "shipping"),
            Map.entry("liefer", "shipping"),
            Map.entry("primary", "main"),
            Map.entry("main", "main"),
            Map.entry("default", "main"),
            Map.entry("haupt", "main"));

    private Labels() {}

    /// The first of our labels that a text names; a text without one is its own label.
    static String of(String text) {
        var folded = FoldedText.fold(text);
        for (var word : folded.split(" ", -1)) {
            var label = WORDS.get(word);
            if (label != null) {
                return label;
            }
        }
        return folded;
    }

    /// Our label for a single folded word, or an empty text.
    static String ofWord(String word) {
        return WORDS.getOrDefault(word, "");
    }
}
