package rapport.intake;

import static rapport.intake.db.Tables.MAPPING;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.intake.mapping.Mapping;

/// The mappings that were kept under a name.
@Component
public class NamedMappings {
    private static final String BETWEEN_TITLES = "\n";

    private final DSLContext db;
    private final StoredTexts texts;
    private final Clock clock;

    NamedMappings(DSLContext db, StoredTexts texts, Clock clock) {
        this.db = db;
        this.texts = texts;
        this.clock = clock;
    }

    public List<String> names() {
        return db.select(MAPPING.NAME)
                .from(MAPPING)
                .orderBy(MAPPING.NAME)
                .limit(200)
                .fetch(MAPPING.NAME);
    }

    public Optional<NamedMapping> find(String name) {
        return db.select(MAPPING.DEFINITION)
                .from(MAPPING)
                .where(MAPPING.NAME.eq(name.strip()))
                .fetchOptional(row -> named(name.strip(), row.value1()));
    }

    /// Keeps a mapping; another one of the same name is replaced.
    @Transactional
    public void keep(NamedMapping named, AccountId by) {
        var definition = new LinkedHashMap<>(named.mapping().asTexts());
        definition.put(
                "titles",
                String.join(
                        BETWEEN_TITLES,
                        named.titles().stream().map(NamedMappings::oneLine).toList()));
        definition.put("sourceName", named.sourceName());
        db.insertInto(MAPPING)
                .set(MAPPING.NAME, named.name())
                .set(MAPPING.KIND, named.mapping().kind())
                .set(MAPPING.DEFINITION, texts.write(definition))
                .set(MAPPING.CREATED_BY, by)
                .onConflict(MAPPING.NAME)
                .doUpdate()
                .set(MAPPING.KIND, named.mapping().kind())
                .set(MAPPING.DEFINITION, texts.write(definition))
                .set(MAPPING.UPDATED_AT, clock.instant())
                .execute();
    }

    private NamedMapping named(String name, JSONB stored) {
        Map<String, String> definition = texts.read(stored);
        return new NamedMapping(
                name,
                List.of(definition.getOrDefault("titles", "").split(BETWEEN_TITLES, -1)),
                Mapping.of(definition),
                definition.getOrDefault("sourceName", ""));
    }

    private static String oneLine(String title) {
        return title.replaceAll("\\R", " ");
    }
}
