package rapport.matching.many;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static rapport.matching.db.Tables.BULK_MERGE_MEMBER;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.database.BulkInsert;
import rapport.jobs.JobId;
import rapport.matching.Fact;
import rapport.matching.SourceRecord;
import tools.jackson.databind.json.JsonMapper;

/// Keeps who went into whom for as long as a job may go on.
@Component
class MemberRows {
    private static final Field<PartyId> STANDING =
            DSL.field("customers.standing({0})", BULK_MERGE_MEMBER.PARTY_ID.getDataType(), BULK_MERGE_MEMBER.PARTY_ID);

    private final DSLContext db;
    private final JsonMapper json;

    MemberRows(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json.rebuild()
                .addMixIn(Fact.class, NamedFact.class)
                .registerSubtypes(Fact.class.getPermittedSubclasses())
                .build();
    }

    /// Facts of different sorts may look alike: each is kept with its sort.
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "fact")
    private interface NamedFact {}

    void keep(JobId job, List<SourceRecord> newcomers) {
        BulkInsert.into(BULK_MERGE_MEMBER, newcomers)
                .set(BULK_MERGE_MEMBER.JOB_ID, _ -> job)
                .set(BULK_MERGE_MEMBER.PARTY_ID, one -> PartyId.of(one.key()))
                .set(BULK_MERGE_MEMBER.TOLD, one -> JSONB.valueOf(json.writeValueAsString(one)))
                .runIgnoringConflicts(db);
    }

    Members of(JobId job) {
        return new Members(db
                .select(STANDING, BULK_MERGE_MEMBER.TOLD)
                .from(BULK_MERGE_MEMBER)
                .where(BULK_MERGE_MEMBER.JOB_ID.eq(job))
                .orderBy(BULK_MERGE_MEMBER.PARTY_ID)
                .stream()
                .collect(groupingBy(
                        Record2::value1,
                        mapping(row -> json.readValue(row.value2().data(), SourceRecord.class), toList()))));
    }

    void forget(JobId job) {
        db.deleteFrom(BULK_MERGE_MEMBER).where(BULK_MERGE_MEMBER.JOB_ID.eq(job)).execute();
    }
}
