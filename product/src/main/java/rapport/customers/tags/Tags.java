package rapport.customers.tags;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.select;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_TAG;
import static rapport.customers.db.Tables.TAG;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.customfields.FieldKey;
import rapport.journal.Restored;
import rapport.journal.Restoring;
import rapport.notices.Hearing;
import rapport.notices.Remembered;
import rapport.notices.Topic;

/// All tags, remembered until they change on any node: lists and filters ask for them.
@Component
public class Tags implements Hearing, Restoring {
    public static final int LONGEST = 50;

    private static final Topic CHANGED = Topic.of("tags", new UUID(0, 0));
    private static final int HUES = 12;

    /// The names of the tags of the party whose row a statement is about.
    public static final Field<String[]> NAMES = array(select(TAG.NAME)
            .from(PARTY_TAG)
            .join(TAG)
            .on(TAG.ID.eq(PARTY_TAG.TAG_ID))
            .where(PARTY_TAG.PARTY_ID.eq(PARTY.ID))
            .orderBy(TAG.NAME));

    private final DSLContext db;
    private final Remembered<List<Tag>> known;

    Tags(DSLContext db) {
        this.db = db;
        this.known = new Remembered<>(this::read);
    }

    /// By name.
    public List<Tag> all() {
        return known.get();
    }

    /// As somebody wrote it, whatever the case.
    public Optional<Tag> called(String name) {
        return all().stream().filter(tag -> isSame(tag.name(), name)).findFirst();
    }

    /// Those of these names in their order; one of which nothing is known any more keeps no colour.
    public List<Tag> called(Collection<String> names) {
        return names.stream().map(this::called).flatMap(Optional::stream).toList();
    }

    public static boolean isSame(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /// The tag of this name, which is made where there is none.
    @Transactional(propagation = Propagation.MANDATORY)
    public TagId named(String name) {
        Optional<Tag> standing = called(name);
        if (standing.isPresent()) {
            return standing.get().id();
        }
        db.execute("select pg_advisory_xact_lock(hashtext('customers.tag'))");
        List<Tag> tags = read();
        return tags.stream()
                .filter(tag -> isSame(tag.name(), name))
                .map(Tag::id)
                .findFirst()
                .orElseGet(() -> make(name, tags));
    }

    private TagId make(String name, List<Tag> tags) {
        String plain = FieldKey.of(name, "tag");
        String key = Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? plain : plain + "_" + n)
                .filter(one -> tags.stream().noneMatch(tag -> tag.key().equals(one)))
                .findFirst()
                .orElseThrow();
        changing();
        return db.insertInto(TAG)
                .set(TAG.KEY, key)
                .set(TAG.NAME, name)
                .set(TAG.HUE, (short) Math.floorMod(key.hashCode(), HUES))
                .returning(TAG.ID)
                .fetchSingle(TAG.ID);
    }

    List<Tag> read() {
        return db.select(TAG.ID, TAG.KEY, TAG.NAME, TAG.HUE.convertFrom(Short::intValue))
                .from(TAG)
                .orderBy(TAG.NAME)
                .fetch(Records.mapping(Tag::new));
    }

    /// Whoever changes tags says so in the same transaction: its node need not wait until it hears of it.
    void changing() {
        known.changing();
    }

    @Override
    public void restored(Restored rows) {
        changing();
    }

    @Override
    public boolean hears(Topic topic) {
        return topic.equals(CHANGED);
    }

    @Override
    public void moved() {
        known.changed();
    }
}
