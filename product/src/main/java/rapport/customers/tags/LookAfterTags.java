package rapport.customers.tags;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.PARTY_TAG;
import static rapport.customers.db.Tables.TAG;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.facts.CleanText;
import rapport.web.NotFound;

/// Renames, colours, merges and deletes tags. Rules find a tag by its key, which stays.
@Service
@Transactional
class LookAfterTags {
    private final DSLContext db;
    private final Tags tags;

    LookAfterTags(DSLContext db, Tags tags) {
        this.db = db;
        this.tags = tags;
    }

    /// @return what is wrong, in a sentence; empty when it is done
    String change(TagId id, String typed, int hue) {
        find(id);
        String name = CleanText.of(typed);
        if (name.isEmpty() || name.length() > Tags.LONGEST) {
            return "A tag is a word or a few, with at most 50 characters.";
        }
        Optional<Tag> other = tags.called(name).filter(tag -> !tag.id().equals(id));
        if (other.isPresent()) {
            return "There is a tag “" + other.get().name() + "” already. Merge the two instead.";
        }
        db.update(TAG)
                .set(TAG.NAME, name)
                .set(TAG.HUE, (short) Math.clamp(hue, 0, 11))
                .where(TAG.ID.eq(id))
                .execute();
        tags.changing();
        return "";
    }

    /// Whoever has the one has the other from now on.
    Tag merge(TagId gone, TagId into) {
        Tag kept = find(into);
        if (!gone.equals(into)) {
            find(gone);
            db.insertInto(PARTY_TAG, PARTY_TAG.PARTY_ID, PARTY_TAG.TAG_ID)
                    .select(select(PARTY_TAG.PARTY_ID, val(into, PARTY_TAG.TAG_ID))
                            .from(PARTY_TAG)
                            .where(PARTY_TAG.TAG_ID.eq(gone)))
                    .onConflictDoNothing()
                    .execute();
            delete(gone);
        }
        return kept;
    }

    Tag delete(TagId id) {
        Tag tag = find(id);
        db.deleteFrom(PARTY_TAG).where(PARTY_TAG.TAG_ID.eq(id)).execute();
        db.deleteFrom(TAG).where(TAG.ID.eq(id)).execute();
        tags.changing();
        return tag;
    }

    private Tag find(TagId id) {
        return tags.all().stream()
                .filter(tag -> tag.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such tag."));
    }
}
