package rapport.quality.dictionary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.GivenRights;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.customers.judging.Filled;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.expressions.Option;
import rapport.expressions.Vocabularies;
import rapport.expressions.Word;
import rapport.listing.views.ViewsInUse;
import rapport.quality.QualityTabs;
import rapport.quality.measuring.FilledFields;
import rapport.quality.measuring.Share;

/// Makes the data dictionary of the vocabularies, the roles, the views and what was counted. A
/// field that is hidden from the viewer is not in it.
@Component
class DictionaryPages {
    private static final int OPTIONS = 12;

    /// The kinds as rules call them, as roles do, and as people do.
    private record Of(String vocabulary, String recordKind, String title) {}

    private static final List<Of> KINDS = List.of(
            new Of("people", "person", "People"),
            new Of("organisations", "organisation", "Organisations"),
            new Of("interactions", "interaction", "Interactions"),
            new Of("leads", "lead", "Leads"),
            new Of("opportunities", "opportunity", "Opportunities"));

    private final Vocabularies vocabularies;
    private final CustomFields fields;
    private final GivenRights given;
    private final ViewsInUse views;
    private final FilledFields filled;

    DictionaryPages(
            Vocabularies vocabularies, CustomFields fields, GivenRights given, ViewsInUse views, FilledFields filled) {
        this.vocabularies = vocabularies;
        this.fields = fields;
        this.given = given;
        this.views = views;
        this.filled = filled;
    }

    DictionaryPage page(Viewer viewer) {
        var counted = filled.all();
        var roles = given.ofRoles();
        var inUse = views.seenBy(viewer);
        return new DictionaryPage(
                QualityTabs.of(viewer, QualityTabs.Tab.DICTIONARY),
                KINDS.stream()
                        .map(kind -> new DictionaryPage.Kind(kind.title(), rows(kind, counted, roles, inUse, viewer)))
                        .toList());
    }

    private List<DictionaryPage.Row> rows(
            Of kind,
            Map<String, Filled> counted,
            Map<String, Rights> roles,
            List<ViewsInUse.InUse> inUse,
            Viewer viewer) {
        Map<String, Set<String>> seen = roles.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, role -> words(kind, role.getValue())));
        var own = fields.kept(kind.recordKind());
        return vocabularies.of(kind.vocabulary(), viewer.rights()).words().stream()
                .map(word -> {
                    Optional<Filled> share = Optional.ofNullable(counted.get(kind.vocabulary() + "." + word.key()));
                    return new DictionaryPage.Row(
                            word.key(),
                            word.label(),
                            (word.hasSeveral() ? "several, each " : "")
                                    + word.type().label(),
                            meaning(kind, word, own),
                            options(word),
                            share.map(one -> String.join(", ", one.sources())).orElse(""),
                            share.map(one -> share(one).inWords(viewer.formats().locale()))
                                    .orElse(""),
                            share.map(one -> 100 * share(one).right()).orElse(0.0),
                            seenBy(word.key(), roles.keySet(), seen),
                            uses(kind, word.key(), inUse, own));
                })
                .toList();
    }

    private Set<String> words(Of kind, Rights rights) {
        return rights.may(kind.recordKind(), rapport.access.Right.READ)
                ? vocabularies.of(kind.vocabulary(), rights).words().stream()
                        .map(Word::key)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Share share(Filled one) {
        return new Share(one.asked(), one.asked() - one.filled());
    }

    private static String meaning(Of kind, Word word, List<CustomField> own) {
        return own.stream()
                .filter(field -> field.name().equals(word.key()))
                .findFirst()
                .map(field -> Stream.of(field.help(), field.isReckoned() ? "= " + field.saidReckoning() : "")
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")))
                .orElseGet(() -> Meanings.of(kind.vocabulary(), word.key()));
    }

    private static String options(Word word) {
        var options = word.options();
        String some = options.stream().limit(OPTIONS).map(Option::label).collect(Collectors.joining(", "));
        return options.size() > OPTIONS ? some + " and " + (options.size() - OPTIONS) + " more" : some;
    }

    private static String seenBy(String word, Set<String> roles, Map<String, Set<String>> seen) {
        var some = roles.stream()
                .filter(role -> seen.getOrDefault(role, Set.of()).contains(word))
                .toList();
        return some.size() == roles.size() ? "every role" : String.join(", ", some);
    }

    private static String uses(Of kind, String word, List<ViewsInUse.InUse> inUse, List<CustomField> own) {
        Stream<String> views = inUse.stream()
                .filter(view -> view.names(kind.vocabulary(), word))
                .map(view -> "view “" + view.name() + "”");
        Stream<String> rules = own.stream()
                .filter(field -> new ViewsInUse.InUse("", "", field.saidReckoning(), List.of()).names("", word))
                .map(field -> "field “" + field.label() + "”");
        return Stream.concat(views, rules).collect(Collectors.joining(", "));
    }
}
