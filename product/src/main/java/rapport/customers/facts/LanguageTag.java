package rapport.customers.facts;

import static rapport.customers.facts.CleanText.quoted;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A language a customer speaks, as BCP 47 writes it: `de`, `pt-BR`, `zh-Hant`.
public record LanguageTag(String tag) {

    /// Reads `en`, `en_US`, `eng`, `ger`, English, Deutsch or anglais.
    public static Reading<LanguageTag> parse(String text) {
        if (text.length() > 100) {
            return Reading.refused(quoted(text) + " is too long for a language.");
        }
        var named = Names.FOLDED.get(FoldedText.fold(text));
        if (named != null) {
            return Reading.of(new LanguageTag(named));
        }
        var locale = Locale.forLanguageTag(text.strip().replace('_', '-'));
        var language = Names.FOLDED.get(locale.getLanguage());
        return language != null
                ? Reading.of(new LanguageTag(withLanguage(locale, language)))
                : Reading.refused(quoted(text) + " is not a language we know. Write its name or a code like en.");
    }

    /// Its name for a reader of that language.
    public String name(Locale reader) {
        return Locale.forLanguageTag(tag).getDisplayName(reader);
    }

    @Override
    public String toString() {
        return tag;
    }

    private static String withLanguage(Locale locale, String language) {
        return new Locale.Builder()
                .setLanguage(language)
                .setScript(locale.getScript())
                .setRegion(locale.getCountry())
                .build()
                .toLanguageTag();
    }

    private static final class Names {

        private static final List<String> READERS = List.of("en", "de", "fr", "es", "it", "nl", "pt");
        /// The codes libraries use, where they differ from the languages' own.
        private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
                Map.entry("ger", "de"),
                Map.entry("fre", "fr"),
                Map.entry("dut", "nl"),
                Map.entry("chi", "zh"),
                Map.entry("cze", "cs"),
                Map.entry("gre", "el"),
                Map.entry("rum", "ro"),
                Map.entry("slo", "sk"),
                Map.entry("per", "fa"),
                Map.entry("ice", "is"),
                Map.entry("alb", "sq"),
                Map.entry("arm", "hy"),
                Map.entry("baq", "eu"),
                Map.entry("bur", "my"),
                Map.entry("geo", "ka"),
                Map.entry("mac", "mk"),
                Map.entry("may", "ms"),
                Map.entry("wel", "cy"),
                Map.entry("flemish", "nl"),
                Map.entry("mandarin", "zh"),
                Map.entry("farsi", "fa"),
                Map.entry("castellano", "es"));
        private static final Map<String, String> FOLDED = names();

        private static Map<String, String> names() {
            var names = new HashMap<>(BIBLIOGRAPHIC);
            var languages = Arrays.stream(Locale.getISOLanguages())
                    .filter(code -> code.length() == 2)
                    .map(Locale::of)
                    .toList();
            for (var language : languages) {
                names.put(language.getLanguage(), language.toLanguageTag());
                names.putIfAbsent(language.getISO3Language(), language.toLanguageTag());
                names.putIfAbsent(FoldedText.fold(language.getDisplayLanguage(language)), language.toLanguageTag());
                for (var reader : READERS) {
                    names.putIfAbsent(
                            FoldedText.fold(language.getDisplayLanguage(Locale.of(reader))), language.toLanguageTag());
                }
            }
            return Map.copyOf(names);
        }
    }
}
